import { NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import type { Problem } from '../../kernel/problem.js';
import { daysOfChange } from '../compile/in-force.js';
import { parameterValue } from '../run/parameters.js';
import type { RulebookDocument } from '../schema/document.js';
import { type Parameter } from '../schema/rule.js';
import { unknown } from './check-condition.js';
import { Duration } from '../schema/words.js';

type Value = Parameter['values'][string]['value'];

/** Checks that every dated value is of its parameter's type and inside its bounds, on every day. */
export function checkParameters(document: RulebookDocument): Problem[] {
  const problems: Problem[] = [];
  const days = daysOfChange(document);
  for (const [name, parameter] of Object.entries(document.parameters ?? {})) {
    const at = `/parameters/${name}`;
    if (Object.keys(parameter.values).length === 0)
      problems.push({
        code: 'rulebook/no-value',
        at: `${at}/values`,
        says: 'The parameter has no value on any day: give it one.',
      });
    if (parameter.type === 'enum' && parameter.of === undefined)
      problems.push({
        code: 'rulebook/no-values',
        at,
        says: 'An enum parameter says in "of" which values it may take: list them.',
      });
    if (parameter.type !== 'enum' && parameter.type !== 'list' && parameter.of !== undefined)
      problems.push({
        code: 'rulebook/values-of-a-number',
        at: `${at}/of`,
        says: `A ${parameter.type} parameter has no values to list: remove "of".`,
      });
    for (const [date, { value }] of Object.entries(parameter.values)) {
      const says = typeProblem(value, parameter);
      if (says !== undefined) problems.push({ code: 'rulebook/wrong-type', at: `${at}/values/${date}/value`, says });
    }
    for (const key of ['min', 'max'] as const) problems.push(...checkBound(parameter[key], `${at}/${key}`, document));
    for (const day of days) {
      const least = boundOn(parameter.min, document, day);
      const most = boundOn(parameter.max, document, day);
      const value = numbersIn(parameterValue(document.parameters, name, day)).find(
        (number) => number < least || number > most,
      );
      if (value !== undefined) {
        problems.push({
          code: 'rulebook/parameter-out-of-bounds',
          at: `${at}/values`,
          says: `${String(value)} is ${outside(value, least, most)}: correct the value, or have the bounds changed first.`,
        });
        break;
      }
    }
  }
  return problems;
}

/** Which of its bounds a number is beyond, of which one may be `NaN`: there is none. */
function outside(value: number, least: number, most: number): string {
  if (!Number.isNaN(least) && !Number.isNaN(most)) return `outside ${String(least)} to ${String(most)}`;
  return value < least ? `less than ${String(least)}` : `more than ${String(most)}`;
}

/** The numbers that bounds hold for: a number itself, or each of a map. */
function numbersIn(value: Value | undefined): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.values(value).filter((each) => typeof each === 'number');
}

function checkBound(bound: Parameter['min'], at: string, document: RulebookDocument): Problem[] {
  if (bound === undefined || typeof bound === 'number') return [];
  const [name, types] = 'fact' in bound ? [bound.fact, ['integer']] : [bound.sizeOf, ['list', 'dates']];
  const known = document.parameters?.[name.slice('param.'.length)];
  const names = Object.keys(document.parameters ?? {}).map((id) => `param.${id}`);
  if (known === undefined || !names.includes(name)) return [unknown('parameter', name, names, at)];
  return types.includes(known.type)
    ? []
    : [{ code: 'rulebook/wrong-type', at, says: `${name} is ${known.type}: only ${types.join(' or ')} will do here.` }];
}

function boundOn(bound: Parameter['min'], document: RulebookDocument, day: number): number {
  if (bound === undefined) return NaN;
  if (typeof bound === 'number') return bound;
  const value = parameterValue(document.parameters, ('fact' in bound ? bound.fact : bound.sizeOf).slice(6), day);
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.length : NaN;
}

function typeProblem(value: Value, parameter: Parameter): string | undefined {
  switch (parameter.type) {
    case 'integer':
      return typeof value === 'number'
        ? undefined
        : `${JSON.stringify(value)} is no whole number${typeof value === 'string' ? ': remove the quotes' : ''}.`;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'The value is true or false, without quotes.';
    case 'date':
      return typeof value === 'string' && parseDay(value) !== NOT_A_DAY
        ? undefined
        : `${JSON.stringify(value)} is no calendar date: write YYYY-MM-DD.`;
    case 'duration':
      return Duration.safeParse(value).success
        ? undefined
        : `${JSON.stringify(value)} is no duration: write ISO 8601, such as P1M, P7D or PT24H.`;
    case 'enum':
      return typeof value === 'string' && parameter.of?.includes(value) === true
        ? undefined
        : `The value is one of ${parameter.of?.join(', ') ?? ''}.`;
    case 'list':
      if (!Array.isArray(value) || value.some((item) => item === '')) return 'The value is a list of names.';
      if (value.some((item) => parameter.of?.includes(item) === false))
        return `The list may hold only ${parameter.of?.join(', ') ?? ''}.`;
      return new Set(value).size === value.length ? undefined : 'A name stands twice in the list: remove one.';
    case 'dates': {
      const wrong = Array.isArray(value) ? value.find((item) => parseDay(item) === NOT_A_DAY) : '';
      return wrong === undefined
        ? undefined
        : `"${wrong}" is no calendar date: the value is a list of dates, YYYY-MM-DD.`;
    }
    case 'map': {
      if (typeof value !== 'object' || Array.isArray(value)) return 'The value is a map from name to number or name.';
      const wrong =
        parameter.unit === undefined ? undefined : Object.entries(value).find(([, each]) => typeof each !== 'number');
      return wrong === undefined
        ? undefined
        : `${wrong[0]} has ${JSON.stringify(wrong[1])}, which is no whole number: remove the quotes.`;
    }
  }
}
