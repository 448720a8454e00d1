import type { Parameter } from '../../schema/rule.js';
import type { JsonSchema } from '../json-schema.js';
import { hoverOf } from './names-of.js';

const DATE = { type: 'string', pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$' };

/** What a parameter of a rulebook may hold: its dated values are of its type, and inside its bounds. */
export function schemaOfParameter(parameter: Parameter): JsonSchema {
  const value = valueOf(parameter);
  const dated = { properties: { value } };
  return {
    markdownDescription: hoverOf(parameter),
    properties: {
      values: {
        description: 'The values, each by the first day on which it applies.',
        // No date: an editor offers it as a name, and the shape refuses it until a date is written.
        properties: { 'YYYY-MM-DD': { ...dated, defaultSnippets: [snippetOf(parameter)] } },
        additionalProperties: dated,
      },
    },
  };
}

function valueOf({ type, min, max, of }: Parameter): JsonSchema {
  switch (type) {
    case 'integer':
      return {
        type: 'integer',
        ...(typeof min === 'number' ? { minimum: min } : {}),
        ...(typeof max === 'number' ? { maximum: max } : {}),
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'date':
      return DATE;
    case 'duration':
      return { type: 'string', pattern: '^P', examples: ['P1M', 'P7D', 'PT24H'] };
    case 'enum':
      return of === undefined ? { type: 'string' } : { enum: of };
    case 'list':
      return {
        type: 'array',
        uniqueItems: true,
        items: of === undefined ? { type: 'string', minLength: 1 } : { enum: of },
      };
    case 'dates':
      return { type: 'array', items: DATE };
    case 'map':
      return { type: 'object' };
  }
}

const FIRST: Readonly<Record<Parameter['type'], unknown>> = {
  integer: '^$1',
  boolean: '^${1|true,false|}',
  date: '${1:2027-01-01}',
  duration: '${1:P1M}',
  enum: '$1',
  list: ['$1'],
  dates: ['${1:2027-01-01}'],
  map: { $1: '^$2' },
};

function snippetOf({ type, of }: Parameter): JsonSchema {
  const value = type === 'enum' && of !== undefined ? `\${1|${of.join(',')}|}` : FIRST[type];
  return {
    label: 'A value from a day on',
    body: { value, status: 'assumed', note: '${3:Who decided it, and when.}' },
  };
}
