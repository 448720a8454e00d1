import { parameterOn } from '@guildhall/core';
import { deriveLineTotals } from '@guildhall/core/billing';
import type { billingViews } from '../../contract/billing.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { MAY, mayNot } from '../../shared/may.js';
import { subjectOfInvoice } from '../commands.js';
import { balanceOf, isCreditNote } from '../invoice-sums.js';
import { refuseUnshown } from '../judge-shown.js';
import { printDetails, printDifferences } from '../print-details.js';
import type { InvoiceRow } from '../rows.js';
import { howToPay, supplierOf } from '../supplier.js';
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
  const ways = isCreditNote(invoice) ? [] : waysToPay(desk, invoice);
  const notes = (await desk.find('invoices', { index: 'credit', where: [invoiceId] })).rows;
  const credited = invoice.creditOf === undefined ? undefined : await desk.get('invoices', invoice.creditOf);
  const { taxPoint, recipient, netPence, vatPence, paidPence, settledOn, why, creditedPence = 0 } = invoice;
  return done({
    ...showInvoice(desk, invoice),
    on: desk.today,
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
    issuer: { ...supplierOf(desk.body) },
    waysToPay: ways,
    ...(ways.length > 0 && balanceOf(invoice) > 0 ? { payment: paymentOf(invoice, ways) } : {}),
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

function paymentOf({ body, number }: InvoiceRow, ways: readonly { readonly id: string }[]) {
  const { bankTransfer, cheque, isPlaceholder } = howToPay(body);
  const has = (way: string): boolean => ways.some(({ id }) => id === way);
  return {
    reference: number,
    ...(bankTransfer !== undefined && has('bank-transfer') ? { bankTransfer } : {}),
    ...(cheque !== undefined && has('cheque')
      ? { cheque: { ...cheque, sendTo: { ...cheque.sendTo, lines: [...cheque.sendTo.lines] } } }
      : {}),
    ...(isPlaceholder === undefined ? {} : { isPlaceholder }),
  };
}

function mayNow(desk: ViewDesk, invoice: InvoiceRow) {
  const { stage, paidPence } = invoice;
  const allowed = (action: string): boolean => desk.scope(action).length > 0;
  const say = (en: string, cy: string) => mayNot(desk.language === 'cy' ? cy : en);
  const already = () =>
    stage === 'paid'
      ? say('It is paid already.', 'Mae wedi’i thalu eisoes.')
      : say('It is cancelled already.', 'Mae wedi’i chanslo eisoes.');
  // To a member nothing is said of what the finance team does.
  return {
    print:
      stage === 'cancelled'
        ? say('It is cancelled, and stays as it was printed.', 'Mae wedi’i chanslo, ac yn aros fel y’i hargraffwyd.')
        : MAY,
    send: MAY,
    markPaid: !allowed('billing/mark-paid') ? mayNot() : stage === 'open' ? MAY : already(),
    markUnpaid: !allowed('billing/mark-unpaid')
      ? mayNot()
      : stage === 'paid' && paidPence !== 0
        ? MAY
        : say('It is not marked as paid.', 'Nid yw wedi’i nodi’n daledig.'),
    cancel: !allowed('billing/cancel-invoice')
      ? mayNot()
      : isCreditNote(invoice)
        ? say('A credit note cannot be cancelled.', 'Ni ellir canslo nodyn credyd.')
        : stage === 'open'
          ? MAY
          : already(),
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
