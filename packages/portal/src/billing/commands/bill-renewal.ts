import { dateInWords, labelOf } from '@guildhall/core';
import { deriveBillingGiven, type FeeInvoice, judgeBillingRoute, planFeeInvoices } from '@guildhall/core/billing';
import type { MemberToBill } from '@guildhall/core/billing';
import { membershipLife } from '@guildhall/core/machines';
import type { billingCommands } from '../../contract/billing.js';
import { type Desk, done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import type { MembershipRow, OrganisationRow, PersonRow } from '../../memberships/rows.js';
import { employerOf } from '../../memberships/employer-of.js';
import { issueInvoice } from '../issue-invoice.js';
import { nameOf } from '../../shared/name-of.js';
import { isToBill, memberToBill } from '../renewals-due.js';

interface Billed {
  readonly person: PersonRow;
  readonly membership: MembershipRow;
  readonly organisation: OrganisationRow | undefined;
  readonly member: MemberToBill;
}

/** Invoices renewals. What was invoiced already is passed over. */
export const billRenewal: CommandHandlers<typeof billingCommands>['billing/bill-renewal'] = async (desk, input) => {
  const may = desk.may('billing/bill-renewal', { body: desk.body });
  if (!may.ok) return may;
  const { renewsOn, issuedOn, personIds } = input;
  const rulebook = desk.rulebook('billing');
  const billed = new Map<string, Billed>();
  for (const personId of new Set(personIds)) {
    const person = await desk.get('people', personId);
    const memberships = (await desk.find('memberships', { index: 'person', where: [personId] })).rows;
    const membership = memberships.find((row) => isToBill(row, renewsOn));
    if (person === undefined || membership === undefined) continue;
    const { employer, organisation } = await employerOf(desk, person.organisationId, issuedOn);
    const member = memberToBill(person, membership, employer);
    billed.set(personId, { person, membership, organisation, member });
    desk.decided(
      judgeBillingRoute(rulebook, deriveBillingGiven(member), { on: issuedOn }).decision,
      undefined,
      personId,
    );
    desk.about(personId);
  }
  const members = [...billed.values()].map(({ member }) => member);
  const plan = planFeeInvoices(rulebook, members, { on: issuedOn, language: desk.language });
  if (!plan.ok) {
    const [problem] = plan.problems;
    return refuse({ code: problem?.code ?? 'billing/no-plan', says: problem?.says ?? 'These cannot be invoiced.' });
  }
  const invoices = [];
  for (const fee of plan.value.invoices) {
    for (const { memberId } of fee.lines) {
      const membership = billed.get(memberId)?.membership;
      if (membership === undefined) continue;
      const moved = desk.move('memberships', membershipLife, membership, { type: 'invoice', renewal: renewsOn });
      if (!moved.ok) return moved;
    }
    // Nobody is sent an invoice of nothing.
    if (fee.totalPence === 0) continue;
    const { id, number, totalPence } = await issueFee(desk, fee, billed, renewsOn);
    invoices.push({ id, number, totalPence });
  }
  return done({ invoices, unrouted: plan.value.unrouted.map(({ memberId }) => memberId) });
};

function issueFee(desk: Desk, fee: FeeInvoice, billed: ReadonlyMap<string, Billed>, renewsOn: string) {
  const first = billed.get(fee.lines[0]?.memberId ?? '');
  const isCentral = fee.recipient.kind === 'employer';
  const memberships = desk.rulebook('memberships');
  return issueInvoice(desk, {
    kind: 'membership',
    issuedOn: fee.issuedOn,
    ownerId: fee.recipient.kind === 'employer' ? fee.recipient.employerId : fee.recipient.memberId,
    sentTo: fee.recipient.kind,
    recipient:
      fee.recipient.kind === 'employer'
        ? {
            name: first?.organisation?.name ?? 'Employer',
            ...(first?.organisation?.billingEmail === undefined ? {} : { email: first.organisation.billingEmail }),
          }
        : { name: first === undefined ? 'Member' : nameOf(first.person), email: fee.recipient.email },
    ...(fee.recipient.kind === 'member' ? { personId: fee.recipient.memberId } : {}),
    inPortal: fee.inPortal,
    lines: fee.lines.map(({ memberId, feePence, purchaseOrder }) => {
      const of = billed.get(memberId);
      const category = labelOf(memberships, of?.membership.category ?? '', 'en-GB');
      return {
        description: `Membership (${category}) for the year from ${dateInWords(renewsOn, 'en-GB')}`.slice(0, 200),
        personId: memberId,
        ...(of === undefined ? {} : { personName: nameOf(of.person).slice(0, 200) }),
        quantity: 1,
        unitPence: feePence,
        // Subscriptions of professional bodies are exempt.
        vatPercent: 0,
        // One invoice for many members carries each one's number on their own line; for one, the print carries it.
        ...(isCentral && purchaseOrder !== undefined ? { purchaseOrder } : {}),
      };
    }),
  });
}
