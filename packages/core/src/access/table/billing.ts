import type { Grant } from '../grant.js';

/** Who may do what in the room billing. */
export const billingAccess: readonly Grant[] = [];
