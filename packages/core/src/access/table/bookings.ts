import type { Grant } from '../grant.js';

/** Who may do what in the room bookings. */
export const bookingsAccess: readonly Grant[] = [];
