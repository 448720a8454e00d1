import { z } from 'zod';
import { RulebookDocument } from '../schema/document.js';
import type { RefersTo } from '../schema/words.js';
import { hoverOf, type NamedThing, namesOf } from './editor-schema/names-of.js';
import { schemaOfParameter } from './editor-schema/schema-of-parameter.js';
import { EXAMPLE_SNIPPET, REASON_SNIPPET, STEP_SNIPPETS } from './editor-schema/snippets.js';
import { valuesOf } from './editor-schema/values-of.js';
import type { JsonSchema } from './json-schema.js';

type Part = Record<string, unknown>;

/**
 * The JSON Schema (draft-07) of one rulebook, for the editor it is edited in.
 *
 * Beside what `jsonSchema` says of any rulebook, it lists the names this one
 * has wherever a name stands for something, the values that an enum may be
 * compared with, and what each parameter may hold; and it offers titles and
 * beginnings as VS Code reads them (`markdownDescription`, `defaultSnippets`).
 * It refuses nothing that `checkRulebook` accepts.
 *
 * @param document - a rulebook of the right shape. Its names may lead nowhere yet; then they are refused.
 */
export function jsonSchemaFor(document: RulebookDocument): Record<string, unknown> {
  const clauses = clausesOf(document);
  const schema = z.toJSONSchema(RulebookDocument, {
    target: 'draft-07',
    io: 'input',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      const part = jsonSchema as Part;
      const kind = part['refersTo'] as RefersTo | undefined;
      delete part['refersTo'];
      if (kind !== undefined) narrow(part, { $ref: `#/definitions/${kind}` });
      const { fact, operator, value } = (part['properties'] ?? {}) as Part;
      if (fact !== undefined && operator !== undefined && value !== undefined) narrow(part, ...clauses);
    },
  }) as Part;
  const names = Object.entries(namesOf(document)).map(([kind, things]) => [kind, schemaOfNames(things)] as const);
  const properties = { ...(schema['properties'] as Part) };
  for (const [name, more] of Object.entries(overlays(document)))
    properties[name] = { allOf: [properties[name]], ...more };
  return {
    ...schema,
    title: document.title['en-GB'],
    properties,
    definitions: { ...(schema['definitions'] as Part), ...Object.fromEntries(names) },
  };
}

/** Every definition of draft-07 that stands beside `$ref` is passed over, so it goes into `allOf`. */
function narrow(part: Part, ...more: readonly JsonSchema[]): void {
  if (more.length > 0) part['allOf'] = [...((part['allOf'] as readonly JsonSchema[] | undefined) ?? []), ...more];
}

function schemaOfNames(things: readonly NamedThing[]): JsonSchema {
  if (things.length === 0) return { not: {} };
  const said = things.some(({ says }) => says !== '');
  return {
    enum: things.map(({ name }) => name),
    ...(said ? { markdownEnumDescriptions: things.map(({ says }) => says) } : {}),
  };
}

/** For each name that stands for one of some values: a comparison with it names only those. */
function clausesOf(document: RulebookDocument): readonly JsonSchema[] {
  return [...valuesOf(document)].map(([name, values]) => ({
    if: { properties: { fact: { const: name } }, required: ['fact'] },
    then: {
      properties: {
        value: { anyOf: [{ enum: [...values, null] }, { type: 'array', items: { enum: values } }, { type: 'object' }] },
      },
    },
  }));
}

function overlays(document: RulebookDocument): Readonly<Record<string, JsonSchema>> {
  const { facts, collections = {}, parameters = {} } = document;
  const each = <T>(of: Readonly<Record<string, T>>, make: (item: T) => JsonSchema): JsonSchema =>
    Object.fromEntries(Object.entries(of).map(([name, item]) => [name, make(item)]));
  const hover = (spec: Parameters<typeof hoverOf>[0]): JsonSchema => ({ markdownDescription: hoverOf(spec) });
  const given = { ...each(facts, hover), ...each(collections, () => ({ description: 'Rows of this collection.' })) };
  return {
    facts: { properties: each(facts, hover) },
    parameters: { properties: each(parameters, schemaOfParameter) },
    reasons: { properties: { 'room/what-is-so': { defaultSnippets: [REASON_SNIPPET] } } },
    bands: { items: { properties: { steps: { items: { defaultSnippets: STEP_SNIPPETS } } } } },
    examples: {
      items: {
        defaultSnippets: [EXAMPLE_SNIPPET],
        properties: { given: { propertyNames: { $ref: '#/definitions/fact-or-collection' }, properties: given } },
      },
    },
  };
}
