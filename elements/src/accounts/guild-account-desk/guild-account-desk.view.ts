import type { CommandInput, ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-account-desk>` shows: the view `accounts/search` of the wire contract. */
export type AccountDeskView = ViewAnswer<'accounts/search'>;

/** One account of it. */
export type AccountLine = AccountDeskView['rows'][number];

/** What a member of staff may be. */
export type StaffRole = CommandInput<'accounts/set-roles'>['roles'][number];

/** Every role of staff, as the contract names them. */
export const STAFF_ROLES: readonly StaffRole[] = [
  'membership-staff',
  'cpd-staff',
  'training-staff',
  'finance-staff',
  'centre-services',
  'administrator',
];
