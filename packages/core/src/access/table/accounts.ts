import type { Grant } from '../grant.js';

/** Who may do what in the room accounts. */
export const accountsAccess: readonly Grant[] = [];
