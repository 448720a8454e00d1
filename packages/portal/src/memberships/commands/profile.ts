import { describePreferenceChange } from '@guildhall/core/memberships';
import { membershipLife } from '@guildhall/core/machines';
import { askNewEmail } from '../../accounts/ask-new-email.js';
import type { membershipsCommands } from '../../contract/memberships.js';
import { type Desk, done, type Permitted, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { emailKey } from '../../rows/fields.js';
import { nameKey } from '../../rows/name-key.js';
import { membershipOf, NO_MEMBERSHIP } from '../membership-of.js';
import { renewalOf } from '../renewal-of.js';
import type { PersonRow } from '../rows.js';
import { SAYS } from '../sentences.js';

type Profile = Pick<
  CommandHandlers<typeof membershipsCommands>,
  'memberships/update-person' | 'memberships/set-preferences' | 'memberships/confirm-details'
>;

/** What the commands do by which a member looks after what is known of them. */
export const profileHandlers: Profile = {
  'memberships/update-person': async (desk, { personId, ...input }) => {
    const may = await mayChange(desk, 'memberships/update-person', personId);
    if (!may.ok) return may;
    const { informalName: informal, purchaseOrder: order, ...kept } = may.thing;
    const { firstName = kept.firstName, lastName = kept.lastName, email = kept.email } = input;
    // What is not spoken of stays, and what is emptied goes.
    const informalName = input.informalName === undefined ? informal : (input.informalName ?? undefined);
    const purchaseOrder = input.purchaseOrder === undefined ? order : (input.purchaseOrder ?? undefined);
    const { phones = kept.phones, needsPurchaseOrder = kept.needsPurchaseOrder } = input;
    desk.put('people', {
      ...kept,
      firstName,
      lastName,
      nameKey: nameKey(lastName, firstName),
      ...(informalName === undefined ? {} : { informalName }),
      email,
      emailKey: emailKey(email),
      phones,
      ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
      ...(needsPurchaseOrder === undefined ? {} : { needsPurchaseOrder }),
    });
    const account = await desk.get('accounts', kept.id);
    if (account?.stage !== 'active') return done({});
    const renamed = { ...account, firstName, lastName, nameKey: nameKey(lastName, firstName) };
    desk.put('accounts', renamed);
    if (input.email === undefined || emailKey(email) === account.emailKey) return done({});
    await askNewEmail(desk, renamed, email);
    return done({ signInSays: SAYS.signIn[desk.language] });
  },
  'memberships/set-preferences': async (desk, { personId, ...input }) => {
    const may = await mayChange(desk, 'memberships/set-preferences', personId);
    if (!may.ok) return may;
    const from = may.thing.preferences;
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    const to = { ...from, ...Object.fromEntries(given) };
    desk.put('people', { ...may.thing, preferences: to });
    const { begins, ceases } = describePreferenceChange(
      desk.rulebook('memberships'),
      { from: known(from), to: known(to) },
      { on: desk.today, language: desk.language },
    );
    return done({ begins: [...begins], ceases: [...ceases] });
  },
  'memberships/confirm-details': async (desk) => {
    const may = await mayChange(desk, 'memberships/confirm-details', undefined);
    if (!may.ok) return may;
    const membership = await membershipOf(desk, may.thing.id);
    if (membership === undefined) return refuse(NO_MEMBERSHIP);
    const moved = desk.move('memberships', membershipLife, membership, { type: 'confirm-details', on: desk.today });
    if (!moved.ok) return moved;
    const { verdict } = await renewalOf(desk, may.thing, moved.row);
    return done({ ready: verdict.ready, missing: [...verdict.missing] });
  },
};

/** The person whom a command is about: whoever asks, or somebody whom staff name. */
export async function mayChange(
  desk: Desk,
  action: string,
  personId: string | undefined,
): Promise<Permitted<PersonRow>> {
  const person = await desk.get('people', personId ?? desk.actor.personId ?? '');
  const may = desk.may(action, person, ({ body, id }) => ({ body, ownerId: id }));
  if (may.ok) desk.about(may.thing.id);
  return may;
}

/** Choices that were made. */
export function known(preferences: PersonRow['preferences']) {
  const { wantsBulletin, wantsServicesAndEvents, sharesWithEmployer } = preferences;
  return {
    ...(wantsBulletin === undefined ? {} : { wantsBulletin }),
    ...(wantsServicesAndEvents === undefined ? {} : { wantsServicesAndEvents }),
    ...(sharesWithEmployer === undefined ? {} : { sharesWithEmployer }),
  };
}
