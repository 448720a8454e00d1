import type { Desk } from '../engine/desk.js';
import { makeLink } from './links.js';
import type { AccountRow } from './rows.js';

/** Sends a link to set a password, which ends those before it. */
export function sendPasswordLink(
  desk: Desk,
  account: AccountRow,
  template: 'accounts/password-link' | 'accounts/invitation',
): void {
  const { secret, hash } = makeLink(desk);
  desk.put('password-resets', {
    id: desk.newId('password-link'),
    body: desk.body,
    accountId: account.id,
    tokenHash: hash,
    sentAt: desk.now,
  });
  desk.effect({
    do: 'email',
    template,
    to: account.email,
    data: { firstName: account.firstName, secret },
    personId: account.id,
  });
  desk.about(account.id);
}
