import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-event>` shows: the view `bookings/event` of the wire contract. */
export type EventView = ViewAnswer<'bookings/event'>;
