import { weekdayOf } from '../../kernel/calendar.js';

/**
 * How many working days of notice lie between two days.
 *
 * Counts the days from `from` (included) to `to` (not included) that are
 * neither Saturday, Sunday nor a holiday. Below 0 once `to` has passed, also
 * when only days of rest lie between.
 */
export function workingDaysBetween(from: number, to: number, holidays: ReadonlySet<number>): number {
  if (to < from) return -Math.max(1, workingDaysBetween(to, from, holidays));
  const weeks = Math.floor((to - from) / 7);
  let count = weeks * 5;
  for (let day = from + weeks * 7; day < to; day++) if (weekdayOf(day) < 5) count++;
  for (const day of holidays) if (day >= from && day < to && weekdayOf(day) < 5) count--;
  return count;
}
