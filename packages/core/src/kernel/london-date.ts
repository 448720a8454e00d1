import { formatDay } from './calendar.js';
import { parseInstant } from './instant.js';
import { londonDay } from './london.js';

/**
 * The calendar date in Europe/London at an instant, `YYYY-MM-DD`.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 */
export function londonDate(now: string): string {
  return formatDay(londonDay(parseInstant(now)));
}
