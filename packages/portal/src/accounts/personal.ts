import type { Personal } from '../engine/room.js';
import type { Desk, ViewDesk } from '../engine/desk.js';
import { forgetPassword } from './passwords.js';
import { ERASED_PERSON } from '../shared/erased.js';
import type { AccountRegistrationRow, AccountRow } from './rows.js';

/**
 * What the room accounts keeps of a person.
 *
 * The record of a learner or of a contact of a centre is the body's own: it
 * says to whom qualifications were awarded, was there before the account, and
 * outlives it. It is told, and it is not forgotten.
 */
export const accountsPersonal: Personal = {
  kept: async (desk, personId) => {
    const account = await desk.get('accounts', personId);
    const learner = account?.learnerId === undefined ? undefined : await desk.get('learners', account.learnerId);
    const links = (await desk.find('password-resets', { index: 'account', where: [personId] })).rows;
    return {
      account: account === undefined ? [] : [withoutSecret(account)],
      registrations: (await registrationsOf(desk, personId, account)).map(({ linkHash, why, ...rest }) => rest),
      passwordLinks: links.map(({ sentAt, usedAt }) => ({ sentAt, usedAt })),
      learnerRecord: learner === undefined ? [] : [learner],
    };
  },
  forget: async (desk, personId) => {
    const account = await desk.get('accounts', personId);
    for (const { id } of await registrationsOf(desk, personId, account)) desk.remove('account-registrations', id);
    for (const { id } of (await desk.find('password-resets', { index: 'account', where: [personId] })).rows) {
      desk.remove('password-resets', id);
    }
    if (account !== undefined) erase(desk, account);
    return undefined;
  },
};

function withoutSecret({ newEmailHash, passwordOf, nameKey, ...rest }: AccountRow) {
  return rest;
}

/** Those of their address, and those that were to become their account. */
async function registrationsOf(
  desk: ViewDesk,
  personId: string,
  account: AccountRow | undefined,
): Promise<readonly AccountRegistrationRow[]> {
  const person = await desk.get('people', personId);
  const keys = new Set([account?.emailKey, person?.emailKey].filter((key) => key !== undefined && key !== ''));
  const byEmail = await Promise.all(
    [...keys].map((key) => desk.find('account-registrations', { index: 'email', where: [key ?? ''] })),
  );
  const byAccount = await desk.find('account-registrations', { index: 'account', where: [personId] });
  return [...new Map([...byEmail.flatMap(({ rows }) => rows), ...byAccount.rows].map((row) => [row.id, row])).values()];
}

/** The row stays, closed: others' rows name its id. */
function erase(desk: Desk, account: AccountRow): void {
  const { id, body, kind, createdAt, closedAt = desk.now } = account;
  forgetPassword(desk, account);
  desk.put('accounts', {
    id,
    body,
    kind,
    roles: [],
    ...ERASED_PERSON,
    stage: 'closed',
    createdAt,
    closedAt,
  });
}
