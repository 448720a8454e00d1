import type { AttendanceRow } from './guild-attendance.view.js';
import type { Mark } from './person-row.js';

/** A place that is to be marked otherwise than it is. */
export type Change = readonly [row: AttendanceRow, mark: Mark];

/** The places that are marked otherwise than they are. */
export function changesOf(
  rows: readonly AttendanceRow[],
  markOf: (row: AttendanceRow) => Mark | undefined,
): readonly Change[] {
  return rows.flatMap((row) => {
    const mark = markOf(row);
    return mark === undefined || mark === row.stage ? [] : [[row, mark] as const];
  });
}

/** What the commands take of them: the marks, and the bookings whose marks are taken back. */
export function wishedFor(changes: readonly Change[]) {
  return {
    marks: changes.flatMap(([{ bookingId }, mark]) => (mark === 'booked' ? [] : [{ bookingId, mark }])),
    bookingIds: changes.filter(([, mark]) => mark === 'booked').map(([{ bookingId }]) => bookingId),
  };
}
