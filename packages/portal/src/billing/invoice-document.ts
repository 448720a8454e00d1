import type { InvoiceDocument } from '../documents/index.js';
import type { InvoiceRow } from './rows.js';
import { balanceOf, isCreditNote } from './invoice-sums.js';
import { howToPay, supplierOf } from './supplier.js';

/**
 * What the PDF of an invoice says: the invoice as it was printed last.
 *
 * The same rows give the same, whenever and however often it is asked.
 *
 * @param of - `credited`, what a credit note credits; `notes`, the credit notes
 *   of an invoice, for what was paid back of it is not paid any more.
 */
export function invoiceDocumentOf(
  invoice: InvoiceRow,
  { credited, notes = [] }: { readonly credited?: InvoiceRow; readonly notes?: readonly InvoiceRow[] } = {},
): InvoiceDocument {
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
    paidPence: notes.reduce((sum, note) => sum + note.paidPence, paidPence),
    creditedPence: invoice.creditedPence,
    ...(invoice.stage === 'cancelled' ? { isCancelled: true } : {}),
    ...(credited === undefined ? {} : { creditOf: { number: credited.number, issuedOn: credited.issuedOn } }),
    why,
    ...(balanceOf(invoice) > 0 ? { howToPay: howToPay(invoice.body) } : {}),
    printedAt: print?.at ?? `${issuedOn}T00:00:00.000Z`,
  };
}
