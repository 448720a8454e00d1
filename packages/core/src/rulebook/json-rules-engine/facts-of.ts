import { parseDay } from '../../kernel/calendar.js';
import type { FactValue } from '../decision.js';
import type { EngineFacts } from './engine-rule.js';

/** A fact or parameter by name, with what it is, and its value where that is known. */
export interface Named {
  readonly name: string;
  readonly type: 'boolean' | 'integer' | 'date' | 'enum' | 'list' | 'dates' | 'duration' | 'map';
  readonly value: FactValue | undefined;
}

/**
 * Facts for json-rules-engine, each with its guard `known.<name>`.
 *
 * Dates become day numbers, because the engine compares dates as text behind a
 * check for numbers. What is missing stands as null, or as an empty list where
 * a list is wanted: the engine throws on `in` beside no list.
 */
export function factsOf(named: readonly Named[]): EngineFacts {
  return Object.fromEntries<EngineFacts[string]>(
    named.flatMap(({ name, type, value }) => [
      [name, valueOf(type, value)],
      [`known.${name}`, value !== undefined],
    ]),
  );
}

function valueOf(type: Named['type'], value: FactValue | undefined): EngineFacts[string] {
  if (value === undefined) return type === 'list' || type === 'dates' ? [] : null;
  if (type === 'date' && typeof value === 'string') return parseDay(value);
  if (type === 'dates' && Array.isArray(value)) return value.map((day) => parseDay(String(day)));
  return value;
}
