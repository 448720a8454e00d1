import { accountLife } from '@guildhall/core/machines';
import type { Desk } from '../engine/desk.js';
import { emailKey } from '../rows/fields.js';
import { nameKey } from '../rows/name-key.js';
import type { AccountRow } from './rows.js';

const ROLE_OF = { member: 'member', learner: 'learner', centre: 'centre-user', 'third-party': 'third-party' } as const;

/** What an account begins with. */
export interface NewAccount extends Pick<AccountRow, 'id' | 'kind' | 'firstName' | 'lastName' | 'email'> {
  /** Default: the one of its kind. */
  readonly roles?: AccountRow['roles'];
  readonly phone?: string | undefined;
  readonly address?: AccountRow['address'];
  readonly learnerId?: string;
  readonly centreId?: string;
  readonly passwordOf?: string;
}

/**
 * Opens an account. At a body of members everybody with an account is a person of it too.
 *
 * @param before - the account of the same id that was closed, if there is one.
 */
export function openAccount(desk: Desk, account: NewAccount, before?: AccountRow): AccountRow {
  const { kind, firstName, lastName, email, phone, address, ...rest } = account;
  const row: AccountRow = {
    roles: kind === 'staff' ? [] : [ROLE_OF[kind]],
    ...rest,
    body: desk.body,
    kind,
    firstName,
    lastName,
    email,
    emailKey: emailKey(email),
    nameKey: nameKey(lastName, firstName),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
    stage: 'active',
    createdAt: desk.now,
  };
  if (before === undefined) desk.put('accounts', row);
  else desk.move('accounts', accountLife, { ...row, stage: before.stage }, { type: 'reopen', at: desk.now });
  desk.about(row.id);
  return row;
}
