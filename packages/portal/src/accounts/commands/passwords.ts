import type { Refusal } from '@guildhall/core';
import type { accountsCommands } from '../../contract/accounts.js';
import { type Desk, done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { linkNotValid } from '../links.js';
import { checkPassword, keepPassword, NO_PASSWORDS } from '../passwords.js';
import { passwordLink } from '../password-link.js';
import type { AccountRow } from '../rows.js';

type Passwords = Pick<CommandHandlers<typeof accountsCommands>, 'accounts/set-password' | 'accounts/change-password'>;

/** What the commands do by which somebody sets a password. */
export const passwordHandlers: Passwords = {
  'accounts/set-password': async (desk, { secret, password }) => {
    const may = desk.may('accounts/set-password', { body: desk.body });
    if (!may.ok) return may;
    const { identity } = desk;
    if (identity === undefined) return refuse(NO_PASSWORDS);
    const link = await passwordLink(desk, secret);
    const account = link.row === undefined ? undefined : await desk.get('accounts', link.row.accountId);
    if (link.row === undefined || account?.stage !== 'active' || !link.holds) return refuse(linkNotValid(link.reasons));
    desk.put('password-resets', { ...link.row, usedAt: desk.now });
    keepPassword(desk, identity, account, password);
    tell(desk, account);
    return done({});
  },
  'accounts/change-password': async (desk, { current, password }) => {
    const may = desk.may('accounts/change-password', await desk.get('accounts', desk.actor.personId ?? ''), owned);
    if (!may.ok) return may;
    const { identity } = desk;
    if (identity === undefined) return refuse(NO_PASSWORDS);
    if (!(await checkPassword(desk, identity, may.thing, current))) return refuse(wrongCurrent(desk));
    keepPassword(desk, identity, may.thing, password);
    tell(desk, may.thing);
    return done({});
  },
};

const owned = ({ body, id }: AccountRow) => ({ body, ownerId: id });

/** Who they are is not in doubt here: only the password is. */
function wrongCurrent({ language }: Desk): Refusal {
  const [says, unblock] =
    language === 'cy'
      ? ['Nid dyna’r cyfrinair presennol.', 'Rhowch gynnig arall arni, neu gofynnwch am gyfrinair newydd.']
      : ['That is not your current password.', 'Try again, or ask for a new password.'];
  return { code: 'accounts/password-wrong', says, unblock };
}

/** Whoever did not do it themselves must hear of it. */
function tell(desk: Desk, { id: personId, email, firstName }: AccountRow): void {
  desk.effect({ do: 'email', template: 'accounts/password-changed', to: email, data: { firstName }, personId });
  desk.about(personId);
}
