import type { billingViews } from '../contract/billing.js';
import { base64OfBytes } from '../documents/base64-of-bytes.js';
import { done, refuse } from '../engine/desk.js';
import type { ViewHandlers } from '../engine/room.js';
import { MAY, mayNot } from '../shared/may.js';
import { subjectOfInvoice } from './commands.js';
import { balanceOf, isCreditNote } from './invoice-sums.js';
import { makeInvoicePdf } from './invoice-pdf.js';
import { isListed, refuseUnshown } from './judge-shown.js';
import { type RenewalNotice, renewalsDue } from './renewals-due.js';
import { showInvoice } from './show-invoice.js';
import { showOneInvoice } from './views/invoice.js';
import { showRoute } from './views/route.js';

/** What the views of the room billing show. */
export const billingViewHandlers: ViewHandlers<typeof billingViews> = {
  'billing/invoices': async (desk, { personId = desk.actor.personId, limit, after }) => {
    const may = desk.may('billing/invoices', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const ownerId = personId ?? '';
    const open = await desk.find('invoices', { index: 'account', where: [ownerId, 'open'] });
    const page = await desk.find('invoices', {
      index: 'owner',
      where: [ownerId],
      descending: true,
      limit,
      after,
    });
    const listed = open.rows.filter((row) => isListed(desk, row, ownerId));
    return done({
      open: listed.map((row) => showInvoice(desk, row)),
      owedPence: listed.reduce((sum, row) => sum + balanceOf(row), 0),
      ...(page.next === undefined ? {} : { next: page.next }),
      rows: page.rows
        .filter((row) => row.stage !== 'open' && isListed(desk, row, ownerId))
        .map((row) => showInvoice(desk, row)),
    });
  },
  'billing/invoice': showOneInvoice,
  'billing/invoice-pdf': async (desk, { invoiceId }) => {
    const may = desk.may('billing/invoice-pdf', await desk.get('invoices', invoiceId), subjectOfInvoice);
    if (!may.ok) return may;
    const refusal = refuseUnshown(desk, may.thing, 'billing/invoice-pdf');
    if (refusal !== undefined) return { ok: false, refusal };
    const file = await makeInvoicePdf(desk, invoiceId);
    // It was there a moment ago.
    if (file === undefined) return refuse({ code: 'access/not-found', says: 'There is nothing here under that name.' });
    return done({ name: file.name, mediaType: file.mediaType, bytes: base64OfBytes(file.bytes) });
  },
  'billing/route': showRoute,
  'billing/invoice-desk': async (desk, { limit, after }) => {
    const may = desk.may('billing/invoice-desk', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('invoices', {
      index: 'stage',
      where: ['open'],
      limit,
      after,
    });
    const { unrouted, notices } = await renewalsDue(desk);
    return done({
      on: desk.today,
      ...page,
      rows: page.rows.map((row) => ({
        ...showInvoice(desk, row),
        recipientName: row.recipient.name,
        may: {
          send: row.recipient.email === undefined ? mayNot('Nobody has given an email address for this invoice.') : MAY,
          markPaid: MAY,
          cancel: isCreditNote(row) ? mayNot('A credit note cannot be cancelled.') : MAY,
        },
      })),
      unrouted: unrouted.map(showNotice),
      notices: notices.map(({ feePence: _, ...notice }) => ({ ...notice, reasons: [...notice.reasons] })),
    });
  },
  'billing/renewals-due': async (desk) => {
    const may = desk.may('billing/renewals-due', { body: desk.body });
    if (!may.ok) return may;
    const { due } = await renewalsDue(desk);
    return done({
      rows: due.map(({ renewsOn, issuedOn, to, personIds }) => ({
        renewsOn,
        issuedOn,
        to: to.kind,
        name: to.name,
        members: personIds.length,
      })),
    });
  },
};

const showNotice = (notice: RenewalNotice) => ({ ...notice, reasons: [...notice.reasons] });
