import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-booking>` shows: the view `bookings/booking` of the wire contract. */
export type BookingView = ViewAnswer<'bookings/booking'>;

/** The events a place can be moved to: the view `bookings/transfers` of the wire contract. */
export type TransfersView = ViewAnswer<'bookings/transfers'>;
