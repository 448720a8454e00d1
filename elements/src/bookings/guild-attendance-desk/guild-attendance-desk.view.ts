import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-attendance-desk>` shows: the view `bookings/attendance-desk` of the wire contract. */
export type AttendanceDeskView = ViewAnswer<'bookings/attendance-desk'>;
