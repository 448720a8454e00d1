import type { Grant } from '../grant.js';

/** Who may do what in the room memberships. */
export const membershipsAccess: readonly Grant[] = [];
