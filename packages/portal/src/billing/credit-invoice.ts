import type { Refusal } from '@guildhall/core';
import { deriveTotals } from '@guildhall/core/billing';
import { invoiceLife } from '@guildhall/core/machines';
import type { Desk } from '../engine/desk.js';
import { issueInvoice } from './issue-invoice.js';
import type { InvoiceLine, InvoiceRow } from './rows.js';

/**
 * Takes something off an invoice with a credit note, and puts both down.
 *
 * Against an open invoice it is settled at once; of a paid one it stays open
 * until the money has gone back.
 *
 * @param lines - that come to less than nothing, and to no more than what the invoice stands at.
 */
export async function creditInvoice(
  desk: Desk,
  invoice: InvoiceRow,
  lines: readonly Omit<InvoiceLine, 'id'>[],
  why: string | undefined,
): Promise<{ readonly ok: true; readonly creditNote: InvoiceRow } | { readonly ok: false; readonly refusal: Refusal }> {
  const { totalPence } = deriveTotals(lines);
  const moved = desk.move('invoices', invoiceLife, invoice, { type: 'credit', pence: -totalPence, on: desk.today });
  if (!moved.ok) return moved;
  const { kind, ownerId, sentTo, recipient, inPortal, orderId } = invoice;
  if (kind === 'order' || sentTo === 'buyer') {
    return { ok: false, refusal: { code: 'billing/of-another-room', says: 'Orders of goods are credited with them.' } };
  }
  const purchaseOrder = invoice.prints.at(-1)?.purchaseOrder;
  const creditNote = await issueInvoice(desk, {
    kind,
    issuedOn: desk.today,
    ownerId,
    sentTo,
    recipient: { name: recipient.name, ...(recipient.email === undefined ? {} : { email: recipient.email }) },
    ...(sentTo === 'employer' ? {} : { personId: ownerId }),
    inPortal,
    lines,
    ...(orderId === undefined ? {} : { orderId }),
    ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
    creditOf: invoice.id,
    ...(why === undefined ? {} : { why }),
    ...(invoice.stage === 'open' ? { settledOn: desk.today } : {}),
  });
  return { ok: true, creditNote };
}
