import { type Grant, grant } from '../grant.js';

/** Who may do what in the room qualifications. What is approved is no secret, but only those who register need it. */
export const qualificationsAccess: readonly Grant[] = [
  ...grant(
    'qualifications/search',
    ['centre-user', 'anyone'],
    ['centre-services', 'anyone'],
    ['administrator', 'anyone'],
  ),
  ...grant(
    'qualifications/qualification',
    ['centre-user', 'anyone'],
    ['centre-services', 'anyone'],
    ['administrator', 'anyone'],
  ),
];
