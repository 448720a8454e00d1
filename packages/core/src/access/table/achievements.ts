import { type Grant, grant } from '../grant.js';

/** Who may do what in the room achievements. A third party has no grant here: what is shared is of the room connections. */
export const achievementsAccess: readonly Grant[] = [
  ...grant('achievements/issue-job', ['centre-services', 'anyone']),
  ...grant('achievements/supersede-document', ['centre-services', 'anyone']),
  ...grant('achievements/withdraw-document', ['centre-services', 'anyone']),
  ...grant('achievements/revoke-document', ['centre-services', 'anyone']),
  ...grant('achievements/set-shown-on-verify', ['learner', 'learner'], ['centre-services', 'anyone']),
  ...grant('achievements/report-document', ['learner', 'learner'], ['centre-user', 'centre']),
  ...grant('achievements/answer-report', ['centre-services', 'anyone']),
  ...grant('achievements/notify-learners', ['centre-user', 'centre']),
  ...grant('achievements/ask-archive', ['centre-user', 'centre']),
  ...grant('achievements/record-download', ['centre-user', 'centre']),
  ...grant('achievements/delete-archive', ['system', 'anyone']),
  ...grant('achievements/documents', ['learner', 'learner'], ['centre-services', 'anyone']),
  ...grant('achievements/document', ['learner', 'learner'], ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('achievements/jobs', ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('achievements/job', ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('achievements/records', ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('achievements/downloads', ['centre-user', 'centre']),
  ...grant('achievements/archive-file', ['centre-user', 'centre']),
  ...grant('achievements/reports', ['centre-services', 'anyone']),
  ...grant('achievements/my-reports', ['learner', 'self'], ['centre-user', 'self']),
  ...grant('achievements/verify', ['everybody', 'anyone']),
];
