/** What somebody is to a body. Somebody who has not signed in has none. */
export const ROLES = [
  'member',
  'learner',
  'centre-user',
  'third-party',
  'membership-staff',
  'cpd-staff',
  'training-staff',
  'finance-staff',
  'centre-services',
  'administrator',
  'system',
] as const;

/** What somebody is to a body. `member` is anyone with an account of their own at a body of members, customers too. */
export type Role = (typeof ROLES)[number];

/** Somebody who asks. Ids that are absent are of things they have nothing to do with. */
export interface Actor {
  /** The body their account is with. */
  readonly body: string;
  /** The person; absent while they have not signed in. */
  readonly personId?: string;
  readonly roles: readonly Role[];
  /** The organisation they work for. */
  readonly organisationId?: string;
  /** The learner record that is theirs. */
  readonly learnerId?: string;
  /** The centre they work for. */
  readonly centreId?: string;
}
