import type { InvoiceRow } from './rows.js';

/** What is still to be paid of an invoice, or below zero what is still to be paid back, in whole pence. */
export function balanceOf(invoice: InvoiceRow): number {
  if (invoice.stage !== 'open') return 0;
  return invoice.totalPence - (invoice.creditedPence ?? 0) - invoice.paidPence;
}

/** Whether it is a credit note: an invoice below zero. */
export function isCreditNote({ totalPence }: Pick<InvoiceRow, 'totalPence'>): boolean {
  return totalPence < 0;
}

/** Whether its last day to pay has gone by. A credit note is never overdue to whoever it is for. */
export function isOverdue(invoice: InvoiceRow, today: string): boolean {
  return invoice.dueOn !== undefined && invoice.dueOn < today && balanceOf(invoice) > 0;
}
