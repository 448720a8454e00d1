import type { Refusal } from '@guildhall/core';
import type { accountsCommands } from '../../contract/accounts.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { accountByEmail } from '../find-account.js';
import { openAccount } from '../open-account.js';
import { sendPasswordLink } from '../send-password-link.js';

type Inviting = Pick<
  CommandHandlers<typeof accountsCommands>,
  'accounts/invite-member' | 'accounts/invite-centre-user' | 'accounts/invite-staff' | 'accounts/set-roles'
>;

const EMAIL_IN_USE: Refusal = {
  code: 'accounts/email-in-use',
  says: 'An account signs in with this address already.',
  unblock: 'Use another address, or close that account first.',
};

/** Said to whoever would change their own roles. */
export const OWN_ROLES = {
  code: 'accounts/own-roles',
  says: 'Nobody changes what they may do themselves.',
  unblock: 'Ask another administrator.',
} as const satisfies Refusal;

/** What the commands do by which staff give somebody an account. */
export const invitingHandlers: Inviting = {
  'accounts/invite-member': async (desk, { personId }) => {
    const may = desk.may('accounts/invite-member', await desk.get('people', personId), ({ body }) => ({ body }));
    if (!may.ok) return may;
    const { id, firstName, lastName, email } = may.thing;
    const before = await desk.get('accounts', id);
    if (before?.stage === 'active') {
      return refuse({
        code: 'accounts/already-has-account',
        says: 'This person has an account.',
        unblock: 'They can ask for a new password themselves.',
      });
    }
    if ((await accountByEmail(desk, email)) !== undefined) return refuse(EMAIL_IN_USE);
    const account = openAccount(desk, { id, kind: 'member', firstName, lastName, email }, before);
    sendPasswordLink(desk, account, 'accounts/invitation');
    return done({ accountId: id });
  },
  'accounts/invite-centre-user': async (desk, { contactId, email }) => {
    const contact = await desk.get('centre-contacts', contactId);
    const may = desk.may('accounts/invite-centre-user', contact, ({ body }) => ({ body }));
    if (!may.ok) return may;
    if ((await accountByEmail(desk, email)) !== undefined) return refuse(EMAIL_IN_USE);
    const { firstName, surname: lastName, centreId } = may.thing;
    const account = openAccount(desk, {
      id: desk.newId('account'),
      kind: 'centre',
      firstName,
      lastName,
      email,
      centreId,
    });
    sendPasswordLink(desk, account, 'accounts/invitation');
    return done({ accountId: account.id });
  },
  'accounts/invite-staff': async (desk, { firstName, lastName, email, roles }) => {
    const may = desk.may('accounts/invite-staff', { body: desk.body });
    if (!may.ok) return may;
    if ((await accountByEmail(desk, email)) !== undefined) return refuse(EMAIL_IN_USE);
    const account = openAccount(desk, { id: desk.newId('account'), kind: 'staff', firstName, lastName, email, roles });
    sendPasswordLink(desk, account, 'accounts/invitation');
    return done({ accountId: account.id });
  },
  'accounts/set-roles': async (desk, { accountId, roles }) => {
    const may = desk.may('accounts/set-roles', await desk.get('accounts', accountId), ({ body }) => ({ body }));
    if (!may.ok) return may;
    if (may.thing.kind !== 'staff' || may.thing.stage !== 'active') {
      return refuse({ code: 'accounts/not-staff', says: 'This is no open account of a member of staff.' });
    }
    // Somebody who took the last administrator's rights away could not give them back.
    if (accountId === desk.actor.personId) {
      return refuse(OWN_ROLES);
    }
    desk.put('accounts', { ...may.thing, roles });
    desk.about(accountId);
    return done({});
  },
};
