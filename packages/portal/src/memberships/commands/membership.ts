import { judgeCategory } from '@guildhall/core/memberships';
import { type MembershipEvent, membershipLife } from '@guildhall/core/machines';
import type { membershipsCommands } from '../../contract/memberships.js';
import { type Desk, done, type Permitted, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { emailKey } from '../../rows/fields.js';
import { addresseeOf } from '../addressee-of.js';
import { noSuchChoice } from '../apply-change.js';
import { factsOf } from '../facts-of.js';
import { categoriesOf } from '../labels.js';
import { membershipOf, NO_MEMBERSHIP } from '../membership-of.js';
import { newContact } from '../new-contact.js';
import { renewalOf, yearAfter } from '../renewal-of.js';
import type { MembershipRow, PersonRow } from '../rows.js';

type Membership = Pick<
  CommandHandlers<typeof membershipsCommands>,
  | 'memberships/add-member'
  | 'memberships/record-certmap'
  | 'memberships/record-experience'
  | 'memberships/set-category'
  | 'memberships/renew'
  | 'memberships/suspend'
  | 'memberships/reinstate'
  | 'memberships/lapse'
  | 'memberships/end-membership'
  | 'memberships/send-reminder'
>;

/** What the commands do with memberships. */
export const membershipHandlers: Membership = {
  'memberships/add-member': async (desk, input) => {
    const may = desk.may('memberships/add-member', { body: desk.body });
    if (!may.ok) return may;
    const { firstName, lastName, email, organisationId, roleType, organisationType, ...terms } = input;
    if (!categoriesOf(desk).some(({ id }) => id === terms.category)) {
      return refuse({ code: 'memberships/no-such-choice', says: 'There is no such category.' });
    }
    const chosen = [
      ...(roleType === undefined ? [] : [await noSuchChoice(desk, 'roleType', roleType)]),
      ...(organisationType === undefined ? [] : [await noSuchChoice(desk, 'organisationType', organisationType)]),
      ...(organisationId === undefined ? [] : [await noSuchChoice(desk, 'organisation', organisationId)]),
    ].find((trouble) => trouble !== undefined);
    if (chosen !== undefined) return refuse(chosen);
    if (terms.renewsOn <= terms.joinedOn) {
      return refuse({ code: 'memberships/renews-before-joining', says: 'The renewal comes after the day of joining.' });
    }
    const [before] = (await desk.find('people', { index: 'email', where: [emailKey(email)], limit: 1 })).rows;
    const membership = before === undefined ? undefined : await membershipOf(desk, before.id);
    if (membership !== undefined && membership.stage !== 'ended') {
      return refuse({ code: 'memberships/already-member', says: 'Somebody with this address is a member.' });
    }
    const person = before ?? newContact(desk, { firstName, lastName, email });
    desk.about(person.id);
    desk.put('people', {
      ...person,
      ...(organisationId === undefined ? {} : { organisationId }),
      ...(roleType === undefined ? {} : { roleType }),
      ...(organisationType === undefined ? {} : { organisationType }),
    });
    const id = desk.newId('membership');
    const { holdsCertMap, practisingSince, ...rest } = terms;
    desk.put('memberships', {
      id,
      body: desk.body,
      personId: person.id,
      ...rest,
      ...(holdsCertMap === undefined ? {} : { holdsCertMap }),
      ...(practisingSince === undefined ? {} : { practisingSince }),
      stage: 'current',
    });
    return done({ personId: person.id, membershipId: id });
  },
  'memberships/record-certmap': async (desk, { personId, holds }) => {
    const may = await mayManage(desk, 'memberships/record-certmap', personId);
    if (!may.ok) return may;
    const { person, membership } = may.thing;
    const row = { ...membership, holdsCertMap: holds };
    desk.put('memberships', row);
    return done(judged(desk, person, row));
  },
  'memberships/record-experience': async (desk, { personId, since }) => {
    const may = await mayManage(desk, 'memberships/record-experience', personId);
    if (!may.ok) return may;
    if (since > desk.today) return refuse(DAY_TO_COME);
    const { person, membership } = may.thing;
    const row = { ...membership, practisingSince: since };
    desk.put('memberships', row);
    return done(judged(desk, person, row));
  },
  'memberships/set-category': async (desk, { personId, category, why }) => {
    const may = await mayManage(desk, 'memberships/set-category', personId);
    if (!may.ok) return may;
    const { person, membership } = may.thing;
    const label = categoriesOf(desk).find(({ id }) => id === category)?.label;
    if (label === undefined) {
      return refuse({ code: 'memberships/no-such-choice', says: 'There is no such category.' });
    }
    const facts = factsOf(desk, person, membership);
    const verdict = judgeCategory(desk.rulebook('memberships'), facts, { on: desk.today, language: desk.language });
    desk.decided(verdict.decision, { ...facts }, personId);
    if (verdict.category !== category && why === undefined) {
      return refuse({
        code: 'memberships/category-needs-why',
        says:
          verdict.label === undefined
            ? 'The rules do not settle the category.'
            : `By the rules the category is ${verdict.label}.`,
        unblock: 'Say why it is another.',
        reasons: verdict.reasons,
      });
    }
    const event = { type: 'categorise', category, called: label } as const;
    const moved = desk.move(
      'memberships',
      membershipLife,
      why === undefined ? membership : { ...membership, why },
      event,
      { member: await addresseeOf(desk, personId) },
    );
    return moved.ok ? done({ label }) : moved;
  },
  'memberships/renew': async (desk, { personId }) => {
    const may = await mayManage(desk, 'memberships/renew', personId);
    if (!may.ok) return may;
    const moved = renewMembership(desk, may.thing.membership);
    return moved.ok ? done({ renewsOn: moved.row.renewsOn }) : moved;
  },
  'memberships/suspend': (desk, { personId, why }) =>
    moveTo(desk, 'memberships/suspend', personId, { type: 'suspend', why }),
  'memberships/reinstate': (desk, { personId }) =>
    moveTo(desk, 'memberships/reinstate', personId, { type: 'reinstate' }),
  'memberships/lapse': async (desk, { personId }) => {
    const may = await mayManage(desk, 'memberships/lapse', personId);
    if (!may.ok) return may;
    const { membership } = may.thing;
    if (membership.renewsOn >= desk.today) {
      return refuse({
        code: 'memberships/not-past-renewal',
        says: `The renewal, ${membership.renewsOn}, has not passed.`,
        unblock: `It can lapse from the day after.`,
      });
    }
    const moved = desk.move('memberships', membershipLife, membership, { type: 'lapse' });
    return moved.ok ? done({}) : moved;
  },
  'memberships/end-membership': async (desk, { personId, on, why }) =>
    on > desk.today
      ? refuseAsked(desk, 'memberships/end-membership')
      : moveTo(desk, 'memberships/end-membership', personId, { type: 'end', on, why }),
  'memberships/send-reminder': async (desk, { membershipId, renewal }) => {
    const may = desk.may(
      'memberships/send-reminder',
      await desk.get('memberships', membershipId),
      ({ body, personId }) => ({ body, ownerId: personId }),
    );
    if (!may.ok) return may;
    const { personId } = may.thing;
    const person = await desk.get('people', personId);
    const now = person === undefined ? undefined : await renewalOf(desk, person, may.thing);
    if (now !== undefined) desk.decided(now.verdict.decision, { ...now.renewal }, personId);
    desk.about(personId);
    const missing = (now?.verdict.missing ?? []).flatMap(({ text, next }) => (next === undefined ? [text] : [next]));
    const event = { type: 'remind', renewal, missing } as const;
    const moved = desk.move('memberships', membershipLife, may.thing, event, {
      member: await addresseeOf(desk, personId),
    });
    return moved.ok ? done({}) : moved;
  },
};

/** Adds a year to a membership, from its renewal on. */
export function renewMembership(desk: Desk, membership: MembershipRow) {
  desk.about(membership.personId);
  const until = yearAfter(membership.renewsOn);
  return desk.move('memberships', membershipLife, membership, { type: 'renew', until });
}

const DAY_TO_COME = { code: 'memberships/day-to-come', says: 'This day is still to come.' } as const;

/** Refuses, once it was asked whether it may be done at all. */
function refuseAsked(desk: Desk, action: string) {
  const may = desk.may(action, { body: desk.body });
  return may.ok ? refuse(DAY_TO_COME) : may;
}

function judged(desk: Desk, person: PersonRow, membership: MembershipRow): { judged?: string } {
  const facts = factsOf(desk, person, membership);
  const verdict = judgeCategory(desk.rulebook('memberships'), facts, { on: desk.today, language: desk.language });
  desk.decided(verdict.decision, { ...facts }, person.id);
  return verdict.label === undefined ? {} : { judged: verdict.label };
}

async function mayManage(
  desk: Desk,
  action: string,
  personId: string,
): Promise<Permitted<{ person: PersonRow; membership: MembershipRow }>> {
  const may = desk.may(action, await desk.get('people', personId), ({ body }) => ({ body }));
  if (!may.ok) return may;
  desk.about(personId);
  const membership = await membershipOf(desk, personId);
  return membership === undefined ? refuse(NO_MEMBERSHIP) : { ok: true, thing: { person: may.thing, membership } };
}

async function moveTo(desk: Desk, action: string, personId: string, event: MembershipEvent) {
  const may = await mayManage(desk, action, personId);
  if (!may.ok) return may;
  const moved = desk.move('memberships', membershipLife, may.thing.membership, event);
  return moved.ok ? done({}) : moved;
}
