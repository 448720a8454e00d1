import { labelOf } from '@guildhall/core';
import { decideReview, deriveMatchFacts, type PersonRecord } from '@guildhall/core/accounts';
import type { accountsViews } from '../../contract/accounts.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { MAY, mayNot } from '../../shared/may.js';
import { emailKey } from '../../rows/fields.js';
import { nameOf } from '../../shared/name-of.js';
import { inReview } from '../commands/registering.js';
import { accountByEmail, accountOfLearner } from '../find-account.js';
import { findRecords, type FoundRecord, given, hasRecords } from '../find-records.js';
import { hashOfLink, holds } from '../links.js';
import { emailInUse } from '../match-registration.js';
import { passwordLink } from '../password-link.js';
import { describePassword } from '../describe-password.js';
import { describeStatus } from '../describe-status.js';
import type { AccountRegistrationRow } from '../rows.js';

type Registering = Pick<
  ViewHandlers<typeof accountsViews>,
  'accounts/registration-status' | 'accounts/link' | 'accounts/review-queue' | 'accounts/registration'
>;

const FIELDS = ['number', 'firstName', 'surname', 'dateOfBirth'] as const;
const FACT_OF = {
  number: 'numberMatches',
  firstName: 'firstNameMatches',
  surname: 'surnameMatches',
  dateOfBirth: 'dateOfBirthMatches',
} as const;
const NAME_OF = { firstName: 'first-name', surname: 'surname', dateOfBirth: 'date-of-birth' } as const;

/** What the views show of registrations. */
export const registeringViews: Registering = {
  'accounts/registration-status': async (desk, { secret }) => {
    const may = desk.may('accounts/registration-status', { body: desk.body });
    if (!may.ok) return may;
    const [row] = (await desk.find('account-registrations', { index: 'link', where: [hashOfLink(secret)], limit: 1 }))
      .rows;
    if (row === undefined)
      return done({
        standing: 'not-known' as const,
        ...describeStatus('not-known', desk.language),
        may: { askNewLink: MAY },
      });
    if (row.stage === 'in-review')
      return done({ standing: 'in-review' as const, ...inReview(desk), may: { askNewLink: mayNot() } });
    if (row.stage === 'details-given') {
      const link = holds(desk, { sentAt: row.linkSentAt });
      const standing = link.holds ? 'link-sent' : 'link-ended';
      if (link.endsAt !== undefined) desk.changesAt(link.endsAt);
      return done({
        standing,
        ...describeStatus(standing, desk.language),
        ...(link.endsAt === undefined ? {} : { linkEndsAt: link.endsAt }),
        may: { askNewLink: MAY },
      });
    }
    const standing = row.stage === 'approved' ? 'approved' : 'not-released';
    return done({ standing, ...describeStatus(standing, desk.language), may: { askNewLink: mayNot() } });
  },
  'accounts/link': async (desk, { secret }) => {
    const may = desk.may('accounts/link', { body: desk.body });
    if (!may.ok) return may;
    const passwordSays = describePassword(desk.language);
    const { row, ...link } = await passwordLink(desk, secret);
    const account = row === undefined ? undefined : await desk.get('accounts', row.accountId);
    if (account?.stage !== 'active') return done({ holds: false, reasons: [], passwordSays });
    const { holds: isHeld, reasons } = link;
    const endsAt = 'endsAt' in link ? link.endsAt : undefined;
    if (endsAt !== undefined) desk.changesAt(endsAt);
    return done({ holds: isHeld, reasons, ...(endsAt === undefined ? {} : { endsAt }), passwordSays });
  },
  'accounts/review-queue': async (desk, { limit, after }) => {
    const may = desk.may('accounts/review-queue', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('account-registrations', {
      index: 'stage',
      where: ['in-review'],
      limit,
      after,
    });
    const rows = await Promise.all(
      page.rows.map(async (row) => {
        const [record] = await findRecords(desk, row);
        return lineOf(row, await onRecord(desk, row, record));
      }),
    );
    return done({ ...page, rows });
  },
  'accounts/registration': async (desk, { registrationId }) => {
    const row = await desk.get('account-registrations', registrationId);
    const may = desk.may('accounts/registration', row, ({ body }) => ({ body }));
    if (!may.ok) return may;
    const { details, kind, email, stage, phone, address, linkUsedAt, decidedAt, decidedBy, why } = may.thing;
    const records = await findRecords(desk, may.thing);
    const held = await onRecord(desk, may.thing, records[0]);
    const facts = deriveMatchFacts(given(details), held);
    const taken = emailInUse(desk);
    const isTaken = (await accountByEmail(desk, email)) !== undefined;
    const rulebook = desk.rulebook('accounts');
    const review = decideReview(rulebook, 'administrator', stage === 'in-review', desk.today);
    const mayReview =
      review.outcomes['accounts/may-review'] === 'yes' ? MAY : mayNot('This registration does not wait for review.');
    const by = decidedBy === undefined ? undefined : await desk.get('accounts', decidedBy);
    return done({
      ...lineOf(may.thing, held),
      stage,
      details: fieldsOf(kind).map((field) => ({
        field,
        label: field === 'number' ? NUMBER[desk.language] : labelOf(rulebook, NAME_OF[field], desk.language),
        ...(details[field] === undefined ? {} : { given: details[field] }),
        ...(held === undefined ? {} : { onRecord: held[field] }),
        same: facts[FACT_OF[field]],
      })),
      records: await Promise.all(
        records.map(async ({ id, number, dateOfBirth, ...names }) => ({
          id,
          number,
          name: nameOf(names),
          dateOfBirth,
          hasAccount: kind === 'learner' && (await accountOfLearner(desk, id)) !== undefined,
        })),
      ),
      emailInUse: isTaken,
      ...(phone === undefined ? {} : { phone }),
      ...(address === undefined ? {} : { address }),
      ...(linkUsedAt === undefined ? {} : { verifiedAt: linkUsedAt }),
      ...(decidedAt === undefined ? {} : { decidedAt }),
      ...(by === undefined ? {} : { decidedBy: nameOf(by) }),
      ...(why === undefined ? {} : { why }),
      may: {
        approve: mayReview.ok && isTaken ? mayNot(taken.says, taken.unblock) : mayReview,
        refuse: mayReview,
      },
    });
  },
};

const NUMBER: Readonly<Record<ViewDesk['language'], string>> = { 'en-GB': 'Number', cy: 'Rhif' };

/** Which details a registration of a kind is matched by: where the body keeps no records, the name alone. */
const fieldsOf = (kind: AccountRegistrationRow['kind']): readonly (typeof FIELDS)[number][] =>
  hasRecords(kind) ? FIELDS : ['firstName', 'surname'];

/** What a registration is compared with: the record it may belong to, and without records whoever has its address. */
async function onRecord(
  desk: ViewDesk,
  { kind, email }: AccountRegistrationRow,
  record: FoundRecord | undefined,
): Promise<PersonRecord | undefined> {
  if (hasRecords(kind)) return record;
  const person =
    (await accountByEmail(desk, email)) ??
    (await desk.find('people', { index: 'email', where: [emailKey(email)], limit: 1 })).rows[0];
  return person && { firstName: person.firstName, surname: person.lastName, number: '', dateOfBirth: '' };
}

function lineOf(row: AccountRegistrationRow, record: PersonRecord | undefined) {
  const { id, kind, details, email, registeredOn } = row;
  const facts = deriveMatchFacts(given(details), record);
  return {
    id,
    kind,
    name: nameOf(details),
    email,
    registeredOn,
    differs: fieldsOf(kind).filter((field) => !facts[FACT_OF[field]]),
    hasRecord: record !== undefined,
  };
}
