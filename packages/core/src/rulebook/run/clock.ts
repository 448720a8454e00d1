import { dayOf, parseDay, partsOfDay } from '../../kernel/calendar.js';
import type { Rules } from './rules.js';

type Periods = Pick<NonNullable<Rules['periods']>, 'yearlyFrom' | 'exceptions'>;

/** A period by its first and last day number, both included. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/**
 * The period that holds a day.
 *
 * A declared exception goes before the yearly rule; a year beside one is cut
 * short where the exception begins, or starts where it ends.
 */
export function periodOf(periods: Periods, day: number): Period {
  const exceptions = periods.exceptions.map(({ from, to }) => ({ first: parseDay(from), last: parseDay(to) - 1 }));
  const exception = exceptions.find(({ first, last }) => first <= day && day <= last);
  if (exception !== undefined) return exception;
  const { year } = partsOfDay(day);
  const started = startOf(periods, year) <= day ? year : year - 1;
  const period = { first: startOf(periods, started), last: startOf(periods, started + 1) - 1 };
  for (const { first, last } of exceptions) {
    if (first > day) period.last = Math.min(period.last, first - 1);
    if (last < day) period.first = Math.max(period.first, last + 1);
  }
  return period;
}

function startOf(periods: Periods, year: number): number {
  return dayOf(year, Number(periods.yearlyFrom.slice(0, 2)), Number(periods.yearlyFrom.slice(3)));
}
