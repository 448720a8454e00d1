import type { Grant } from '../grant.js';

/** Who may do what in the room connections. */
export const connectionsAccess: readonly Grant[] = [];
