import type { InvoiceDocument } from '../documents/index.js';

/** Draws an invoice as a PDF. What draws is loaded when it is first needed: it is larger than all the rest. */
export async function renderInvoice(document: InvoiceDocument): Promise<Uint8Array> {
  const { makeInvoicePdf } = await import('../documents/make-invoice-pdf.js');
  return makeInvoicePdf(document);
}
