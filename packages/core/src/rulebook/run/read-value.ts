import { formatDay, NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import type { Problem } from '../../kernel/problem.js';
import type { Layout } from './layout.js';
import { parameterValue } from './parameters.js';
import type { FactSpec } from './rules.js';
import { MISSING } from './state.js';
import type { ReadValue } from './take-row.js';

/** What reading a value that is wrong gives; {@link explainBadValue} then says why. */
export const BAD = NaN;

/** The reader of one fact or field, for the day whose values are in force. */
export function readerOf(spec: FactSpec, layout: Layout, day: number): ReadValue {
  switch (spec.type) {
    case 'boolean':
      return (value) => (value === true ? 1 : value === false ? 0 : value === undefined ? MISSING : BAD);
    case 'integer':
      return integerReader(spec.min ?? -Infinity, spec.max ?? Infinity);
    case 'date':
      return (value) => {
        if (typeof value !== 'string') return value === undefined ? MISSING : BAD;
        const day = parseDay(value);
        return day === NOT_A_DAY ? BAD : day;
      };
    case 'enum':
    case 'list':
      return enumReader((valuesOf(spec, layout, day) ?? []).map((text) => [text, layout.idOf(text)]));
  }
}

function integerReader(min: number, max: number): ReadValue {
  return (value) => {
    if (typeof value !== 'number') return value === undefined ? MISSING : BAD;
    return Number.isSafeInteger(value) && value >= min && value <= max ? value : BAD;
  };
}

function enumReader(values: readonly (readonly [string, number])[]): ReadValue {
  const ids = new Map<unknown, number>(values);
  // Rows that follow each other often hold the same text.
  let text: unknown;
  let id = MISSING;
  return (value) => {
    if (value === text) return id;
    const found = ids.get(value);
    if (found === undefined) return value === undefined ? MISSING : BAD;
    text = value;
    id = found;
    return found;
  };
}

/** The values an enum or list may take on a day: its own, or those a parameter lists. */
export function valuesOf(spec: FactSpec, layout: Layout, day: number): readonly string[] | undefined {
  if (spec.values !== undefined) return spec.values;
  const listed = spec.from === undefined ? undefined : parameterValue(layout.parameters, spec.from.slice(6), day);
  if (Array.isArray(listed)) return listed;
  return typeof listed === 'object' ? Object.keys(listed) : undefined;
}

/** Says what is wrong with a value that {@link readerOf} refused. */
export function explainBadValue(value: unknown, spec: FactSpec, layout: Layout, day: number, at: string): Problem {
  return { code: 'rulebook/fact-not-allowed', at, says: `${shown(value)} ${wanted(value, spec, layout, day)}` };
}

const MOST_SHOWN = 60;

/** A wrong value in brief: what was given may be of any size and depth. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'This list';
  if (typeof value === 'object' && value !== null) return 'This object';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value);
}

function wanted(value: unknown, spec: FactSpec, layout: Layout, day: number): string {
  switch (spec.type) {
    case 'boolean':
      return 'is neither true nor false: give one of the two, without quotes.';
    case 'date':
      return `is no calendar date: give YYYY-MM-DD, such as ${formatDay(day)}.`;
    case 'enum':
    case 'list':
      return `is none of the values allowed: give ${spec.type === 'list' ? 'a list of ' : ''}${(valuesOf(spec, layout, day) ?? []).join(', ')}.`;
    case 'integer': {
      if (typeof value === 'string') return 'is text: give a whole number, without quotes.';
      if (!Number.isSafeInteger(value)) return 'is no whole number: give one.';
      return `is out of bounds: give a whole number${spec.min === undefined ? '' : ` from ${String(spec.min)}`}${spec.max === undefined ? '' : ` up to ${String(spec.max)}`}.`;
    }
  }
}
