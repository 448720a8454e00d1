import { dayOf, daysInMonth, partsOfDay } from './calendar.js';
import { Fault } from './fault.js';

/** A length of time in whole units, as ISO 8601 writes it. Weeks are counted as seven days. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly seconds: number;
}

/** Which day is meant when a month is too short to have it. */
export type MonthEnd = 'last-day-of-month' | 'first-of-next-month';

const SHAPE = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const MS_PER_SECOND = 1000;
const SECONDS_PER_DAY = 86_400;

/**
 * Reads an ISO 8601 duration of whole units, such as `P1M`, `P7D` or `PT24H`.
 *
 * @returns `undefined` for any other text.
 */
export function parseDuration(text: string): Duration | undefined {
  const parts = SHAPE.exec(text);
  if (parts === null) return undefined;
  const count = (index: number): number => Number(parts[index] ?? 0);
  return {
    months: count(1) * 12 + count(2),
    days: count(3) * 7 + count(4),
    seconds: count(5) * 3600 + count(6) * 60 + count(7),
  };
}

/**
 * The day that a duration leads to from a day number: months first, then days.
 *
 * @param monthEnd - which day is meant when the month is too short, such as a
 *   month on from 31 January.
 * @throws Fault `kernel/no-whole-days` for a duration with hours, minutes or
 *   seconds, which lead to no day without a time.
 */
export function addToDay(day: number, duration: Duration, monthEnd: MonthEnd = 'last-day-of-month'): number {
  if (duration.seconds !== 0) {
    throw new Fault(
      'kernel/no-whole-days',
      'A duration with hours leads to an instant, not to a day: use durationInMs.',
    );
  }
  const from = partsOfDay(day);
  const monthIndex = from.year * 12 + (from.month - 1) + duration.months;
  const year = Math.floor(monthIndex / 12);
  const month = (monthIndex % 12) + 1;
  const length = daysInMonth(year, month);
  const landed =
    from.day <= length
      ? dayOf(year, month, from.day)
      : dayOf(year, month, length) + (monthEnd === 'first-of-next-month' ? 1 : 0);
  return landed + duration.days;
}

/**
 * How many milliseconds a duration lasts; a day is 24 hours.
 *
 * @throws Fault `kernel/no-fixed-length` for a duration with months or years,
 *   whose length depends on when it begins.
 */
export function durationInMs(duration: Duration): number {
  if (duration.months !== 0) {
    throw new Fault(
      'kernel/no-fixed-length',
      'A month has no fixed length: use addToDay, which knows where it begins.',
    );
  }
  return (duration.days * SECONDS_PER_DAY + duration.seconds) * MS_PER_SECOND;
}
