import { formatDay, parseDay } from '../kernel/calendar.js';
import type { Problem } from '../kernel/problem.js';
import type { Result } from '../kernel/result.js';
import { type Rulebook, parameterOn } from '../rulebook/index.js';
import { checkMembersToBill } from './check-members-to-bill.js';
import { deriveBillingGiven } from './derive-billing-given.js';
import { judgeBillingRoute } from './judge-billing-route.js';
import type { FeeInvoice, FeeInvoicePlan, InvoiceRoute, MemberToBill } from './schema.js';

type Unrouted = FeeInvoicePlan['unrouted'][number];

/**
 * The fee invoices of one run: one for each employer with central invoicing,
 * one for each other member, none for a member nobody can route.
 *
 * Everybody is on exactly one invoice or among the unrouted, and the pence add
 * up. The order of `members` makes no difference.
 *
 * @param options - `on`, the date of the invoices, `YYYY-MM-DD`; `language` of
 *   the reasons.
 * @returns problems `billing/member-twice`, `billing/no-sum-of-pence` or
 *   `billing/total-too-large` for a list that cannot be billed.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/billing/ima.json
 */
export function planFeeInvoices(
  rulebook: Rulebook,
  members: readonly MemberToBill[],
  options: { readonly on: string; readonly language?: string },
): Result<FeeInvoicePlan, Problem> {
  const problems = checkMembersToBill(members);
  if (problems.length > 0) return { ok: false, problems };
  const drafts = new Map<string, Draft>();
  const unrouted: Unrouted[] = [];
  for (const member of [...members].sort((a, b) => compare(a.id, b.id))) {
    const { code, routes, reasons } = judgeBillingRoute(rulebook, deriveBillingGiven(member), options);
    const fee = routes.find((route) => route.invoice === 'membership');
    const recipient = fee === undefined ? undefined : recipientOf(fee, member);
    if (code === undefined || fee === undefined || recipient === undefined) {
      unrouted.push({ memberId: member.id, reasons });
      continue;
    }
    const key = recipient.kind === 'employer' ? `0${recipient.employerId}` : `1${recipient.memberId}`;
    const draft = drafts.get(key);
    if (draft === undefined) drafts.set(key, { code, recipient, inPortal: fee.inPortal, members: [member] });
    else draft.members.push(member);
  }
  const term = parameterOn(rulebook, 'paymentTermDays', options.on);
  const dates = {
    issuedOn: options.on,
    ...(typeof term === 'number' ? { dueOn: formatDay(parseDay(options.on) + term) } : {}),
  };
  const invoices = [...drafts]
    .sort(([a], [b]) => compare(a, b))
    .map(([, draft]): FeeInvoice => ({ ...linesOf(draft), ...dates, inPortal: draft.inPortal }));
  return { ok: true, value: { invoices, unrouted } };
}

type Draft = Pick<FeeInvoice, 'code' | 'recipient' | 'inPortal'> & { readonly members: MemberToBill[] };

function recipientOf(fee: InvoiceRoute, member: MemberToBill): FeeInvoice['recipient'] | undefined {
  if (fee.to === 'member') return { kind: 'member', memberId: member.id, email: member.email };
  return fee.to === 'employer' && member.employer ? { kind: 'employer', employerId: member.employer.id } : undefined;
}

function linesOf({ code, recipient, members }: Draft): Pick<FeeInvoice, 'code' | 'recipient' | 'lines' | 'totalPence'> {
  return {
    code,
    recipient,
    lines: members.map(({ id, feePence, purchaseOrder }) => ({
      memberId: id,
      feePence,
      ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
    })),
    totalPence: members.reduce((sum, { feePence }) => sum + feePence, 0),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
