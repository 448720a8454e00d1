import type { InvoiceRow } from './rows.js';
import { balanceOf, isCreditNote } from './invoice-sums.js';
import { howToPay, type PaymentDetails, type Supplier, supplierOf } from './supplier.js';

/** All that the PDF of an invoice or of a credit note says. */
export interface InvoiceDocument {
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly issuedOn: string;
  readonly taxPoint: string;
  readonly dueOn?: string | undefined;
  readonly supplier: Supplier;
  readonly recipient: { readonly name: string; readonly email?: string | undefined };
  readonly billingAddress?: NonNullable<InvoiceRow['prints'][number]['address']> | undefined;
  readonly purchaseOrder?: string | undefined;
  readonly lines: readonly {
    readonly description: string;
    readonly details?: readonly string[] | undefined;
    readonly quantity: number;
    readonly unitPence: number;
    readonly vatPercent: number;
    readonly isExempt?: boolean | undefined;
    readonly purchaseOrder?: string | undefined;
  }[];
  readonly rounding: 'line-nearest';
  readonly netPence: number;
  readonly vatPence: number;
  readonly totalPence: number;
  readonly paidPence: number;
  readonly isCancelled?: boolean | undefined;
  readonly creditOf?: { readonly number: string; readonly issuedOn: string } | undefined;
  readonly why?: string | undefined;
  readonly howToPay?: PaymentDetails | undefined;
  readonly printedAt: string;
}

/**
 * What the PDF of an invoice says: the invoice as it was printed last.
 *
 * The same invoice gives the same, whenever and however often it is asked, so
 * that a PDF sent again is the PDF that was sent.
 */
export function invoiceDocumentOf(invoice: InvoiceRow, credited?: InvoiceRow): InvoiceDocument {
  const { number, kind, issuedOn, taxPoint, dueOn, recipient, netPence, vatPence, totalPence, paidPence, why } =
    invoice;
  const print = invoice.prints.at(-1);
  const isNote = isCreditNote(invoice);
  return {
    kind: isNote ? 'credit-note' : 'invoice',
    number,
    issuedOn,
    taxPoint,
    dueOn,
    supplier: supplierOf(invoice.body),
    recipient,
    billingAddress: print?.address,
    purchaseOrder: print?.purchaseOrder,
    lines: invoice.lines.map(({ description, personName, quantity, unitPence, vatPercent, purchaseOrder }) => ({
      description,
      ...(personName === undefined ? {} : { details: [personName] }),
      quantity,
      unitPence,
      vatPercent,
      ...(kind === 'membership' ? { isExempt: true } : {}),
      ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
    })),
    rounding: 'line-nearest',
    netPence,
    vatPence,
    totalPence,
    paidPence,
    ...(invoice.stage === 'cancelled' ? { isCancelled: true } : {}),
    ...(credited === undefined ? {} : { creditOf: { number: credited.number, issuedOn: credited.issuedOn } }),
    why,
    ...(balanceOf(invoice) > 0 ? { howToPay: howToPay(invoice.body) } : {}),
    printedAt: print?.at ?? `${issuedOn}T00:00:00.000Z`,
  };
}
