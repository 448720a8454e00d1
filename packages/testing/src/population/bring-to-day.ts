import {
  type CompiledRulebook,
  decide,
  deriveFacts,
  formatDay,
  type Given,
  NOT_A_DAY,
  parseDay,
} from '@guildhall/core';
import type { Case } from './case.js';

/** The day of a population. */
export interface Day {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly number: number;
  /** The day whose values are in force for somebody who gives no date, `YYYY-MM-DD`. */
  readonly clock: string;
  /** The first and last day, both included, in which rows usually lie: those of the period, or the year up to today. */
  readonly usual: readonly [first: number, last: number];
}

/** What a day is to a rulebook. */
export function dayOf(rulebook: CompiledRulebook, on: string): Day {
  const number = parseDay(on);
  const clock = decide(rulebook, {}, { on, ask: [], reasons: false }).used.clock ?? on;
  const { periods } = rulebook.prepared.document;
  const known = periods === undefined ? {} : deriveFacts(rulebook, {}, { on });
  const [first, last] = periods === undefined ? [] : [known[periods.first], known[periods.last]];
  const usual: Day['usual'] =
    typeof first === 'string' && typeof last === 'string' ? [parseDay(first), parseDay(last)] : [number - 365, number];
  return { on, number, clock, usual };
}

/** A case with all its dates moved, so that they lie about the day as they lay about its own. */
export function brought(rulebook: CompiledRulebook, { given, on }: Case, day: Day): Given {
  const isPeriod = rulebook.prepared.document.periods !== undefined;
  const by = isPeriod ? day.usual[0] - dayOf(rulebook, on).usual[0] : day.number - parseDay(on);
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, moved(value, by)]));
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item, by));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]: [string, unknown]) => [name, moved(part, by)]));
  if (typeof value !== 'string' || !DATE.test(value)) return value;
  const number = parseDay(value);
  return number === NOT_A_DAY ? value : formatDay(number + by);
}
