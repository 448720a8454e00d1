import type { Subject } from '@guildhall/core/access';
import { invoiceLife } from '@guildhall/core/machines';
import type { billingCommands } from '../contract/billing.js';
import { type Addressee, type Desk, done, type Permitted, refuse, type ViewDesk } from '../engine/desk.js';
import type { CommandHandlers } from '../engine/room.js';
import { billRenewal } from './commands/bill-renewal.js';
import { creditInvoice } from './credit-invoice.js';
import { isCreditNote } from './invoice-sums.js';
import { sendInvoice } from './issue-invoice.js';
import { refuseUnshown } from './judge-shown.js';
import { printDetails, printDifferences } from './print-details.js';
import type { InvoiceLine, InvoiceRow } from './rows.js';

/** What the commands of the room billing do. */
export const billingCommandHandlers: CommandHandlers<typeof billingCommands> = {
  'billing/print-invoice': async (desk, { invoiceId }) => {
    const may = await mayHandle(desk, 'billing/print-invoice', invoiceId);
    if (!may.ok) return may;
    const details = await printDetails(desk, may.thing);
    const moved = desk.move('invoices', invoiceLife, may.thing, { type: 'print', at: desk.now, ...details });
    return moved.ok ? done({ changed: printDifferences(may.thing.prints.at(-1), details) }) : moved;
  },
  'billing/send-invoice': async (desk, { invoiceId }) => {
    const may = await mayHandle(desk, 'billing/send-invoice', invoiceId);
    if (!may.ok) return may;
    const to = await recipientOf(desk, may.thing);
    if (to === undefined) {
      return refuse({
        code: 'billing/no-email',
        says: 'There is no email address to send this invoice to.',
        unblock: 'Record one for whoever the invoice is for.',
      });
    }
    sendInvoice(desk, may.thing, to.email, to.personId);
    return done({});
  },
  'billing/mark-paid': async (desk, { invoiceId, paidOn }) => {
    const may = await mayHandle(desk, 'billing/mark-paid', invoiceId);
    if (!may.ok) return may;
    if (paidOn > desk.today) {
      return refuse({
        code: 'billing/day-to-come',
        says: 'That day is still to come.',
        unblock: 'Give the day the money arrived.',
      });
    }
    const people = { recipient: await recipientOf(desk, may.thing) };
    const moved = desk.move('invoices', invoiceLife, may.thing, { type: 'pay', on: paidOn }, people);
    return moved.ok ? done({ pence: moved.row.paidPence }) : moved;
  },
  'billing/mark-unpaid': async (desk, { invoiceId }) => {
    const may = await mayHandle(desk, 'billing/mark-unpaid', invoiceId);
    if (!may.ok) return may;
    const moved = desk.move('invoices', invoiceLife, may.thing, { type: 'unpay' });
    return moved.ok ? done({}) : moved;
  },
  'billing/cancel-invoice': async (desk, { invoiceId, why }) => {
    const may = await mayHandle(desk, 'billing/cancel-invoice', invoiceId);
    if (!may.ok) return may;
    const invoice = may.thing;
    if (isCreditNote(invoice)) {
      return refuse({ code: 'billing/credit-note-stays', says: 'A credit note cannot be cancelled.' });
    }
    if (invoice.stage === 'paid') {
      return refuse({
        code: 'billing/invoice-paid-cannot-cancel',
        says: 'This cannot be done: the invoice is paid.',
        unblock: 'Cancel what it was for, and the money goes back with a credit note.',
      });
    }
    const bookings = (await desk.find('bookings', { index: 'invoice', where: [invoiceId] })).rows;
    if (bookings.some(({ stage }) => stage !== 'cancelled')) {
      return refuse({
        code: 'billing/places-still-booked',
        says: 'Places on this invoice are still booked.',
        unblock: 'Cancel the places; the invoice follows by itself.',
      });
    }
    const notes = (await desk.find('invoices', { index: 'credit', where: [invoiceId] })).rows;
    const credited = await creditInvoice(desk, invoice, [invoice, ...notes].flatMap(opposites), why);
    if (!credited.ok) return credited;
    return done({ creditNoteId: credited.creditNote.id, number: credited.creditNote.number });
  },
  'billing/bill-renewal': billRenewal,
  'billing/remind-overdue': async (desk, { invoiceId }) => {
    const may = await mayHandle(desk, 'billing/remind-overdue', invoiceId);
    if (!may.ok) return may;
    // Paid meanwhile: there is nothing to remind of.
    if (may.thing.stage !== 'open') return done({});
    const people = { recipient: await recipientOf(desk, may.thing) };
    const moved = desk.move('invoices', invoiceLife, may.thing, { type: 'remind' }, people);
    return moved.ok ? done({}) : moved;
  },
};

/** What an invoice is about, as far as access goes. One sent to an employer is no person's. */
export function subjectOfInvoice({ body, ownerId, sentTo }: InvoiceRow): Subject {
  return sentTo === 'employer' ? { body, organisationId: ownerId } : { body, ownerId };
}

async function mayHandle(desk: Desk, action: string, invoiceId: string): Promise<Permitted<InvoiceRow>> {
  const may = desk.may(action, await desk.get('invoices', invoiceId), subjectOfInvoice);
  if (!may.ok) return may;
  const refusal = refuseUnshown(desk, may.thing, action);
  if (refusal !== undefined) return { ok: false, refusal };
  if (may.thing.sentTo !== 'employer') desk.about(may.thing.ownerId);
  return may;
}

/** Who an invoice is sent to now: a person at the primary address of today, an employer at the one of its office. */
export async function recipientOf(desk: ViewDesk, invoice: InvoiceRow): Promise<Addressee | undefined> {
  if (invoice.sentTo === 'employer') {
    const email = (await desk.get('organisations', invoice.ownerId))?.billingEmail ?? invoice.recipient.email;
    return email === undefined ? undefined : { email };
  }
  const email = (await desk.get('people', invoice.ownerId))?.email ?? invoice.recipient.email;
  return email === undefined ? undefined : { email, personId: invoice.ownerId };
}

function opposites({ lines }: InvoiceRow): Omit<InvoiceLine, 'id'>[] {
  return lines.map(({ id: _, ...line }) => ({ ...line, unitPence: 0 - line.unitPence }));
}
