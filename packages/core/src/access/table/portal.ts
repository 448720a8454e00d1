import { type Grant, grant } from '../grant.js';

/** Who may do what with the portal as a whole. */
export const portalAccess: readonly Grant[] = [
  ...grant(
    'portal/everything-kept',
    ['member', 'self'],
    ['learner', 'self'],
    ['centre-user', 'self'],
    ['third-party', 'self'],
    ['administrator', 'anyone'],
  ),
  ...grant('portal/erase-person', ['administrator', 'anyone']),
  ...grant('portal/audit-trail', ['administrator', 'anyone'], ['membership-staff', 'anyone']),
  ...grant('portal/email-preview', ['administrator', 'anyone']),
  ...grant('portal/dead-letters', ['administrator', 'anyone']),
  ...grant('portal/retry-letter', ['administrator', 'anyone']),
];
