import { explain, type Refusal } from '@guildhall/core';
import { decideSignIn, type SignIn } from '@guildhall/core/accounts';
import type { accountsCommands } from '../../contract/accounts.js';
import { type Desk, done, refuse } from '../../engine/desk.js';
import type { Identity } from '../../engine/options.js';
import type { CommandHandlers } from '../../engine/room.js';
import { emailKey } from '../../rows/fields.js';
import { nameKey } from '../../rows/name-key.js';
import { accountByEmail } from '../find-account.js';
import { neutralAboutLink, neutralAboutName } from '../neutral.js';
import { checkPassword, NO_PASSWORDS } from '../passwords.js';
import type { AccountRegistrationRow } from '../rows.js';
import { sendPasswordLink } from '../send-password-link.js';

type SigningIn = Pick<
  CommandHandlers<typeof accountsCommands>,
  'accounts/sign-in' | 'accounts/forgotten-password' | 'accounts/forgotten-username'
>;

// Of people with one name each is written to; of more than these the name says too little.
const MOST_NAMESAKES = 5;

/** What the commands do by which somebody gets in. */
export const signingInHandlers: SigningIn = {
  'accounts/sign-in': async (desk, { email, password }) => {
    const may = desk.may('accounts/sign-in', { body: desk.body });
    if (!may.ok) return may;
    const { identity } = desk;
    if (identity === undefined) return refuse(NO_PASSWORDS);
    const account = await accountByEmail(desk, email);
    const pending = account === undefined ? await registrationOf(desk, identity, email, password) : undefined;
    const isAccepted =
      account === undefined ? pending !== undefined : await checkPassword(desk, identity, account, password);
    if (account !== undefined) desk.about(account.id);
    const signIn: SignIn = {
      passwordAccepted: isAccepted,
      emailVerified: account !== undefined || pending?.linkUsedAt !== undefined,
      accountStage: account !== undefined ? 'approved' : pending?.stage === 'refused' ? 'refused' : 'pending',
    };
    const decision = decideSignIn(desk.rulebook('accounts'), signIn, desk.today);
    desk.decided(decision, undefined, account?.id);
    if (!isAccepted) return refuse(wrongPassword(desk));
    if (account === undefined || decision.outcomes['accounts/may-sign-in'] !== 'yes') {
      // Whoever knows the password may be told how far the account is.
      const { reasons } = explain(desk.rulebook('accounts'), decision, { language: desk.language });
      return refuse({
        code: 'accounts/may-not-sign-in',
        says: reasons[0]?.text ?? 'This account cannot be used to sign in.',
        reasons,
      });
    }
    const { id: personId, kind, firstName, lastName } = account;
    return done({ personId, kind, firstName, lastName });
  },
  'accounts/forgotten-password': async (desk, { email }) => {
    const may = desk.may('accounts/forgotten-password', { body: desk.body });
    if (!may.ok) return may;
    const account = await accountByEmail(desk, email);
    if (account !== undefined) sendPasswordLink(desk, account, 'accounts/password-link');
    return done(neutralAboutLink(desk));
  },
  'accounts/forgotten-username': async (desk, { firstName, lastName }) => {
    const may = desk.may('accounts/forgotten-username', { body: desk.body });
    if (!may.ok) return may;
    const { rows } = await desk.find('accounts', { index: 'name', where: [nameKey(lastName, firstName)] });
    const active = rows.filter(({ stage }) => stage === 'active');
    if (active.length <= MOST_NAMESAKES) {
      for (const { id: personId, email, firstName: name } of active) {
        desk.effect({
          do: 'email',
          template: 'accounts/username',
          to: email,
          data: { firstName: name, email },
          personId,
        });
        desk.about(personId);
      }
    }
    return done(neutralAboutName(desk));
  },
};

/** One no for a wrong password and for an address that nobody signs in with. */
export function wrongPassword(desk: Pick<Desk, 'language'>): Refusal {
  return desk.language === 'cy'
    ? {
        code: 'accounts/password-wrong',
        says: 'Nid yw’r cyfeiriad e-bost neu’r cyfrinair yn gywir.',
        unblock: 'Rhowch gynnig arall arni, neu gofynnwch am gyfrinair newydd.',
      }
    : {
        code: 'accounts/password-wrong',
        says: 'The email address or the password is not right.',
        unblock: 'Try again, or ask for a new password.',
      };
}

/** The registration whose password it is, while it has become no account; the work is done for nobody where there is none. */
async function registrationOf(
  desk: Desk,
  identity: Identity,
  email: string,
  password: string,
): Promise<AccountRegistrationRow | undefined> {
  const { rows } = await desk.find('account-registrations', { index: 'email', where: [emailKey(email)] });
  const [latest] = rows
    .filter(({ stage }) => stage !== 'approved' && stage !== 'de-registered')
    .sort((a, b) => (a.linkSentAt > b.linkSentAt ? -1 : 1));
  const account = latest?.accountId === undefined ? undefined : { id: latest.accountId };
  return (await checkPassword(desk, identity, account, password)) ? latest : undefined;
}
