import { type Grant, grant } from '../grant.js';

/** Who may do what in the room cpd. */
export const cpdAccess: readonly Grant[] = [
  ...grant('cpd/submit-activity', ['member', 'self']),
  ...grant('cpd/resubmit-activity', ['member', 'self']),
  ...grant('cpd/withdraw-activity', ['member', 'self']),
  ...grant('cpd/approve-activity', ['cpd-staff', 'anyone']),
  ...grant('cpd/reject-activity', ['cpd-staff', 'anyone']),
  ...grant('cpd/reopen-activity', ['cpd-staff', 'anyone']),
  ...grant('cpd/summary', ['member', 'self'], ['cpd-staff', 'anyone'], ['membership-staff', 'anyone']),
  ...grant('cpd/statement-pdf', ['member', 'self'], ['cpd-staff', 'anyone']),
  ...grant('cpd/periods', ['member', 'self'], ['cpd-staff', 'anyone'], ['membership-staff', 'anyone']),
  ...grant('cpd/claim-form', ['member', 'self']),
  ...grant('cpd/evidence', ['member', 'self'], ['cpd-staff', 'anyone']),
  ...grant('cpd/history', ['member', 'self'], ['cpd-staff', 'anyone']),
  ...grant('cpd/queue', ['cpd-staff', 'anyone']),
];
