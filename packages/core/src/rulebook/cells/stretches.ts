import { periodOf } from '../run/clock.js';
import { calendarOf } from '../compile/calendar-of.js';
import { daysOfChange } from '../compile/in-force.js';
import type { RuntimeDocument } from '../prepared.js';

/** Days of the clock on which the same values are in force, from the first (included) to the second (excluded). */
export interface Stretch {
  readonly from: number;
  /** `Infinity` where nothing ends it. */
  readonly to: number;
  /** The day that stands for all of them. */
  readonly day: number;
}

/**
 * The stretches of days between the dated changes of some rulebooks with one clock, ascending.
 *
 * Days before the first change are left out: nothing is in force then. Where the
 * clock is a period's first day, one on which a period begins stands for the
 * stretch, if there is one.
 *
 * @param on - a day number that stands for its stretch, if it lies in one.
 */
export function stretchesOf(documents: readonly RuntimeDocument[], on?: number): readonly Stretch[] {
  const days = [...new Set(documents.flatMap((document) => daysOfChange(document)))].sort((a, b) => a - b);
  return days.map((from, index): Stretch => {
    const to = days[index + 1] ?? Infinity;
    return { from, to, day: standsFor(documents[0], from, to, on) };
  });
}

function standsFor(document: RuntimeDocument | undefined, from: number, to: number, on: number | undefined): number {
  const wanted = on !== undefined && from <= on && on < to ? on : from;
  const { periods, clock } = document ?? {};
  if (periods === undefined || clock?.fact !== periods.first) return wanted;
  const calendar = calendarOf(periods);
  const within = periodOf(calendar, wanted);
  if (within.first >= from) return within.first;
  return within.last + 1 < to ? within.last + 1 : wanted;
}
