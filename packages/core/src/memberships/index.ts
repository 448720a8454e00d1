export { decideApplication } from './decide-application.js';
export { decideChange } from './decide-change.js';
export { decideCommunications } from './decide-communications.js';
export { decideProfile } from './decide-profile.js';
export { describePreferenceChange } from './describe-preference-change.js';
export { type CategoryVerdict, judgeCategory } from './judge-category.js';
export { type Choice, listChoices } from './list-choices.js';
export { judgeEntitlements } from './judge-entitlements.js';
export { judgeRenewal, type RenewalVerdict } from './judge-renewal.js';
export type {
  Entitlement,
  MembershipAnswer,
  MembershipReason,
  Person,
  Preferences,
  ProfileChange,
  Renewal,
} from './schema.js';
