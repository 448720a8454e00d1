import { parseDay } from '../../kernel/calendar.js';
import type { Calendar } from '../run/clock.js';
import type { Periods } from '../schema/fact.js';

/** The periods of a rulebook in day numbers. */
export function calendarOf({ yearlyFrom, exceptions }: Pick<Periods, 'yearlyFrom' | 'exceptions'>): Calendar {
  return {
    starts: [Number(yearlyFrom.slice(0, 2)), Number(yearlyFrom.slice(3))],
    exceptions: exceptions.map(({ from, to }) => ({ first: parseDay(from), last: parseDay(to) - 1 })),
  };
}
