import { formatDay, parseDay } from '../../kernel/calendar.js';
import { calendarOf } from '../compile/calendar-of.js';
import { periodOf } from '../run/clock.js';
import type { RulebookDocument } from '../schema/document.js';

type Clocked = Pick<RulebookDocument, 'clock' | 'periods'>;

/**
 * The last day before `on` that the clock of a rulebook has stood at: the day
 * before, or the first day of the period that holds it.
 *
 * What is dated up to it has applied. What is dated later, nothing has been
 * decided by.
 *
 * @param on - `YYYY-MM-DD`.
 * @returns a day number.
 */
export function lastClockDay({ clock, periods }: Clocked, on: string): number {
  const before = parseDay(on) - 1;
  return clock.ifMissing === 'period' && periods !== undefined ? periodOf(calendarOf(periods), before).first : before;
}

/**
 * The first day, from `date` on, that the clock of a rulebook can stand at: that
 * day, or the first day of the next period.
 *
 * @returns `YYYY-MM-DD`, as `date` is.
 */
export function firstClockDay({ clock, periods }: Clocked, date: string): string {
  if (clock.ifMissing !== 'period' || periods === undefined) return date;
  const day = parseDay(date);
  const period = periodOf(calendarOf(periods), day);
  return formatDay(period.first === day ? day : period.last + 1);
}
