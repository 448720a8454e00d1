import { parameterOn } from '@guildhall/core';
import { deriveLineTotals } from '@guildhall/core/billing';
import type { billingViews } from '../../contract/billing.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { MAY, mayNot } from '../../shared/may.js';
import { subjectOfInvoice } from '../commands.js';
import { isCreditNote } from '../invoice-sums.js';
import { refuseUnshown } from '../judge-shown.js';
import { printDetails, printDifferences } from '../print-details.js';
import type { InvoiceRow } from '../rows.js';
import { describeStanding, showInvoice } from '../show-invoice.js';

const WAYS: Readonly<Record<string, readonly [en: string, cy: string]>> = {
  'bank-transfer': ['Bank transfer, to the account on the invoice', 'Trosglwyddiad banc, i’r cyfrif ar yr anfoneb'],
  cheque: ['Cheque, to the address on the invoice', 'Siec, i’r cyfeiriad ar yr anfoneb'],
  card: ['Card', 'Cerdyn'],
  'direct-debit': ['Direct Debit', 'Debyd Uniongyrchol'],
};

/** One invoice. */
export const showOneInvoice: ViewHandlers<typeof billingViews>['billing/invoice'] = async (desk, { invoiceId }) => {
  const may = desk.may('billing/invoice', await desk.get('invoices', invoiceId), subjectOfInvoice);
  if (!may.ok) return may;
  const invoice = may.thing;
  const refusal = refuseUnshown(desk, invoice, 'billing/invoice');
  if (refusal !== undefined) return { ok: false, refusal };
  const last = invoice.prints.at(-1);
  const isFinal = invoice.stage === 'cancelled';
  const notes = (await desk.find('invoices', { index: 'credit', where: [invoiceId] })).rows;
  const credited = invoice.creditOf === undefined ? undefined : await desk.get('invoices', invoice.creditOf);
  const { taxPoint, recipient, netPence, vatPence, paidPence, settledOn, why, creditedPence = 0 } = invoice;
  return done({
    ...showInvoice(desk, invoice),
    taxPoint,
    recipient,
    lines: invoice.lines.map((line) => {
      const { description, personName, quantity, unitPence, vatPercent, purchaseOrder } = line;
      return { description, personName, quantity, unitPence, vatPercent, purchaseOrder, ...deriveLineTotals(line) };
    }),
    netPence,
    vatPence,
    creditedPence,
    paidPence,
    settledOn,
    why,
    waysToPay: isCreditNote(invoice) ? [] : waysToPay(desk, invoice),
    stageSays: describeStanding(desk, invoice),
    ...(last === undefined ? {} : { printed: unfrozen(last) }),
    // A cancelled invoice stays as it was printed last.
    outdated: isFinal ? [] : printDifferences(last, await printDetails(desk, invoice)),
    prints: invoice.prints.map((print, index) => ({
      at: print.at,
      changed: index === 0 ? [] : printDifferences(invoice.prints[index - 1], print),
    })),
    ...(credited === undefined ? {} : { creditOf: { id: credited.id, number: credited.number } }),
    creditNotes: notes.map(({ id, number, totalPence, stage }) => ({ id, number, totalPence, stage })),
    may: mayNow(desk, invoice),
  });
};

function waysToPay(desk: ViewDesk, invoice: InvoiceRow) {
  if (invoice.kind === 'order' || invoice.stage !== 'open') return [];
  const ways = parameterOn(desk.rulebook('billing'), 'waysToPay', invoice.issuedOn);
  return (Array.isArray(ways) ? ways : []).flatMap((way) => {
    const label = typeof way === 'string' ? WAYS[way]?.[desk.language === 'cy' ? 1 : 0] : undefined;
    return typeof way === 'string' ? [{ id: way, label: label ?? way }] : [];
  });
}

function mayNow(desk: ViewDesk, invoice: InvoiceRow) {
  const { stage } = invoice;
  const allowed = (action: string): boolean => desk.scope(action).length > 0;
  const theirs = mayNot('This is for the finance team.');
  return {
    print: stage === 'cancelled' ? mayNot('It is cancelled, and stays as it was printed.') : MAY,
    send: MAY,
    markPaid: !allowed('billing/mark-paid') ? theirs : stage === 'open' ? MAY : mayNot(`It is ${stage} already.`),
    markUnpaid: !allowed('billing/mark-unpaid')
      ? theirs
      : stage === 'paid' && invoice.paidPence !== 0
        ? MAY
        : mayNot('It is not marked as paid.'),
    cancel: !allowed('billing/cancel-invoice')
      ? theirs
      : isCreditNote(invoice)
        ? mayNot('A credit note cannot be cancelled.')
        : stage === 'open'
          ? MAY
          : mayNot(`It is ${stage} already.`),
  };
}

/** A print as the wire has it, its lists not shared with the row. */
function unfrozen({ at, address, purchaseOrder }: InvoiceRow['prints'][number]) {
  return {
    at,
    ...(address === undefined ? {} : { address: { ...address, lines: [...address.lines] } }),
    ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
  };
}
