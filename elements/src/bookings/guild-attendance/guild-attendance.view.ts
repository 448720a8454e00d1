import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-attendance>` shows: the view `bookings/attendance` of the wire contract. */
export type AttendanceView = ViewAnswer<'bookings/attendance'>;

/** One place of it. */
export type AttendanceRow = AttendanceView['rows'][number];
