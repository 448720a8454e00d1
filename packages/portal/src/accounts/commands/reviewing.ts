import { explain } from '@guildhall/core';
import { decideReview } from '@guildhall/core/accounts';
import { accountRegistrationLife } from '@guildhall/core/machines';
import type { accountsCommands } from '../../contract/accounts.js';
import { type Desk, done, type Permitted, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { findRecords, hasRecords, recordOf } from '../find-records.js';
import { approve, hindrance } from '../match-registration.js';
import type { AccountRegistrationRow } from '../rows.js';

type Reviewing = Pick<
  CommandHandlers<typeof accountsCommands>,
  'accounts/approve-registration' | 'accounts/refuse-registration'
>;

/** What the commands do by which an administrator reviews registrations. */
export const reviewingHandlers: Reviewing = {
  'accounts/approve-registration': async (desk, { registrationId, recordId, why }) => {
    const may = await mayReview(desk, 'accounts/approve-registration', registrationId);
    if (!may.ok) return may;
    const row = may.thing;
    const record =
      recordId === undefined ? (await findRecords(desk, row))[0] : await recordOf(desk, row.kind, recordId);
    if (record === undefined && hasRecords(row.kind)) {
      return refuse({
        code: 'accounts/no-such-record',
        says: 'There is no record that this registration belongs to.',
        unblock: 'Add the record first, or refuse the registration.',
      });
    }
    const trouble = await hindrance(desk, row, record);
    if (trouble !== undefined) return refuse(trouble);
    const moved = await approve(desk, row, record, {
      by: desk.actor.personId ?? '',
      ...(why === undefined ? {} : { why }),
    });
    return moved.ok ? done({ accountId: moved.row.accountId ?? '' }) : moved;
  },
  'accounts/refuse-registration': async (desk, { registrationId, why }) => {
    const may = await mayReview(desk, 'accounts/refuse-registration', registrationId);
    if (!may.ok) return may;
    const { email, accountId } = may.thing;
    if (accountId !== undefined) desk.about(accountId);
    const moved = desk.move(
      'account-registrations',
      accountRegistrationLife,
      may.thing,
      { type: 'refuse', why, by: desk.actor.personId ?? '', at: desk.now },
      { registrant: { email, ...(accountId === undefined ? {} : { personId: accountId }) } },
    );
    return moved.ok ? done({}) : moved;
  },
};

async function mayReview(desk: Desk, action: string, id: string): Promise<Permitted<AccountRegistrationRow>> {
  const may = desk.may(action, await desk.get('account-registrations', id), ({ body }) => ({ body }));
  if (!may.ok) return may;
  const rulebook = desk.rulebook('accounts');
  const reviewer = desk.actor.roles.includes('administrator') ? 'administrator' : 'staff';
  const decision = decideReview(rulebook, reviewer, may.thing.stage === 'in-review', desk.today);
  desk.decided(decision, undefined, may.thing.accountId);
  if (decision.outcomes['accounts/may-review'] === 'yes') return may;
  const reasons = explain(rulebook, decision, { language: desk.language }).reasons;
  return refuse({
    code: 'accounts/may-not-review',
    says: reasons[0]?.text ?? 'This registration cannot be reviewed.',
    reasons,
  });
}
