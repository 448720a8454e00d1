import { deriveFacts, type Rulebook } from '@guildhall/core';
import type { History } from '../history.js';
import { BEGINS, ima } from './ima.js';
import { type MemberPlan, MEMBERS } from './members.js';

/** The organisations that members work for, by their names in the history. */
const ORGANISATIONS = [
  { key: 'affiliated', name: 'Cyngor Dyled Glannau Tywi', post: 'cyfrifon.glannautywi', central: true },
  { key: 'plain', name: 'Calder Moor Debt Advice', post: 'office.caldermoor', central: false },
] as const;

/** Plans the organisations and the members, all but one of whom are there from the beginning. */
export function planMembers(history: History, rulebooks: Readonly<Record<string, Rulebook>>): void {
  history.on(BEGINS, () => addOrganisations(history));
  for (const member of MEMBERS) {
    history.on(BEGINS, () => addMember(history, member, history.day(BEGINS + member.years * 365)));
  }
  const joined = Math.min(75, daysOfPeriod(history, rulebooks));
  const says = 'Joined during this CPD year, and needs fewer points for it.';
  const newcomer: MemberPlan = {
    key: 'cpd-new-in-year',
    works: 'plain',
    renews: joined - 365,
    category: 'accredited',
    holdsCertMap: true,
    years: 0,
    roleType: 'money-advice',
    feePence: 11_500,
    says,
  };
  history.on(joined, () => addMember(history, newcomer, history.day(joined)));
}

/** How many days the CPD period has lasted that now is in. */
export function daysOfPeriod(history: History, rulebooks: Readonly<Record<string, Rulebook>>): number {
  const cpd = rulebooks['cpd/ima'];
  const first = cpd === undefined ? undefined : deriveFacts(cpd, {}, { on: history.day(0) })['periodStartsOn'];
  return typeof first === 'string' ? history.daysSince(first) : 0;
}

async function addOrganisations({ act, name, day, people }: History): Promise<void> {
  for (const { key, name: called, post, central } of ORGANISATIONS) {
    const { organisationId } = await act(ima('membership.ima'), 'memberships/add-organisation', {
      name: called,
      type: 'advice-charity',
      billingEmail: `${post}@example.org`,
      address: people.address(called),
    });
    name(key, organisationId);
    const affiliation = { organisationId, from: day(900), central };
    await act(ima('finance.ima'), 'memberships/set-affiliation', affiliation);
  }
}

async function addMember(history: History, member: MemberPlan, joinedOn: string): Promise<void> {
  const { act, name, day, people, idOf, actors, random } = history;
  const { key, works, category, holdsCertMap, roleType, renews, feePence, says } = member;
  const person = people.person();
  const membership = ima('membership.ima');
  const { personId } = await act(membership, 'memberships/add-member', {
    ...person,
    organisationId: works === undefined ? null : idOf(works),
    ...(roleType === undefined ? {} : { roleType }),
    organisationType: works === undefined ? 'other' : 'advice-charity',
    category,
    ...(holdsCertMap === undefined ? {} : { holdsCertMap }),
    practisingSince: joinedOn,
    joinedOn,
    renewsOn: day(renews),
    feePence,
  });
  name(key, personId);
  await act(membership, 'accounts/invite-member', { personId });
  await act(ima(key), 'memberships/add-address', { ...people.address(), uses: ['mailing', 'shipping', 'billing'] });
  await act(ima(key), 'memberships/set-preferences', {
    wantsBulletin: !random.oneIn(3),
    wantsServicesAndEvents: !random.oneIn(4),
    sharesWithEmployer: works === 'affiliated' || random.oneIn(2),
  });
  const phones = [`01632 960${String(random.below(1000)).padStart(3, '0')}`];
  await act(ima(key), 'memberships/update-person', { phones, needsPurchaseOrder: false });
  const { firstName, lastName } = person;
  if (says === undefined) return;
  actors.push({ key, id: personId, body: 'ima', name: `${firstName} ${lastName}`, role: 'member', says });
}
