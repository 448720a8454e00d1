import { type Grant, grant } from '../grant.js';

/** Who may do what in the room connections. No centre and no staff has a grant: only the two sides do. */
export const connectionsAccess: readonly Grant[] = [
  ...grant('connections/invite', ['learner', 'learner']),
  ...grant('connections/request', ['third-party', 'third-party']),
  ...grant('connections/accept', ['learner', 'learner'], ['third-party', 'third-party']),
  ...grant('connections/decline', ['learner', 'learner'], ['third-party', 'third-party']),
  ...grant('connections/share', ['learner', 'learner']),
  ...grant('connections/extend', ['learner', 'learner']),
  ...grant('connections/remove', ['learner', 'learner'], ['third-party', 'third-party']),
  ...grant('connections/remove-all', ['learner', 'learner']),
  ...grant('connections/look-at-document', ['third-party', 'shared']),
  ...grant('connections/announce-lapse', ['system', 'anyone']),
  ...grant('connections/announce-end', ['system', 'anyone']),
  ...grant('connections/dashboard', ['learner', 'learner'], ['third-party', 'third-party']),
  ...grant('connections/list', ['learner', 'learner'], ['third-party', 'third-party']),
  ...grant('connections/connection', ['learner', 'learner'], ['third-party', 'third-party']),
  ...grant('connections/calendar-file', ['learner', 'learner']),
  ...grant('connections/timeline', ['learner', 'learner']),
  ...grant('connections/shared-with-me', ['third-party', 'third-party']),
  ...grant('connections/shared-document', ['third-party', 'shared']),
  ...grant('connections/access-log', ['learner', 'learner'], ['third-party', 'third-party']),
];
