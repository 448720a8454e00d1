import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-attendance-statement>` shows: the view `bookings/statement` of the wire contract. */
export type AttendanceStatementView = ViewAnswer<'bookings/statement'>;
