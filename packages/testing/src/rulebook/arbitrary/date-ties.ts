import { formatDay, type Given, NOT_A_DAY, parseDay, type RuntimeDocument } from '@guildhall/core';
import type { Borders } from './borders-of.js';
import { comparisonsIn } from './comparisons-in.js';

/** Two dates that a rule holds against each other, and how far apart they are worth being. */
export interface DateTie {
  readonly from: string;
  readonly to: string;
  readonly days: readonly number[];
}

/**
 * The pairs of given dates that a rulebook compares, or counts the days between.
 *
 * A day count is worth meeting at each of its borders; in working days also
 * with the weekends that lie between.
 */
export function dateTies(document: RuntimeDocument, borders: Borders): readonly DateTie[] {
  const isGiven = (name: string): boolean =>
    document.facts[name]?.type === 'date' && document.facts[name].is === undefined;
  const ties: DateTie[] = [];
  for (const { is } of Object.values(document.facts)) {
    if (is === undefined || !('daysBetween' in is)) continue;
    const [from, to] = is.daysBetween;
    const name = Object.keys(document.facts).find((key) => document.facts[key]?.is === is) ?? '';
    const counts = [0, ...(borders.get(name) ?? [])].flatMap((count) => {
      const withWeekends = Math.trunc(count * 1.4);
      return [count - 1, count, count + 1, withWeekends - 1, withWeekends, withWeekends + 1, withWeekends + 2];
    });
    if (isGiven(to)) ties.push({ from, to, days: [...new Set(counts)] });
  }
  for (const { clause, collection } of comparisonsIn(document)) {
    const { fact, value } = clause;
    if (collection !== undefined || typeof value !== 'object' || value === null || !('fact' in value)) continue;
    if (isGiven(fact) && !value.fact.startsWith('param.')) ties.push({ from: value.fact, to: fact, days: [-1, 0, 1] });
  }
  return ties;
}

/** The record with one date moved to stand as far from another as the tie says. */
export function tieDates(given: Given, { from, to }: DateTie, days: number, on: string): Given {
  const start = given[from] ?? on;
  const day = typeof start === 'string' ? parseDay(start) : NOT_A_DAY;
  return day === NOT_A_DAY || given[to] === undefined ? given : { ...given, [to]: formatDay(day + days) };
}
