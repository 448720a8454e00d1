import { formatDay, NOT_A_DAY, parseDay } from '../kernel/calendar.js';
import { addToDay } from '../kernel/duration.js';
import { durationOn, parameterOn, type Rulebook } from '../rulebook/index.js';

/**
 * The last day of a connection for which none was chosen.
 *
 * A month on is the same day of the next month; where that month is too short
 * the rulebook's `monthEnd` says which day is meant.
 *
 * @param createdOn - the day in Europe/London on which it was begun, `YYYY-MM-DD`.
 * @returns `YYYY-MM-DD`; `undefined` for what is no day, and where no length is in force on it.
 * @see docs/sources.md#imi-learner-portal
 */
export function deriveExpiry(rulebook: Rulebook, createdOn: string): string | undefined {
  const day = parseDay(createdOn);
  const length = durationOn(rulebook, 'defaultLength', createdOn);
  const monthEnd = parameterOn(rulebook, 'monthEnd', createdOn);
  if (day === NOT_A_DAY || length === undefined) return undefined;
  if (monthEnd !== 'last-day-of-month' && monthEnd !== 'first-of-next-month') return undefined;
  return formatDay(addToDay(day, length, monthEnd));
}
