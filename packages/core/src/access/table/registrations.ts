import type { Grant } from '../grant.js';

/** Who may do what in the room registrations. */
export const registrationsAccess: readonly Grant[] = [];
