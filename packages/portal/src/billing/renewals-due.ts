import { formatDay, parameterOn, parseDay } from '@guildhall/core';
import { type BillingReason, deriveBillingGiven, judgeBillingRoute, type MemberToBill } from '@guildhall/core/billing';
import type { ViewDesk } from '../engine/desk.js';
import type { MembershipRow, PersonRow } from '../memberships/rows.js';
import { nameOf } from '../shared/name-of.js';
import { employerOf } from '../memberships/employer-of.js';

/** Renewals that one invoice is to be made for. */
export interface DueRenewal {
  readonly renewsOn: string;
  readonly issuedOn: string;
  readonly to: { readonly kind: 'employer' | 'member'; readonly id: string; readonly name: string };
  readonly personIds: readonly string[];
}

/** A member whose renewal is due, and what staff should know of it. */
export interface RenewalNotice {
  readonly personId: string;
  readonly name: string;
  readonly renewsOn: string;
  readonly feePence: number;
  readonly reasons: readonly BillingReason[];
}

/** What is to be invoiced, what cannot be routed, and what is routed against a member's choice. */
export interface RenewalsDue {
  readonly due: readonly DueRenewal[];
  readonly unrouted: readonly RenewalNotice[];
  readonly notices: readonly RenewalNotice[];
}

// The rulebook lets an invoice be made at most so many days before the renewal.
const LONGEST_LEAD = 90;

/**
 * The renewals whose invoice is due and not made.
 *
 * The day of the invoice follows from the renewal, and who is sent it from the
 * affiliation of that day: it makes no difference when somebody looks.
 */
export async function renewalsDue(desk: ViewDesk): Promise<RenewalsDue> {
  // A body without these rules bills nobody.
  if (!desk.hasRulebook('memberships') || !desk.hasRulebook('billing')) return { due: [], unrouted: [], notices: [] };
  const to = formatDay(parseDay(desk.today) + LONGEST_LEAD + 1);
  const { rows } = await desk.find('memberships', { index: 'renewal', where: [], to });
  const groups = new Map<string, { readonly first: DueRenewal; readonly personIds: string[] }>();
  const unrouted: RenewalNotice[] = [];
  const notices: RenewalNotice[] = [];
  for (const membership of rows) {
    const issuedOn = invoiceDayOf(desk, membership.renewsOn);
    if (!isToBill(membership, membership.renewsOn) || issuedOn > desk.today) continue;
    const person = await desk.get('people', membership.personId);
    if (person === undefined) continue;
    const { employer, organisation } = await employerOf(desk, person.organisationId, issuedOn);
    const route = judgeBillingRoute(
      desk.rulebook('billing'),
      deriveBillingGiven(memberToBill(person, membership, employer)),
      {
        on: issuedOn,
        language: desk.language,
      },
    );
    const { renewsOn, feePence } = membership;
    const notice = { personId: person.id, name: nameOf(person), renewsOn, feePence, reasons: route.reasons };
    if (route.code === undefined) {
      unrouted.push(notice);
      continue;
    }
    if (route.reasons.length > 0) notices.push(notice);
    const recipient =
      route.code === 'BC' && organisation !== undefined
        ? ({ kind: 'employer', id: organisation.id, name: organisation.name } as const)
        : ({ kind: 'member', id: person.id, name: nameOf(person) } as const);
    const key = `${renewsOn} ${recipient.kind} ${recipient.id}`;
    const group = groups.get(key) ?? { first: { renewsOn, issuedOn, to: recipient, personIds: [] }, personIds: [] };
    group.personIds.push(person.id);
    groups.set(key, group);
  }
  const due = [...groups.values()].map(({ first, personIds }) => ({ ...first, personIds: [...personIds].sort() }));
  return { due, unrouted, notices };
}

/** The day of the invoice for a renewal. */
export function invoiceDayOf(desk: ViewDesk, renewsOn: string): string {
  const lead = parameterOn(desk.rulebook('memberships'), 'invoiceLeadDays', renewsOn);
  return formatDay(parseDay(renewsOn) - (typeof lead === 'number' ? lead : 0));
}

/** Whether a membership is to be invoiced for a renewal, and has not been. */
export function isToBill(membership: MembershipRow, renewsOn: string): boolean {
  return membership.stage === 'current' && membership.renewsOn === renewsOn && membership.invoicedFor !== renewsOn;
}

/** A member as the plan of the fee invoices wants them. */
export function memberToBill(
  person: PersonRow,
  membership: MembershipRow,
  employer: MemberToBill['employer'],
): MemberToBill {
  const { sharesWithEmployer } = person.preferences;
  return {
    id: person.id,
    feePence: membership.feePence,
    email: person.email,
    ...(person.purchaseOrder === undefined ? {} : { purchaseOrder: person.purchaseOrder }),
    ...(employer === undefined ? {} : { employer }),
    ...(sharesWithEmployer === undefined ? {} : { sharesWithEmployer }),
  };
}
