import type { Grant } from '../grant.js';

/** Who may do what in the room achievements. */
export const achievementsAccess: readonly Grant[] = [];
