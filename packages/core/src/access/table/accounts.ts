import type { Role } from '../actor.js';
import { type Grant, grant } from '../grant.js';

const ANYBODY = ['everybody', 'anyone'] as const;
const STAFF: readonly Role[] = [
  'membership-staff',
  'cpd-staff',
  'training-staff',
  'finance-staff',
  'centre-services',
  'administrator',
];
const mine = (...roles: readonly Role[]) => roles.map((role) => [role, 'self'] as const);

/** Who may do what in the room accounts. */
export const accountsAccess: readonly Grant[] = [
  ...grant('accounts/register', ANYBODY),
  ...grant('accounts/verify-email', ANYBODY),
  ...grant('accounts/ask-new-link', ANYBODY),
  ...grant('accounts/sign-in', ANYBODY),
  ...grant('accounts/forgotten-password', ANYBODY),
  ...grant('accounts/forgotten-username', ANYBODY),
  ...grant('accounts/set-password', ANYBODY),
  ...grant('accounts/confirm-email', ANYBODY),
  ...grant('accounts/registration-status', ANYBODY),
  ...grant('accounts/link', ANYBODY),
  ...grant('accounts/change-password', ...mine('member', 'learner', 'centre-user', 'third-party', ...STAFF)),
  ...grant('accounts/change-email', ...mine('member', 'learner', 'centre-user', 'third-party', ...STAFF)),
  ...grant('accounts/my-account', ...mine('member', 'learner', 'centre-user', 'third-party', ...STAFF)),
  ...grant('accounts/update-details', ...mine('learner', 'centre-user', 'third-party', ...STAFF)),
  ...grant('accounts/de-register', ...mine('member', 'learner', 'centre-user', 'third-party'), [
    'administrator',
    'anyone',
  ]),
  ...grant('accounts/approve-registration', ['administrator', 'anyone']),
  ...grant('accounts/refuse-registration', ['administrator', 'anyone']),
  ...grant('accounts/review-queue', ['administrator', 'anyone']),
  ...grant('accounts/registration', ['administrator', 'anyone']),
  ...grant('accounts/rematch', ['system', 'anyone']),
  ...grant('accounts/invite-member', ['administrator', 'anyone'], ['membership-staff', 'anyone']),
  ...grant('accounts/invite-centre-user', ['administrator', 'anyone'], ['centre-services', 'anyone']),
  ...grant('accounts/invite-staff', ['administrator', 'anyone']),
  ...grant('accounts/set-roles', ['administrator', 'anyone']),
  ...grant('accounts/search', ['administrator', 'anyone']),
  ...grant('accounts/import-learners', ['administrator', 'anyone'], ['centre-services', 'anyone']),
  ...grant('accounts/import-centres', ['administrator', 'anyone'], ['centre-services', 'anyone']),
  ...grant('accounts/import-centre-contacts', ['administrator', 'anyone'], ['centre-services', 'anyone']),
  ...grant('accounts/learners', ['administrator', 'anyone'], ['centre-services', 'anyone']),
  ...grant('accounts/centres', ['administrator', 'anyone'], ['centre-services', 'anyone']),
];
