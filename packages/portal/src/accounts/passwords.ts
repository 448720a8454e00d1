import type { Refusal } from '@guildhall/core';
import type { Desk } from '../engine/desk.js';
import type { Identity } from '../engine/options.js';
import type { AccountRow } from './rows.js';

/** An account, as far as its password is concerned. */
export type PasswordOf = Pick<AccountRow, 'id' | 'passwordOf'>;

/** What an account is called where passwords are kept: ids are unique within a body only. */
const named = (desk: Desk, { id, passwordOf }: PasswordOf): string => `${desk.body}/${passwordOf ?? id}`;

/** Said where the host's own sign-in is all there is. */
export const NO_PASSWORDS: Refusal = {
  code: 'accounts/no-passwords',
  says: 'Passwords are not kept here.',
  unblock: 'Sign in where you came from.',
};

/** Keeps a password once everything else is kept. */
export function keepPassword(desk: Desk, identity: Identity, account: PasswordOf, password: string): void {
  const name = named(desk, account);
  desk.afterwards(() => identity.setPassword(name, password));
}

/** Does the same work as keeping a password, and keeps none: how long it takes tells nothing. */
export function keepNoPassword(desk: Desk, identity: Identity, password: string): void {
  const name = named(desk, { id: desk.newId('nobody') });
  desk.afterwards(async () => {
    await identity.setPassword(name, password);
    await identity.forget(name);
  });
}

/** Whether a password is the account's; where there is no account, the work is done for nobody. */
export function checkPassword(
  desk: Desk,
  identity: Identity,
  account: PasswordOf | undefined,
  password: string,
): Promise<boolean> {
  return identity.checkPassword(named(desk, account ?? { id: 'nobody' }), password);
}

/** Forgets a password once everything else is kept. */
export function forgetPassword(desk: Desk, account: PasswordOf): void {
  const { identity } = desk;
  const name = named(desk, account);
  if (identity !== undefined) desk.afterwards(() => identity.forget(name));
}
