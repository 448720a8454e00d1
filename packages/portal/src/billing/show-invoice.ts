import { dateInWords, moneyInWords } from '@guildhall/core';
import type { ViewDesk } from '../engine/desk.js';
import { balanceOf, isCreditNote, isOverdue } from './invoice-sums.js';
import type { InvoiceRow } from './rows.js';

/** An invoice as a list shows it. */
export function showInvoice(desk: ViewDesk, invoice: InvoiceRow) {
  const { id, number, kind, issuedOn, dueOn, stage, totalPence, lines } = invoice;
  // Time alone makes it overdue; every view is shown anew when the day begins.
  return {
    id,
    number,
    kind,
    isCreditNote: isCreditNote(invoice),
    issuedOn,
    ...(dueOn === undefined ? {} : { dueOn }),
    isOverdue: isOverdue(invoice, desk.today),
    stage,
    totalPence,
    balancePence: balanceOf(invoice),
    says: inAFewWords(lines, desk.language === 'cy'),
  };
}

function inAFewWords(lines: InvoiceRow['lines'], isWelsh: boolean): string {
  const [first] = lines;
  const more = lines.length - 1;
  if (first === undefined || more === 0) return first?.description ?? '';
  return isWelsh ? `${first.description}, a ${more} arall` : `${first.description}, and ${more} more`;
}

/** How an invoice stands, in a sentence. */
export function describeStanding(desk: ViewDesk, invoice: InvoiceRow): string {
  const isWelsh = desk.language === 'cy';
  const day = (text: string | undefined): string => (text === undefined ? '' : dateInWords(text, desk.language));
  const money = (pence: number): string => moneyInWords(Math.abs(pence), desk.language);
  const { stage, settledOn, dueOn, paidPence } = invoice;
  const isNote = isCreditNote(invoice);
  const balance = balanceOf(invoice);
  if (stage === 'cancelled') {
    return isWelsh
      ? `Canslwyd ar ${day(settledOn)}; does dim i’w dalu.`
      : `Cancelled on ${day(settledOn)}; nothing is to be paid.`;
  }
  if (stage === 'paid' && isNote && paidPence === 0) {
    return isWelsh
      ? 'Tynnwyd hyn oddi ar anfoneb nad oedd wedi’i thalu.'
      : 'This was taken off an invoice that had not been paid.';
  }
  if (stage === 'paid') {
    if (isNote)
      return isWelsh
        ? `Talwyd ${money(paidPence)} yn ôl ar ${day(settledOn)}.`
        : `${money(paidPence)} was paid back on ${day(settledOn)}.`;
    return isWelsh
      ? `Talwyd ${money(paidPence)} ar ${day(settledOn)}.`
      : `${money(paidPence)} was paid on ${day(settledOn)}.`;
  }
  if (isNote) return isWelsh ? `Daw ${money(balance)} yn ôl i chi.` : `${money(balance)} is to be paid back.`;
  if (dueOn === undefined) return isWelsh ? `Mae ${money(balance)} i’w dalu.` : `${money(balance)} is to be paid.`;
  if (isOverdue(invoice, desk.today))
    return isWelsh
      ? `Roedd ${money(balance)} i’w dalu erbyn ${day(dueOn)}: mae’n hwyr.`
      : `${money(balance)} was to be paid by ${day(dueOn)}: it is overdue.`;
  return isWelsh
    ? `Mae ${money(balance)} i’w dalu erbyn ${day(dueOn)}.`
    : `${money(balance)} is to be paid by ${day(dueOn)}.`;
}
