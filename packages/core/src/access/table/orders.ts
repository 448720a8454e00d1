import type { Grant } from '../grant.js';

/** Who may do what in the room orders. */
export const ordersAccess: readonly Grant[] = [];
