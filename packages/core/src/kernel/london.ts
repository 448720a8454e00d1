import { dayOf } from './calendar.js';

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;

// Written as a constant because making one takes longer than a hundred uses of it. It reads no clock.
const CALENDAR = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  calendar: 'iso8601',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/**
 * The day number of the calendar day in Europe/London at an instant.
 *
 * @param ms - milliseconds since 1970-01-01T00:00Z.
 */
export function londonDay(ms: number): number {
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of CALENDAR.formatToParts(ms)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number(value);
  }
  return dayOf(parts.year, parts.month, parts.day);
}

/**
 * The first instant of a day in Europe/London, in milliseconds since
 * 1970-01-01T00:00Z. The day before ends there.
 *
 * True for days from 1971-10-31, since when London is at most an hour ahead of
 * UTC at midnight.
 */
export function startOfLondonDay(day: number): number {
  const utcMidnight = day * MS_PER_DAY;
  return londonDay(utcMidnight - MS_PER_HOUR) === day ? utcMidnight - MS_PER_HOUR : utcMidnight;
}
