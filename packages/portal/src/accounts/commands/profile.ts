import { accountLife } from '@guildhall/core/machines';
import type { accountsCommands } from '../../contract/accounts.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { emailKey } from '../../rows/fields.js';
import { nameKey } from '../../rows/name-key.js';
import { askNewEmail } from '../ask-new-email.js';
import { closeAccount } from '../close-account.js';
import { accountByEmail } from '../find-account.js';
import { hashOfLink, holds, linkNotValid } from '../links.js';
import { neutralAboutLink } from '../neutral.js';
import { noteOf } from '../note-of.js';
import type { AccountRow } from '../rows.js';

type Profile = Pick<
  CommandHandlers<typeof accountsCommands>,
  'accounts/change-email' | 'accounts/confirm-email' | 'accounts/update-details' | 'accounts/de-register'
>;

const owned = ({ body, id }: AccountRow) => ({ body, ownerId: id });

/** What the commands do by which somebody looks after their account. */
export const profileHandlers: Profile = {
  'accounts/change-email': async (desk, { email }) => {
    const may = desk.may('accounts/change-email', await desk.get('accounts', desk.actor.personId ?? ''), owned);
    if (!may.ok) return may;
    await askNewEmail(desk, may.thing, email);
    return done(neutralAboutLink(desk));
  },
  'accounts/confirm-email': async (desk, { secret }) => {
    const may = desk.may('accounts/confirm-email', { body: desk.body });
    if (!may.ok) return may;
    const [row] = (await desk.find('accounts', { index: 'newEmail', where: [hashOfLink(secret)], limit: 1 })).rows;
    const { newEmail, newEmailSentAt } = row ?? {};
    if (row === undefined || newEmail === undefined || newEmailSentAt === undefined) return refuse(linkNotValid());
    const link = holds(desk, { sentAt: newEmailSentAt });
    // Somebody else may have come by the address since.
    if (!link.holds || (await accountByEmail(desk, newEmail)) !== undefined) return refuse(linkNotValid(link.reasons));
    desk.about(row.id);
    const moved = desk.move(
      'accounts',
      accountLife,
      row,
      { type: 'move-to', email: newEmail, emailKey: emailKey(newEmail) },
      { owner: { email: row.email, personId: row.id } },
    );
    return moved.ok ? done({}) : refuse(linkNotValid());
  },
  'accounts/update-details': async (desk, input) => {
    const may = desk.may('accounts/update-details', await desk.get('accounts', desk.actor.personId ?? ''), owned);
    if (!may.ok) return may;
    const { firstName = may.thing.firstName, lastName = may.thing.lastName } = input;
    const { phone: oldPhone, address: oldAddress, ...rest } = may.thing;
    // What is not spoken of stays, and what is emptied goes.
    const phone = input.phone === undefined ? oldPhone : (input.phone ?? undefined);
    const address = input.address === undefined ? oldAddress : (input.address ?? undefined);
    desk.put('accounts', {
      ...rest,
      firstName,
      lastName,
      nameKey: nameKey(lastName, firstName),
      ...(phone === undefined ? {} : { phone }),
      ...(address === undefined ? {} : { address }),
    });
    return done({ says: noteOf(may.thing.kind, desk.language) ?? '' });
  },
  'accounts/de-register': async (desk, { accountId = desk.actor.personId ?? '' }) => {
    const may = desk.may('accounts/de-register', await desk.get('accounts', accountId), owned);
    if (!may.ok) return may;
    const closed = await closeAccount(desk, may.thing);
    return closed.ok ? done({}) : closed;
  },
};
