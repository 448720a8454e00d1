import { labelOf } from '@guildhall/core';
import { judgeCategory, judgeEntitlements } from '@guildhall/core/memberships';
import type { membershipsViews } from '../../contract/memberships.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { emailKey } from '../../rows/fields.js';
import { nameStart } from '../../rows/name-key.js';
import { MAY, mayNot } from '../../shared/may.js';
import { nameOf } from '../../shared/name-of.js';
import { factsOf } from '../facts-of.js';
import { categoriesOf, valueLabel } from '../labels.js';
import { membershipOf } from '../membership-of.js';
import { organisationTypeLabel } from '../organisation-types.js';
import { billingOf } from '../renewal-of.js';
import type { MembershipRow } from '../rows.js';
import { MEMBER_SAYS } from '../sentences.js';
import { shownRequest } from '../shown-request.js';
import { maySee } from './about-me.js';

type Staff = Pick<
  ViewHandlers<typeof membershipsViews>,
  'memberships/organisations' | 'memberships/members' | 'memberships/member'
>;

/** What the views show staff of members and organisations. */
export const staffViews: Staff = {
  'memberships/organisations': async (desk, { search, limit, after }) => {
    const may = desk.may('memberships/organisations', { body: desk.body });
    if (!may.ok) return may;
    const isStaff = desk.scope('memberships/set-affiliation').includes('anyone');
    const page = await desk.find('organisations', {
      index: 'name',
      where: [],
      startsWith: nameStart(search),
      limit,
      after,
    });
    return done({
      ...page,
      rows: page.rows.map(({ id, name, type, billingEmail, affiliation }) => ({
        id,
        name,
        ...(type === undefined ? {} : { type: organisationTypeLabel(type, desk.language) }),
        ...(isStaff ? { affiliation, ...(billingEmail === undefined ? {} : { billingEmail }) } : {}),
      })),
    });
  },
  'memberships/members': async (desk, { by, search, limit, after }) => {
    const may = desk.may('memberships/members', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('people', {
      index: by,
      where: [],
      startsWith: by === 'email' ? emailKey(search) : nameStart(search),
      limit,
      after,
    });
    const rows = await Promise.all(
      page.rows.map(async (person) => {
        const { id, email, organisationId } = person;
        const membership = await membershipOf(desk, id);
        const organisation = await organisationOf(desk, organisationId);
        return {
          personId: id,
          name: nameOf(person),
          email,
          ...(organisation === undefined ? {} : { organisation: organisation.name }),
          ...(membership === undefined
            ? {}
            : {
                category: labelOf(desk.rulebook('memberships'), membership.category, desk.language),
                stage: membership.stage,
                renewsOn: membership.renewsOn,
              }),
          hasAccount: (await desk.get('accounts', id))?.stage === 'active',
        };
      }),
    );
    return done({ ...page, rows });
  },
  'memberships/member': async (desk, { personId }) => {
    const may = await maySee(desk, 'memberships/member', personId);
    if (!may.ok) return may;
    const person = may.thing;
    const options = { on: desk.today, language: desk.language };
    const rulebook = desk.rulebook('memberships');
    const membership = await membershipOf(desk, personId);
    const organisation = await organisationOf(desk, person.organisationId);
    const billing = await billingOf(desk, person);
    const to = billing.routes.find(({ invoice }) => invoice === 'membership')?.label;
    const judged = judgeCategory(rulebook, factsOf(desk, person, membership), options);
    const hasAccount = (await desk.get('accounts', personId))?.stage === 'active';
    const { rows } = await desk.find('change-requests', { index: 'person', where: [personId] });
    const { roleType, organisationType } = person;
    return done({
      personId,
      name: nameOf(person),
      email: person.email,
      ...(organisation === undefined
        ? {}
        : {
            organisation: {
              id: organisation.id,
              name: organisation.name,
              affiliation: organisation.affiliation,
            },
          }),
      ...(roleType === undefined ? {} : { roleType: await valueLabel(desk, 'roleType', roleType) }),
      ...(organisationType === undefined
        ? {}
        : { organisationType: await valueLabel(desk, 'organisationType', organisationType) }),
      hasAccount,
      ...(membership === undefined ? {} : { membership: shownMembership(desk, membership, billing.code) }),
      billing: {
        ...(billing.code === undefined ? {} : { code: billing.code }),
        ...(to === undefined ? {} : { to }),
        reasons: [...billing.reasons],
      },
      judged: {
        ...(judged.category === undefined ? {} : { category: judged.category }),
        ...(judged.label === undefined ? {} : { label: judged.label }),
        reasons: [...judged.reasons],
      },
      entitlements:
        membership === undefined
          ? []
          : [
              ...judgeEntitlements(
                rulebook,
                {
                  membershipCategory: membership.category,
                  ...(membership.holdsCertMap === undefined ? {} : { holdsCertMap: membership.holdsCertMap }),
                },
                options,
              ).entitlements,
            ],
      openRequests: await Promise.all(
        rows.filter(({ stage }) => stage === 'asked').map((row) => shownRequest(desk, row)),
      ),
      categories: categoriesOf(desk),
      may: whatMay(desk, membership, hasAccount),
    });
  },
};

async function organisationOf(desk: ViewDesk, id: string | null | undefined) {
  return typeof id === 'string' ? desk.get('organisations', id) : undefined;
}

function shownMembership(desk: ViewDesk, membership: MembershipRow, code: string | undefined) {
  const { id, category, stage, joinedOn, renewsOn, feePence, holdsCertMap, practisingSince, endedOn, why } = membership;
  const label = labelOf(desk.rulebook('memberships'), category, desk.language);
  return {
    id,
    category: label,
    categoryAndCode: code === undefined ? label : `${label} (${code})`,
    stage,
    joinedOn,
    renewsOn,
    feePence,
    ...(holdsCertMap === undefined ? {} : { holdsCertMap }),
    ...(practisingSince === undefined ? {} : { practisingSince }),
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(why === undefined ? {} : { why }),
  };
}

/** What whoever looks may do with a membership now, and why not. What is not theirs to do is not explained. */
function whatMay(desk: ViewDesk, membership: MembershipRow | undefined, hasAccount: boolean) {
  const may = (action: string, isPossible: boolean, whyNot: keyof typeof MEMBER_SAYS) =>
    !desk.scope(action).includes('anyone')
      ? { ok: false }
      : isPossible
        ? MAY
        : mayNot(MEMBER_SAYS[whyNot][desk.language]);
  const stage = membership?.stage;
  const isOpen = stage !== undefined && stage !== 'ended';
  const isPast = membership !== undefined && membership.renewsOn < desk.today;
  return {
    renew: may('memberships/renew', stage === 'current' || stage === 'lapsed', 'renew'),
    suspend: may('memberships/suspend', stage === 'current', 'suspend'),
    reinstate: may('memberships/reinstate', stage === 'suspended', 'reinstate'),
    lapse: may('memberships/lapse', stage === 'current' && isPast, 'lapse'),
    end: may('memberships/end-membership', isOpen, 'end'),
    setCategory: may('memberships/set-category', stage === 'current', 'setCategory'),
    recordCertmap: may('memberships/record-certmap', membership !== undefined, 'record'),
    recordExperience: may('memberships/record-experience', membership !== undefined, 'record'),
    invite: may('accounts/invite-member', !hasAccount, 'invite'),
  };
}
