import type { Given } from '@guildhall/core';
import { askBilling, openRulebook } from '../../shared/decide.js';
import type { Open } from '../../shared/decide-controller.js';
import { unlessWrong } from '../../shared/decided.js';
import { defined } from '../../shared/defined.js';
import type { BillingRouteView } from './guild-billing-route.view.js';

/** Where a rulebook sends a member's invoices; what `<guild-billing-route>` shows. */
export const decideBilling: Open<BillingRouteView> = async (source, language, signal) => {
  const [rulebook, { decide, explain }] = await Promise.all([openRulebook(source, language, signal), askBilling()]);
  return (given, on) => {
    const decision = decide(rulebook, given as Given, { on });
    return unlessWrong(decision, () => {
      const { code, feeInvoiceTo, feeInvoiceInPortal, eventInvoiceTo } = decision.values as Record<
        string,
        string | undefined
      >;
      return {
        ...defined({ code: code as 'BC' | 'BM' | undefined }),
        routes: [
          ...(feeInvoiceTo
            ? [
                {
                  invoice: 'membership' as const,
                  to: feeInvoiceTo as 'employer',
                  inPortal: feeInvoiceInPortal === 'yes',
                },
              ]
            : []),
          ...(eventInvoiceTo ? [{ invoice: 'event' as const, to: eventInvoiceTo as 'booker' }] : []),
        ],
        reasons: explain(rulebook, decision, { language }).reasons,
      };
    });
  };
};
