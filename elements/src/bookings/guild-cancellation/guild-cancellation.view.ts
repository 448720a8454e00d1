import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-cancellation>` shows: the view `bookings/cancellation` of the wire contract. */
export type CancellationView = ViewAnswer<'bookings/cancellation'>;
