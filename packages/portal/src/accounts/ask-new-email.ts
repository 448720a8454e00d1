import type { Desk } from '../engine/desk.js';
import { emailKey } from '../rows/fields.js';
import { accountByEmail } from './find-account.js';
import { makeLink } from './links.js';
import type { AccountRow } from './rows.js';

/**
 * Sends a link to the address that somebody wants to sign in with from now on.
 *
 * Until it is used the old address goes on, so that nobody takes over an
 * account by a slip of the pen. Whether the address is somebody else's already
 * is told to that address alone.
 */
export async function askNewEmail(desk: Desk, account: AccountRow, email: string): Promise<void> {
  desk.about(account.id);
  if (emailKey(email) === account.emailKey) return;
  const other = await accountByEmail(desk, email);
  if (other !== undefined) {
    const { id: personId, firstName } = other;
    desk.effect({ do: 'email', template: 'accounts/already', to: other.email, data: { firstName }, personId });
    return;
  }
  const { secret, hash } = makeLink(desk);
  desk.put('accounts', { ...account, newEmail: email, newEmailHash: hash, newEmailSentAt: desk.now });
  desk.effect({
    do: 'email',
    template: 'accounts/confirm-email',
    to: email,
    data: { firstName: account.firstName, secret },
    personId: account.id,
  });
}
