import { type Answer, type Rulebook, decide, explain } from '../rulebook/index.js';
import type { BillingReason, IssuedInvoice } from './schema.js';

/**
 * Whether an account's portal lists an invoice, and if not, why.
 *
 * It goes by how the invoice was issued: a later change of affiliation neither
 * shows nor hides it. Invoices of an earlier system are never listed.
 *
 * @param options - `accountId`, whose portal; `on`, today; `language` of the reasons.
 * @throws Fault `rulebook/no-day` when the invoice's date is no calendar date.
 */
export function judgePortalListing(
  rulebook: Rulebook,
  invoice: IssuedInvoice,
  options: { readonly accountId: string; readonly language?: string },
): { readonly answer: Answer; readonly reasons: readonly BillingReason[] } {
  const { accountId, issuedBy, issuedOn, sentTo } = invoice;
  const given = { invoicedOn: issuedOn, issuedBy, sentTo, onOwnAccount: accountId === options.accountId };
  const decision = decide(rulebook, given, { on: issuedOn, ask: ['billing/shown-in-portal'] });
  return {
    answer: decision.outcomes['billing/shown-in-portal'] ?? 'unknown',
    reasons: explain(rulebook, decision, { language: options.language ?? 'en-GB' }).reasons,
  };
}
