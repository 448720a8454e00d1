import { labelOf, parameterOn } from '@guildhall/core';
import { describePreferenceChange } from '@guildhall/core/memberships';
import type { membershipsViews } from '../../contract/memberships.js';
import { done, type Permitted, refuse, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { MAY, mayNot } from '../../shared/may.js';
import { unusedOf } from '../addresses.js';
import { known } from '../commands/profile.js';
import { membershipOf, NO_MEMBERSHIP } from '../membership-of.js';
import { billingOf, renewalOf } from '../renewal-of.js';
import type { PersonRow } from '../rows.js';
import { ADDRESS_SAYS, SAYS, SENT_SAYS, UNUSED_SAYS } from '../sentences.js';

type AboutMe = Pick<
  ViewHandlers<typeof membershipsViews>,
  'memberships/about-me' | 'memberships/preferences' | 'memberships/renewal-readiness'
>;

/** Choices, with what the rulebook calls the communication that each is about. */
const CHOICES = [
  ['wantsBulletin', 'bulletin'],
  ['wantsServicesAndEvents', 'services-and-events'],
  ['sharesWithEmployer', 'details-to-employer'],
] as const;

/** What the views show a member of themselves. */
export const aboutMeViews: AboutMe = {
  'memberships/about-me': async (desk, { personId }) => {
    const may = await maySee(desk, 'memberships/about-me', personId);
    if (!may.ok) return may;
    const { id, firstName, lastName, informalName, email, phones, addresses, purchaseOrder, ...more } = may.thing;
    const { language } = desk;
    const account = await desk.get('accounts', id);
    const membership = await membershipOf(desk, id);
    const organisation =
      typeof more.organisationId === 'string' ? await desk.get('organisations', more.organisationId) : undefined;
    const { needsPurchaseOrder } = more;
    return done({
      personId: id,
      firstName,
      lastName,
      ...(informalName === undefined ? {} : { informalName }),
      email,
      emailSays: SAYS.email[language],
      ...(account?.stage === 'active' ? { signInEmail: account.email } : {}),
      phones,
      ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
      ...(needsPurchaseOrder === undefined ? {} : { needsPurchaseOrder }),
      purchaseOrderSays: SAYS[purchaseOrder === undefined ? 'noPurchaseOrder' : 'purchaseOrder'][language],
      addresses: addresses.map(({ id: addressId, uses, ...address }) => ({
        id: addressId,
        ...address,
        uses,
        says: uses.map((use) => ADDRESS_SAYS[use][language]),
        may: {
          remove: uses.length === 0 || addresses.length === 1 ? MAY : mayNot(SAYS.addressInUse[language]),
        },
      })),
      unused: unusedOf(addresses).map((use) => ({ use, says: UNUSED_SAYS[use][language] })),
      ...(organisation === undefined ? {} : { organisation: organisation.name }),
      ...(membership === undefined
        ? {}
        : {
            membership: {
              category: labelOf(desk.rulebook('memberships'), membership.category, language),
              stage: membership.stage,
              joinedOn: membership.joinedOn,
              renewsOn: membership.renewsOn,
              ...(membership.holdsCertMap === undefined ? {} : { holdsCertMap: membership.holdsCertMap }),
            },
          }),
    });
  },
  'memberships/preferences': async (desk, { personId }) => {
    const may = await maySee(desk, 'memberships/preferences', personId);
    if (!may.ok) return may;
    const person = may.thing;
    const { language } = desk;
    const rulebook = desk.rulebook('memberships');
    const sent = parameterOn(rulebook, 'alwaysSent', desk.today);
    return done({
      choices: await Promise.all(
        CHOICES.map(async ([name, communication]) => {
          const chosen = person.preferences[name];
          const to = chosen !== true;
          const changed = { ...person.preferences, [name]: to };
          const { begins, ceases } = describePreferenceChange(
            rulebook,
            { from: known(person.preferences), to: known(changed) },
            { on: desk.today, language },
          );
          return {
            name,
            label: labelOf(rulebook, communication, language),
            ...(chosen === undefined ? {} : { chosen }),
            ifChanged: {
              to,
              begins: [...begins],
              ceases: [...ceases],
              says:
                name === 'sharesWithEmployer'
                  ? await invoiceSays(desk, person, changed)
                  : [to ? SENT_SAYS[name][language](person.email) : SAYS.sentNoMore[language]],
            },
          };
        }),
      ),
      always: Array.isArray(sent) ? sent.map((each) => labelOf(rulebook, each, language)) : [],
    });
  },
  'memberships/renewal-readiness': async (desk, { personId }) => {
    const may = await maySee(desk, 'memberships/renewal-readiness', personId);
    if (!may.ok) return may;
    const membership = await membershipOf(desk, may.thing.id);
    if (membership === undefined) return refuse(NO_MEMBERSHIP);
    const { verdict, countsFrom } = await renewalOf(desk, may.thing, membership);
    const { renewsOn, stage, detailsCheckedOn, invoicedFor } = membership;
    const billing = await billingOf(desk, may.thing);
    const to = billing.routes.find(({ invoice }) => invoice === 'membership');
    const isOwn = desk.scope('memberships/confirm-details').includes('self') && may.thing.id === desk.actor.personId;
    return done({
      renewsOn,
      stage,
      asked: verdict.remind,
      invoiceDue: verdict.invoiceDue,
      ready: verdict.ready,
      missing: [...verdict.missing],
      ...(detailsCheckedOn === undefined ? {} : { checkedOn: detailsCheckedOn }),
      ...(countsFrom === undefined ? {} : { countsFrom }),
      invoiced: invoicedFor === renewsOn,
      ...(to === undefined ? {} : { invoiceTo: to.label }),
      invoiceReasons: [...billing.reasons],
      may: {
        confirm: isOwn && stage === 'current' ? MAY : mayNot(SAYS.onlyTheMember[desk.language]),
      },
    });
  },
};

/** The person whom a view is about: whoever asks, or somebody whom staff name. */
export async function maySee(
  desk: ViewDesk,
  action: string,
  personId: string | undefined,
): Promise<Permitted<PersonRow>> {
  const person = await desk.get('people', personId ?? desk.actor.personId ?? '');
  return desk.may(action, person, ({ body, id }) => ({ body, ownerId: id }));
}

/** What a choice would change about the invoice for the membership fee. */
async function invoiceSays(
  desk: ViewDesk,
  person: PersonRow,
  preferences: PersonRow['preferences'],
): Promise<string[]> {
  const route = async (choices: PersonRow['preferences']) => {
    const { routes, reasons } = await billingOf(desk, { ...person, preferences: choices });
    return { to: routes.find(({ invoice }) => invoice === 'membership')?.to, reasons };
  };
  const [before, after] = [await route(person.preferences), await route(preferences)];
  const told = new Set(before.reasons.map(({ code }) => code));
  const news = after.reasons.filter(({ code }) => !told.has(code)).map(({ text }) => text);
  return [SAYS[before.to === after.to ? 'invoiceStays' : 'invoiceMoves'][desk.language], ...news];
}
