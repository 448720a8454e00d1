import { labelOf } from '@guildhall/core';
import { decideReview } from '@guildhall/core/accounts';
import type { accountsViews } from '../../contract/accounts.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { MAY, mayNot } from '../../shared/may.js';
import { nameOf } from '../../shared/name-of.js';
import { inReview } from '../commands/registering.js';
import { accountByEmail, accountOfLearner } from '../find-account.js';
import { compare, findRecords, type FoundRecord } from '../find-records.js';
import { hashOfLink, holds } from '../links.js';
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
        return lineOf(row, record);
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
    const [record] = records;
    const facts = compare(details, record);
    const rulebook = desk.rulebook('accounts');
    const review = decideReview(rulebook, 'administrator', stage === 'in-review', desk.today);
    const mayReview =
      review.outcomes['accounts/may-review'] === 'yes' ? MAY : mayNot('This registration does not wait for review.');
    const by = decidedBy === undefined ? undefined : await desk.get('accounts', decidedBy);
    return done({
      ...lineOf(may.thing, record),
      stage,
      details: FIELDS.map((field) => ({
        field,
        label: field === 'number' ? NUMBER[desk.language] : labelOf(rulebook, NAME_OF[field], desk.language),
        ...(details[field] === undefined ? {} : { given: details[field] }),
        ...(record === undefined ? {} : { onRecord: record[field] }),
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
      emailInUse: (await accountByEmail(desk, email)) !== undefined,
      ...(phone === undefined ? {} : { phone }),
      ...(address === undefined ? {} : { address }),
      ...(linkUsedAt === undefined ? {} : { verifiedAt: linkUsedAt }),
      ...(decidedAt === undefined ? {} : { decidedAt }),
      ...(by === undefined ? {} : { decidedBy: nameOf(by) }),
      ...(why === undefined ? {} : { why }),
      may: { approve: mayReview, refuse: mayReview },
    });
  },
};

const NUMBER: Readonly<Record<ViewDesk['language'], string>> = { 'en-GB': 'Number', cy: 'Rhif' };

function lineOf(row: AccountRegistrationRow, record: FoundRecord | undefined) {
  const { id, kind, details, email, registeredOn } = row;
  const facts = compare(details, record);
  return {
    id,
    kind,
    name: nameOf(details),
    email,
    registeredOn,
    differs: FIELDS.filter((field) => !facts[FACT_OF[field]]),
    hasRecord: record !== undefined,
  };
}
