import { ROLES } from '@guildhall/core/access';
import type { AccountRegistrationRow as Registration, AccountRow as Account } from '@guildhall/core/machines';
import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { address, day, email, id, instant, line, prose, rowFields } from '../rows/fields.js';

/** Kinds of account. */
export const ACCOUNT_KINDS = ['member', 'learner', 'centre', 'third-party', 'staff'] as const;

/** Somebody who can sign in. Its id is the person's. */
export const AccountRow = z.object({
  ...rowFields,
  kind: z.enum(ACCOUNT_KINDS),
  roles: z.array(z.enum(ROLES)),
  firstName: line,
  lastName: line,
  email,
  emailKey: z.string(),
  nameKey: z.string().optional(),
  phone: line.optional(),
  address: address.optional(),
  learnerId: id.optional(),
  centreId: id.optional(),
  /** An address to sign in with that takes the place of the other once its link is used. */
  newEmail: email.optional(),
  newEmailHash: z.string().optional(),
  newEmailSentAt: instant.optional(),
  /** The id its password is kept by, where that is not its own. */
  passwordOf: id.optional(),
  stage: z.enum(['active', 'closed']),
  createdAt: instant,
  closedAt: instant.optional(),
}) satisfies z.ZodType<Account>;
/** What {@link AccountRow} checks, as a type. */
export type AccountRow = z.infer<typeof AccountRow>;

/** An account asked for. */
export const AccountRegistrationRow = z.object({
  ...rowFields,
  kind: z.enum(['member', 'learner', 'centre', 'third-party']),
  details: z.object({
    number: line.optional(),
    firstName: line,
    surname: line,
    dateOfBirth: day.optional(),
  }),
  address: address.optional(),
  phone: line.optional(),
  email,
  emailKey: z.string(),
  consentedAt: instant,
  registeredOn: day,
  /** What the link in the last email carries, as a hash: who reads the rows cannot use it. */
  linkHash: z.string(),
  linkSentAt: instant,
  linkUsedAt: instant.optional(),
  stage: z.enum(['details-given', 'email-verified', 'in-review', 'approved', 'refused', 'de-registered']),
  /** The account it becomes: named from the beginning, so that its password can be kept. */
  accountId: id.optional(),
  decidedAt: instant.optional(),
  decidedBy: id.optional(),
  why: prose.optional(),
}) satisfies z.ZodType<Registration>;
/** What {@link AccountRegistrationRow} checks, as a type. */
export type AccountRegistrationRow = z.infer<typeof AccountRegistrationRow>;

/** A learner as the body has them on record. */
export const LearnerRow = z.object({
  ...rowFields,
  number: line,
  firstName: line,
  surname: line,
  dateOfBirth: day,
  surnameKey: z.string(),
});
/** What {@link LearnerRow} checks, as a type. */
export type LearnerRow = z.infer<typeof LearnerRow>;

/** A centre as the body has it on record. */
export const CentreRow = z.object({
  ...rowFields,
  number: line,
  name: line,
  /** Where it is told of documents issued. */
  email,
});
/** What {@link CentreRow} checks, as a type. */
export type CentreRow = z.infer<typeof CentreRow>;

/** Somebody at a centre, as the body has them on record: what a centre user's registration is matched with. */
export const CentreContactRow = z.object({
  ...rowFields,
  centreId: id,
  centreNumber: line,
  firstName: line,
  surname: line,
  /** {@link surname} as it is found by. */
  surnameKey: z.string().optional(),
  dateOfBirth: day,
});
/** What {@link CentreContactRow} checks, as a type. */
export type CentreContactRow = z.infer<typeof CentreContactRow>;

/** A link to set a new password. */
export const PasswordResetRow = z.object({
  ...rowFields,
  accountId: id,
  tokenHash: z.string(),
  sentAt: instant,
  usedAt: instant.optional(),
});
/** What {@link PasswordResetRow} checks, as a type. */
export type PasswordResetRow = z.infer<typeof PasswordResetRow>;

/** The tables of the room. */
export const accountsTables = {
  accounts: defineTable(AccountRow, {
    email: ['body', 'emailKey'],
    name: ['body', 'nameKey'],
    newEmail: ['body', 'newEmailHash'],
    learner: ['body', 'learnerId'],
    centre: ['body', 'centreId'],
  }),
  'account-registrations': defineTable(AccountRegistrationRow, {
    stage: ['body', 'stage', 'registeredOn'],
    email: ['body', 'emailKey'],
    link: ['body', 'linkHash'],
    account: ['body', 'accountId'],
  }),
  learners: defineTable(LearnerRow, { number: ['body', 'number'], name: ['body', 'surnameKey', 'dateOfBirth'] }),
  centres: defineTable(CentreRow, { number: ['body', 'number'] }),
  'centre-contacts': defineTable(CentreContactRow, {
    centre: ['body', 'centreId'],
    number: ['body', 'centreNumber'],
    name: ['body', 'surnameKey'],
  }),
  'password-resets': defineTable(PasswordResetRow, {
    token: ['body', 'tokenHash'],
    account: ['body', 'accountId', 'sentAt'],
  }),
};
