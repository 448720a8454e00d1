import { ROLES } from '@guildhall/core/access';
import { z } from 'zod';
import { address, day, email, id, instant, line, prose } from '../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import { LearnerInBrief, May, nothing, pageOf, paging, Reason, searching } from './shapes.js';

/** Long enough not to be guessed; no rule says which letters are in it. */
const newPassword = z
  .string()
  .min(12, 'Choose a password of at least 12 characters.')
  .max(200, 'Choose a password of at most 200 characters.');
const password = z.string().min(1).max(200);
/** What a link in an email carries. */
const secret = z.string().min(8).max(200);
const registrationKind = z.enum(['member', 'learner', 'centre', 'third-party']);
const kind = z.enum(['member', 'learner', 'centre', 'third-party', 'staff']);
/** Says the same whoever asks about whom. */
const neutral = z.object({ says: z.string() });
const notice = { title: z.string(), sentences: z.array(z.string()) };
const staffRole = z.enum(ROLES).exclude(['member', 'learner', 'centre-user', 'third-party', 'system']);
const imported = z.object({ added: z.int(), changed: z.int(), same: z.int() });
const registrationLine = {
  id,
  kind: registrationKind,
  name: z.string(),
  email: z.string(),
  registeredOn: day,
  /**
   * What differs from the record, as fields of `given`; all of them where no record was found. Where the body keeps no
   * records of a kind, it is compared with whoever has the email address, and by name alone.
   */
  differs: z.array(z.string()),
  hasRecord: z.boolean(),
};

/** The commands of the room accounts. */
export const accountsCommands = {
  'accounts/register': command({
    rows: ['L1', 'C1', 'T1', 'I1'],
    says: 'Asks for an account; the answer is the same whether or not there is one already.',
    secret: true,
    input: z.strictObject({
      kind: registrationKind,
      /** Candidate, membership or centre number; left out by who does not know theirs. */
      number: line.optional(),
      firstName: line,
      surname: line,
      dateOfBirth: day.optional(),
      consent: z.boolean(),
      address: address.optional(),
      phone: line.optional(),
      email,
      password: newPassword,
    }),
    answer: neutral,
    refusals: ['accounts/not-complete', 'accounts/no-such-kind', 'accounts/no-passwords'],
  }),
  'accounts/verify-email': command({
    rows: ['L1', 'C1', 'T1'],
    says: 'Verifies an email address by the link that was sent to it, and matches the registration with the records.',
    secret: true,
    input: z.strictObject({ secret }),
    answer: z.object({ outcome: z.enum(['approved', 'in-review']), ...notice }),
    refusals: ['accounts/link-not-valid'],
  }),
  'accounts/ask-new-link': command({
    rows: ['L1', 'C1', 'T1'],
    says: 'Asks for another link, which ends the one before it.',
    secret: true,
    input: z.strictObject({ email }),
    answer: neutral,
    refusals: [],
  }),
  'accounts/approve-registration': command({
    rows: ['L1', 'C1', 'I15'],
    says: 'Approves a registration after a review, with the record it belongs to.',
    input: z.strictObject({ registrationId: id, recordId: id.optional(), why: prose.optional() }),
    answer: z.object({ accountId: id }),
    refusals: [
      'accounts/may-not-review',
      'accounts/no-such-record',
      'accounts/record-has-account',
      'accounts/email-in-use',
    ],
  }),
  'accounts/refuse-registration': command({
    rows: ['L1', 'C1', 'I15'],
    says: 'Refuses a registration after a review, with a reason that stays with staff.',
    input: z.strictObject({ registrationId: id, why: prose }),
    answer: z.object({}),
    refusals: ['accounts/may-not-review'],
  }),
  'accounts/rematch': command({
    rows: ['L1', 'C1'],
    says: 'Matches a registration that waits for review with records that arrived after it.',
    input: z.strictObject({ registrationId: id }),
    answer: z.object({ outcome: z.enum(['approved', 'in-review']) }),
    refusals: [],
  }),
  'accounts/sign-in': command({
    rows: ['I1', 'W1', 'L1'],
    says: 'Signs somebody in by email address and password.',
    secret: true,
    input: z.strictObject({ email, password }),
    answer: z.object({ personId: id, kind, firstName: z.string(), lastName: z.string() }),
    refusals: ['accounts/password-wrong', 'accounts/may-not-sign-in', 'accounts/no-passwords'],
  }),
  'accounts/forgotten-password': command({
    rows: ['I1', 'W1', 'L7'],
    says: 'Asks for a link to set a new password; the answer is the same whether or not there is an account.',
    secret: true,
    input: z.strictObject({ email }),
    answer: neutral,
    refusals: [],
  }),
  'accounts/forgotten-username': command({
    rows: ['I1'],
    says: 'Asks to be sent the address to sign in with; the answer is the same whether or not there is an account.',
    secret: true,
    input: z.strictObject({ firstName: line, lastName: line }),
    answer: neutral,
    refusals: [],
  }),
  'accounts/set-password': command({
    rows: ['I1', 'W1', 'L7'],
    says: 'Sets a password by a link that holds once, the first one too.',
    secret: true,
    input: z.strictObject({ secret, password: newPassword }),
    answer: z.object({}),
    refusals: ['accounts/link-not-valid', 'accounts/no-passwords'],
  }),
  'accounts/change-password': command({
    rows: ['I3', 'L7'],
    says: 'Changes the password of whoever is signed in, who gives the old one.',
    secret: true,
    input: z.strictObject({ current: password, password: newPassword }),
    answer: z.object({}),
    refusals: ['accounts/password-wrong', 'accounts/no-passwords'],
  }),
  'accounts/change-email': command({
    rows: ['I2', 'L7'],
    says: 'Asks to sign in with another address, which is sent a link; until it is used the old one goes on.',
    secret: true,
    input: z.strictObject({ email }),
    answer: neutral,
    refusals: [],
  }),
  'accounts/confirm-email': command({
    rows: ['I2', 'L7'],
    says: 'Confirms another address to sign in with by the link that was sent to it.',
    secret: true,
    input: z.strictObject({ secret }),
    answer: z.object({}),
    refusals: ['accounts/link-not-valid'],
  }),
  'accounts/update-details': command({
    rows: ['L7'],
    says: 'Changes the details of an account; a record the body holds stays as it is.',
    input: z.strictObject({
      firstName: line.optional(),
      lastName: line.optional(),
      phone: line.nullable().optional(),
      address: address.nullable().optional(),
    }),
    answer: z.object({ says: z.string() }),
    refusals: [],
  }),
  'accounts/de-register': command({
    rows: ['L7'],
    says: 'Closes an account at once and for good: nobody signs in with it and nothing is shown through it.',
    input: z.strictObject({ accountId: id.optional() }),
    answer: z.object({}),
    refusals: [],
  }),
  'accounts/invite-member': command({
    rows: ['I1', 'W1'],
    says: 'Gives a person of a body of members an account, with a link to set the first password.',
    input: z.strictObject({ personId: id }),
    answer: z.object({ accountId: id }),
    refusals: ['accounts/already-has-account', 'accounts/email-in-use'],
  }),
  'accounts/invite-centre-user': command({
    rows: ['W1', 'C1'],
    says: 'Gives a contact of a centre an account, with a link to set the first password.',
    input: z.strictObject({ contactId: id, email }),
    answer: z.object({ accountId: id }),
    refusals: ['accounts/email-in-use'],
  }),
  'accounts/invite-staff': command({
    rows: ['I15'],
    says: 'Gives a member of staff an account, with a link to set the first password.',
    input: z.strictObject({ firstName: line, lastName: line, email, roles: z.array(staffRole).min(1) }),
    answer: z.object({ accountId: id }),
    refusals: ['accounts/email-in-use'],
  }),
  'accounts/set-roles': command({
    rows: ['I15'],
    says: 'Changes what a member of staff may do.',
    input: z.strictObject({ accountId: id, roles: z.array(staffRole).min(1) }),
    answer: z.object({}),
    refusals: ['accounts/not-staff', 'accounts/own-roles'],
  }),
  'accounts/import-learners': command({
    rows: ['L1'],
    says: 'Keeps the records of learners that registrations are matched with, each by its number.',
    input: z.strictObject({
      learners: z
        .array(z.strictObject({ number: line, firstName: line, surname: line, dateOfBirth: day }))
        .min(1)
        .max(500),
    }),
    answer: imported,
    refusals: ['accounts/number-twice'],
  }),
  'accounts/import-centres': command({
    rows: ['C1'],
    says: 'Keeps the records of centres, each by its number.',
    input: z.strictObject({
      centres: z
        .array(z.strictObject({ number: line, name: line, email }))
        .min(1)
        .max(500),
    }),
    answer: imported,
    refusals: ['accounts/number-twice'],
  }),
  'accounts/import-centre-contacts': command({
    rows: ['C1'],
    says: 'Keeps who works at centres: what registrations of centre users are matched with.',
    input: z.strictObject({
      contacts: z
        .array(z.strictObject({ centreNumber: line, firstName: line, surname: line, dateOfBirth: day }))
        .min(1)
        .max(500),
    }),
    answer: imported,
    refusals: ['accounts/no-such-centre', 'accounts/number-twice'],
  }),
} satisfies CommandContracts;

/** The views of the room accounts. */
export const accountsViews = {
  'accounts/registration-status': view({
    rows: ['L1', 'C1', 'T1'],
    says: 'How far a registration is, for whoever holds its link, and never what differs from a record.',
    input: z.strictObject({ secret }),
    answer: z.object({
      standing: z.enum(['link-sent', 'link-ended', 'in-review', 'approved', 'not-released', 'not-known']),
      ...notice,
      /** When the link ends. */
      linkEndsAt: instant.optional(),
      may: z.object({ askNewLink: May }),
    }),
  }),
  'accounts/link': view({
    rows: ['I1', 'W1', 'L7'],
    says: 'Whether a link to set a password still holds, before anything is typed.',
    input: z.strictObject({ secret }),
    answer: z.object({
      holds: z.boolean(),
      endsAt: instant.optional(),
      reasons: z.array(Reason),
      /** What a password must be like. */
      passwordSays: z.string(),
    }),
  }),
  'accounts/review-queue': view({
    rows: ['L1', 'C1', 'I15'],
    says: 'The registrations that wait for review, longest waiting first, with what differs.',
    input: z.strictObject(paging),
    answer: pageOf(z.object(registrationLine)),
  }),
  'accounts/registration': view({
    rows: ['L1', 'C1', 'I15'],
    says: 'A registration for those who review: what was given beside the record, and which details differ.',
    input: z.strictObject({ registrationId: id }),
    answer: z.object({
      ...registrationLine,
      stage: z.enum(['details-given', 'email-verified', 'in-review', 'approved', 'refused', 'de-registered']),
      details: z.array(
        z.object({
          field: z.enum(['number', 'firstName', 'surname', 'dateOfBirth']),
          label: z.string(),
          given: z.string().optional(),
          onRecord: z.string().optional(),
          same: z.boolean(),
        }),
      ),
      /** Records it may belong to, the likeliest first. */
      records: z.array(LearnerInBrief.extend({ dateOfBirth: day, hasAccount: z.boolean() })),
      emailInUse: z.boolean(),
      phone: z.string().optional(),
      address: address.optional(),
      verifiedAt: instant.optional(),
      decidedAt: instant.optional(),
      decidedBy: z.string().optional(),
      why: z.string().optional(),
      may: z.object({ approve: May, refuse: May }),
    }),
  }),
  'accounts/my-account': view({
    rows: ['L7', 'I1'],
    says: 'The account of whoever is signed in, and what can be changed where.',
    input: nothing,
    answer: z.object({
      id,
      kind,
      firstName: z.string(),
      lastName: z.string(),
      email: z.string(),
      newEmail: z.string().optional(),
      newEmailEndsAt: instant.optional(),
      phone: z.string().optional(),
      address: address.optional(),
      createdAt: instant,
      /** What a password must be like. */
      passwordSays: z.string(),
      /** Says what changing details here does not change. */
      note: z.string().optional(),
      /** What the body holds on record, which is changed by asking it. */
      record: z.object({ number: z.string(), name: z.string(), dateOfBirth: day.optional() }).optional(),
      may: z.object({ changePassword: May, updateDetails: May, deRegister: May }),
    }),
  }),
  'accounts/search': view({
    rows: ['I15'],
    says: 'Accounts whose last name or email address begins with a text.',
    input: z.strictObject({ by: z.enum(['name', 'email']).default('name'), ...searching, ...paging }),
    answer: pageOf(
      z.object({
        id,
        kind,
        name: z.string(),
        email: z.string(),
        roles: z.array(z.enum(ROLES)),
        stage: z.enum(['active', 'closed']),
        may: z.object({ setRoles: May, close: May }),
      }),
    ),
  }),
  'accounts/learners': view({
    rows: ['L1', 'I15'],
    says: 'Records of learners whose surname or number begins with a text.',
    input: z.strictObject({ by: z.enum(['name', 'number']).default('name'), ...searching, ...paging }),
    answer: pageOf(LearnerInBrief.extend({ dateOfBirth: day, hasAccount: z.boolean() })),
  }),
  'accounts/centres': view({
    rows: ['C1', 'I15'],
    says: 'Records of centres whose number begins with a text, with who works there.',
    input: z.strictObject({ ...searching, ...paging }),
    answer: pageOf(
      z.object({
        id,
        number: z.string(),
        name: z.string(),
        email: z.string(),
        contacts: z.array(z.object({ id, name: z.string() })),
      }),
    ),
  }),
} satisfies ViewContracts;
