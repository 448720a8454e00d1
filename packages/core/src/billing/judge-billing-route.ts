import { type Given, type Rulebook, decide, explain, labelOf } from '../rulebook/index.js';
import type { BillingCode, BillingRoute, InvoiceRoute } from './schema.js';

/**
 * Where a member's invoices go by the rules in force on a day, and why.
 *
 * Exactly one code where the affiliation is known, and none where it is not:
 * a member is never billed directly only because nobody knows better. What was
 * invoiced before has no say. The route of an event invoice does not wait for
 * the code.
 *
 * @param given - from `deriveBillingGiven`, or facts as the rulebook names them.
 * @param options - `on`, the date of the invoice, `YYYY-MM-DD`; `language` of
 *   labels and reasons, by default `en-GB`.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/billing/ima.json
 */
export function judgeBillingRoute(
  rulebook: Rulebook,
  given: Given,
  options: { readonly on: string; readonly language?: string },
): BillingRoute {
  const { on, language = 'en-GB' } = options;
  const decision = decide(rulebook, given, { on });
  const { code } = decision.values;
  return {
    ...(isBillingCode(code) ? { code } : {}),
    routes: (['membership', 'event'] as const).flatMap((invoice) => {
      const route = routeOf(rulebook, { ...given, invoiceKind: invoice }, on);
      return route === undefined ? [] : [{ invoice, ...route, label: labelOf(rulebook, route.to, language) }];
    }),
    reasons: explain(rulebook, decision, { language }).reasons,
    decision,
  };
}

function routeOf(rulebook: Rulebook, given: Given, on: string): Omit<InvoiceRoute, 'invoice' | 'label'> | undefined {
  const { values } = decide(rulebook, given, { on, ask: ['billing/invoice'], reasons: false });
  const { invoiceTo: to, invoiceInPortal, purchaseOrderFrom } = values;
  if (to !== 'employer' && to !== 'member' && to !== 'booker') return undefined;
  return {
    to,
    inPortal: invoiceInPortal === 'yes',
    purchaseOrderFrom: purchaseOrderFrom === 'booking' ? 'booking' : 'profile',
  };
}

function isBillingCode(value: unknown): value is BillingCode {
  return value === 'BC' || value === 'BM';
}
