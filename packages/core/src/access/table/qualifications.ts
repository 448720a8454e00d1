import type { Grant } from '../grant.js';

/** Who may do what in the room qualifications. */
export const qualificationsAccess: readonly Grant[] = [];
