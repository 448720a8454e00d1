import { formatDay, parseDay } from '@guildhall/core';

/** The calendar day so many days after an instant's, by its UTC date. */
export function addDaysTo(instant: string, days: number): string {
  return formatDay(parseDay(instant.slice(0, 10)) + days);
}
