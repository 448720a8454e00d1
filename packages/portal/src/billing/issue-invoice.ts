import { formatDay, parameterOn, parseDay } from '@guildhall/core';
import { deriveTotals } from '@guildhall/core/billing';
import type { Desk } from '../engine/desk.js';
import { printDetails } from './print-details.js';
import type { InvoiceLine, InvoiceRow } from './rows.js';

/** What an invoice is made from. Number, sums and the first print are worked out. */
export interface InvoiceDraft {
  readonly kind: 'membership' | 'event';
  readonly issuedOn: string;
  readonly ownerId: string;
  readonly sentTo: 'employer' | 'member' | 'booker';
  readonly recipient: { readonly name: string; readonly email?: string };
  /** Whom it is about, where that is one person: what is sent about it is forgotten with them. */
  readonly personId?: string;
  readonly inPortal: boolean;
  readonly lines: readonly Omit<InvoiceLine, 'id'>[];
  readonly orderId?: string;
  /** The purchase order number of an order that is placed by the same command. */
  readonly purchaseOrder?: string;
  readonly creditOf?: string;
  readonly why?: string;
  /** Set where nothing has to be paid any more, as for a credit note against an open invoice. */
  readonly settledOn?: string;
}

/**
 * Issues an invoice, or below zero a credit note, under the next number of its
 * kind, and emails it.
 */
export async function issueInvoice(desk: Desk, draft: InvoiceDraft): Promise<InvoiceRow> {
  const { personId, purchaseOrder, settledOn, ...rest } = draft;
  const totals = deriveTotals(draft.lines);
  const isCredit = totals.totalPence < 0;
  const count = await desk.next(isCredit ? 'credit-notes' : 'invoices');
  const id = desk.newId('invoice');
  const term = parameterOn(desk.rulebook('billing'), 'paymentTermDays', draft.issuedOn);
  const dueOn = typeof term === 'number' && !isCredit ? formatDay(parseDay(draft.issuedOn) + term) : undefined;
  const unprinted: InvoiceRow = {
    ...rest,
    ...totals,
    id,
    body: desk.body,
    number: `${isCredit ? 'CR' : 'INV'}-${String(count).padStart(6, '0')}`,
    taxPoint: draft.issuedOn,
    ...(dueOn === undefined ? {} : { dueOn }),
    issuedBy: 'this-portal',
    lines: draft.lines.map((line, index) => ({ ...line, id: `${id}/${index + 1}` })),
    paidPence: 0,
    stage: settledOn === undefined ? 'open' : 'paid',
    ...(settledOn === undefined ? {} : { settledOn }),
    prints: [],
  };
  const details = await printDetails(desk, unprinted);
  const row: InvoiceRow = {
    ...unprinted,
    prints: [{ at: desk.now, ...details, ...(purchaseOrder === undefined ? {} : { purchaseOrder }) }],
  };
  desk.put('invoices', row);
  sendInvoice(desk, row, row.recipient.email, personId);
  return row;
}

/** Has an invoice emailed as a PDF. Where no address is known nothing is sent; the finance team's desk shows it. */
export function sendInvoice(
  desk: Desk,
  invoice: InvoiceRow,
  to: string | undefined,
  personId: string | undefined,
): void {
  if (to === undefined) return;
  const { id, number, totalPence, dueOn, stage } = invoice;
  desk.effect({
    do: 'email',
    template: totalPence < 0 ? 'billing/credit-note' : 'billing/invoice',
    to,
    data: {
      number,
      pence: Math.abs(totalPence),
      comesBack: totalPence < 0 && stage === 'open',
      ...(dueOn === undefined ? {} : { dueOn }),
    },
    attachments: [{ what: 'invoice-pdf', id }],
    ...(personId === undefined ? {} : { personId }),
  });
}
