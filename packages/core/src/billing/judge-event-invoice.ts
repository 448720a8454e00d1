import { type Rulebook, decide } from '../rulebook/index.js';

/** Where the invoice for a booking goes. */
export interface EventInvoiceRoute {
  /** The account it lies on and is sent to. */
  readonly accountId: string;
  readonly inPortal: boolean;
  readonly purchaseOrder?: string;
}

/**
 * Where the invoice for a booking goes: to whoever booked, whoever attends.
 *
 * Neither the booker's billing code nor the attendee has a say. Its purchase
 * order number is the booking's, never the profile's.
 *
 * @returns `undefined` where the rules in force on the day say nothing of it.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/billing/ima.json
 */
export function judgeEventInvoice(
  rulebook: Rulebook,
  booking: { readonly bookerId: string; readonly attendeeId?: string; readonly purchaseOrder?: string },
  options: { readonly on: string },
): EventInvoiceRoute | undefined {
  const { values } = decide(rulebook, { invoiceKind: 'event' }, { on: options.on, ask: ['billing/invoice'] });
  if (values['invoiceTo'] !== 'booker') return undefined;
  const { bookerId, purchaseOrder } = booking;
  return {
    accountId: bookerId,
    inPortal: values['invoiceInPortal'] === 'yes',
    ...(values['purchaseOrderFrom'] === 'booking' && purchaseOrder !== undefined ? { purchaseOrder } : {}),
  };
}
