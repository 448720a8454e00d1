import { dayOf, partsOfDay } from '../../kernel/calendar.js';

/** A period by its first and last day number, both included. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** The periods of a scheme: a year that begins on the same day each time, and the longer or shorter ones. */
export interface Calendar {
  readonly starts: readonly [month: number, day: number];
  readonly exceptions: readonly Period[];
}

/**
 * The period that holds a day.
 *
 * A declared exception goes before the yearly rule; a year beside one is cut
 * short where the exception begins, or starts where it ends.
 */
export function periodOf({ starts, exceptions }: Calendar, day: number): Period {
  const exception = exceptions.find(({ first, last }) => first <= day && day <= last);
  if (exception !== undefined) return exception;
  const startOf = (year: number): number => dayOf(year, ...starts);
  const { year } = partsOfDay(day);
  const started = startOf(year) <= day ? year : year - 1;
  const period = { first: startOf(started), last: startOf(started + 1) - 1 };
  for (const { first, last } of exceptions) {
    if (first > day) period.last = Math.min(period.last, first - 1);
    if (last < day) period.first = Math.max(period.first, last + 1);
  }
  return period;
}
