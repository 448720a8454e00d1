import { type Rulebook, decide } from '../rulebook/index.js';
import type { IssuedInvoice } from './schema.js';

/** An invoice as printed on a day. */
export interface PrintedInvoice extends IssuedInvoice {
  readonly billingAddress?: string;
  readonly purchaseOrder?: string;
}

/**
 * An invoice as it prints now: what was issued, with the billing address and
 * the purchase order number as they stand today.
 *
 * A fee invoice takes its purchase order number from the profile only, an event
 * invoice from the booking only. Printing twice gives the same.
 *
 * @throws Fault `rulebook/no-day` when the invoice's date is no calendar date.
 */
export function derivePrint(
  rulebook: Rulebook,
  invoice: IssuedInvoice,
  details: {
    /** The address preferred for billing. */
    readonly billingAddress?: string;
    readonly profilePurchaseOrder?: string;
    readonly bookingPurchaseOrder?: string;
  },
): PrintedInvoice {
  const { kind, issuedOn, sentTo } = invoice;
  const given = { invoicedOn: issuedOn, invoiceKind: kind, employerHasCentralInvoicing: sentTo === 'employer' };
  const from = decide(rulebook, given, { on: issuedOn, ask: ['billing/invoice'] }).values['purchaseOrderFrom'];
  const order = { profile: details.profilePurchaseOrder, booking: details.bookingPurchaseOrder };
  const purchaseOrder = from === 'profile' || from === 'booking' ? order[from] : undefined;
  return {
    number: invoice.number,
    kind,
    issuedOn,
    issuedBy: invoice.issuedBy,
    sentTo,
    accountId: invoice.accountId,
    totalPence: invoice.totalPence,
    ...(details.billingAddress === undefined ? {} : { billingAddress: details.billingAddress }),
    ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
  };
}
