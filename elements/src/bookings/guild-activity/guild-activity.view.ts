import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-activity>` shows: the view `bookings/activity` of the wire contract. */
export type ActivityView = ViewAnswer<'bookings/activity'>;

/** One place of it. */
export type ActivityPlace = ActivityView['upcoming'][number];
