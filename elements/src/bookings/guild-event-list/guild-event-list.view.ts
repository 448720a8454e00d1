import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-event-list>` shows: the view `bookings/events` of the wire contract. */
export type EventListView = ViewAnswer<'bookings/events'>;
/** What kinds of event there are. */
export type EventKind = EventListView['rows'][number]['kind'];
