import { derivePrint } from '@guildhall/core/billing';
import type { InvoicePrint, PrintedAddress } from '@guildhall/core/machines';
import type { ViewDesk } from '../engine/desk.js';
import type { PersonRow } from '../memberships/rows.js';
import type { InvoiceRow } from './rows.js';

/** What of a print follows the details of the day. */
export type PrintDetails = Omit<InvoicePrint, 'at'>;

/** What differs between two prints. */
export interface PrintDifference {
  readonly field: 'address' | 'purchaseOrder';
  readonly was?: string;
  readonly is?: string;
}

/** The address that somebody prefers for billing, as it is printed. */
export function billingAddressOf(person: PersonRow | undefined): PrintedAddress | undefined {
  const address = person?.addresses.find(({ uses }) => uses.includes('billing'));
  return address === undefined ? undefined : printedAddress(address);
}

function printedAddress({ lines, postcode, country }: PrintedAddress): PrintedAddress {
  return { lines, ...(postcode === undefined ? {} : { postcode }), country };
}

/** What an invoice would carry if it were printed now. */
export async function printDetails(desk: ViewDesk, invoice: InvoiceRow): Promise<PrintDetails> {
  const { kind, sentTo, ownerId, orderId } = invoice;
  // Of other goods the buyer's order says both, and the invoice had them when it was issued.
  if (kind === 'order' || sentTo === 'buyer') {
    const { at: _, ...last } = invoice.prints.at(-1) ?? { at: '' };
    return last;
  }
  const organisation = sentTo === 'employer' ? await desk.get('organisations', ownerId) : undefined;
  const person = sentTo === 'employer' ? undefined : await desk.get('people', ownerId);
  const order = orderId === undefined ? undefined : await desk.get('booking-orders', orderId);
  const address = organisation?.address === undefined ? billingAddressOf(person) : printedAddress(organisation.address);
  const { purchaseOrder } = derivePrint(
    desk.rulebook('billing'),
    {
      number: invoice.number,
      kind,
      issuedOn: invoice.issuedOn,
      issuedBy: invoice.issuedBy,
      sentTo,
      accountId: ownerId,
      totalPence: invoice.totalPence,
    },
    {
      ...(person?.purchaseOrder === undefined ? {} : { profilePurchaseOrder: person.purchaseOrder }),
      ...(order?.purchaseOrder === undefined ? {} : { bookingPurchaseOrder: order.purchaseOrder }),
    },
  );
  return {
    ...(address === undefined ? {} : { address }),
    ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
  };
}

/** What differs between two prints, as people read it. */
export function printDifferences(before: PrintDetails | undefined, after: PrintDetails): PrintDifference[] {
  const fields = { address: addressText, purchaseOrder: (print: PrintDetails) => print.purchaseOrder };
  return (['address', 'purchaseOrder'] as const).flatMap((field) => {
    const was = before === undefined ? undefined : fields[field](before);
    const is = fields[field](after);
    if (was === is) return [];
    return [{ field, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }];
  });
}

function addressText({ address }: PrintDetails): string | undefined {
  if (address === undefined) return undefined;
  return [...address.lines, address.postcode, address.country].filter((part) => part !== undefined).join(', ');
}
