import type { ViewName } from '@guildhall/portal/contract';

/** Which view of the wire contract each element shows, where it shows one as it is. */
export const elementViews: Readonly<Record<string, ViewName>> = {
  'guild-cancellation': 'bookings/cancellation',
};
