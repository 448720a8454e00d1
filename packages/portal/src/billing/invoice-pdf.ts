import type { ViewDesk } from '../engine/desk.js';
import type { MadeFile } from '../engine/room.js';
import { invoiceDocumentOf } from './invoice-document.js';
import { renderInvoice } from './render-invoice.js';

/** The PDF of an invoice as it was printed last; nothing where the invoice is gone. */
export async function makeInvoicePdf(desk: ViewDesk, invoiceId: string): Promise<MadeFile | undefined> {
  const invoice = await desk.get('invoices', invoiceId);
  if (invoice === undefined) return undefined;
  const credited = invoice.creditOf === undefined ? undefined : await desk.get('invoices', invoice.creditOf);
  const notes = (await desk.find('invoices', { index: 'credit', where: [invoiceId] })).rows;
  const bytes = await renderInvoice(invoiceDocumentOf(invoice, { ...(credited && { credited }), notes }));
  return { name: `${invoice.number}.pdf`, mediaType: 'application/pdf', bytes };
}
