import { accountLife, accountRegistrationLife } from '@guildhall/core/machines';
import type { Desk, Moved } from '../engine/desk.js';
import { forgetPassword } from './passwords.js';
import type { AccountRow } from './rows.js';

/** Closes an account, with the registration it came from, every link, and its password. */
export async function closeAccount(desk: Desk, account: AccountRow): Promise<Moved<AccountRow>> {
  const { id, email, emailKey } = account;
  desk.about(id);
  const moved = desk.move(
    'accounts',
    accountLife,
    account,
    { type: 'close', at: desk.now },
    {
      owner: { email, personId: id },
    },
  );
  if (!moved.ok) return moved;
  const registrations = (await desk.find('account-registrations', { index: 'email', where: [emailKey] })).rows;
  for (const row of registrations) {
    if (row.accountId === id && row.stage === 'approved') {
      desk.move('account-registrations', accountRegistrationLife, row, { type: 'de-register', at: desk.now });
    }
  }
  for (const link of (await desk.find('password-resets', { index: 'account', where: [id] })).rows) {
    desk.remove('password-resets', link.id);
  }
  forgetPassword(desk, account);
  return moved;
}
