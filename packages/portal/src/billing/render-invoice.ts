import type { InvoiceDocument } from './invoice-document.js';

/**
 * Draws an invoice as a PDF: the one place where the room meets what draws.
 *
 * @returns nothing where this build draws no PDFs; emails then go without.
 */
export function renderInvoice(document: InvoiceDocument): Promise<Uint8Array | undefined> {
  return Promise.resolve(drawings.invoice?.(document));
}

/** What this build can draw. */
const drawings: { readonly invoice?: (document: InvoiceDocument) => Uint8Array } = {};
