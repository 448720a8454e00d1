import { type Grant, grant } from '../grant.js';

const OWN = ['member', 'self'] as const;
const TEAM = ['membership-staff', 'anyone'] as const;

/** Who may do what in the room memberships. */
export const membershipsAccess: readonly Grant[] = [
  ...grant('memberships/update-person', OWN, TEAM),
  ...grant('memberships/add-address', OWN, TEAM),
  ...grant('memberships/edit-address', OWN, TEAM),
  ...grant('memberships/remove-address', OWN, TEAM),
  ...grant('memberships/prefer-address', OWN, TEAM),
  ...grant('memberships/set-preferences', OWN, TEAM),
  ...grant('memberships/confirm-details', OWN),
  ...grant('memberships/ask-change', OWN),
  ...grant('memberships/withdraw-change', OWN),
  ...grant('memberships/approve-change', TEAM),
  ...grant('memberships/refuse-change', TEAM),
  ...grant('memberships/add-member', TEAM),
  ...grant('memberships/record-certmap', TEAM, ['cpd-staff', 'anyone']),
  ...grant('memberships/record-experience', TEAM),
  ...grant('memberships/set-category', TEAM),
  ...grant('memberships/renew', TEAM, ['finance-staff', 'anyone']),
  ...grant('memberships/suspend', TEAM),
  ...grant('memberships/reinstate', TEAM),
  ...grant('memberships/lapse', TEAM),
  ...grant('memberships/end-membership', TEAM),
  ...grant('memberships/add-organisation', TEAM, ['finance-staff', 'anyone']),
  ...grant('memberships/update-organisation', TEAM, ['finance-staff', 'anyone']),
  ...grant('memberships/set-affiliation', TEAM, ['finance-staff', 'anyone']),
  ...grant('memberships/send-reminder', ['system', 'anyone']),
  ...grant('memberships/about-me', OWN, TEAM),
  ...grant('memberships/preferences', OWN, TEAM),
  ...grant('memberships/role-and-organisation', OWN),
  // Names alone are for members, who choose the one they work for.
  ...grant('memberships/organisations', ['member', 'anyone'], TEAM, ['finance-staff', 'anyone']),
  ...grant('memberships/renewal-readiness', OWN, TEAM, ['finance-staff', 'anyone']),
  ...grant('memberships/change-queue', TEAM),
  ...grant('memberships/change-preview', TEAM),
  ...grant(
    'memberships/members',
    TEAM,
    ['finance-staff', 'anyone'],
    ['training-staff', 'anyone'],
    ['cpd-staff', 'anyone'],
  ),
  ...grant('memberships/member', TEAM, ['finance-staff', 'anyone']),
];
