import { Fault, formatPence } from '@guildhall/core';
import { deriveTotals } from '@guildhall/core/billing';
import { deriveVat } from '@guildhall/core/orders';
import type { InvoiceDocument } from './invoice.js';
import type { DocumentLanguage } from './parties.js';
import { finishSheet } from './pdf/finish-sheet.js';
import { FRAME, INK, Sheet } from './pdf/sheet.js';
import { colourOf, writeLetterhead } from './pdf/write-letterhead.js';
import { writeNotice } from './pdf/write-notice.js';
import { writePairs } from './pdf/write-pairs.js';
import { writeStamp } from './pdf/write-stamp.js';
import { writeTable } from './pdf/write-table.js';
import { writeInvoiceTotals } from './pdf/write-invoice-totals.js';
import { writeHowToPay } from './pdf/write-how-to-pay.js';
import { addressLines } from './words/addresses.js';
import { sayDay, sayInstant } from './words/dates.js';
import { INVOICE_WORDS, type InvoiceWords } from './words/invoice-words.js';

/**
 * An invoice or a credit note as a PDF.
 *
 * The sums are printed as they were issued and never made again; that they add
 * up is checked, because a document that does not must not leave the house.
 * The same input gives the same bytes.
 *
 * @throws Fault `documents/does-not-add-up` when lines and totals differ.
 */
export async function makeInvoicePdf(invoice: InvoiceDocument): Promise<Uint8Array> {
  checkSums(invoice);
  const { language = 'en-GB', kind, supplier, isCancelled = false } = invoice;
  const words = INVOICE_WORDS[language];
  const name = kind === 'invoice' ? words.invoice : words.creditNote;
  const title = `${name} ${invoice.number}`;
  const colour = colourOf(supplier);
  const sheet = new Sheet({ title, language, author: supplier.name, madeAt: invoice.printedAt });

  writeLetterhead(sheet, supplier, name, language);
  if (supplier.isPlaceholder === true) writeNotice(sheet, words.placeholderIssuer);
  if (isCancelled) writeNotice(sheet, words.cancelledSays);
  writeParties(sheet, invoice, words, language);
  if (invoice.why !== undefined) sheet.flow('P', `${words.why}: ${invoice.why}`, {}, 10);

  writeTable(
    sheet,
    [
      { title: words.description, width: 243.28 },
      { title: words.quantity, width: 42, align: 'right' },
      { title: words.unit, width: 74, align: 'right' },
      { title: words.rate, width: 62, align: 'right' },
      { title: words.net, width: 74, align: 'right' },
    ],
    invoice.lines.map((line) => ({
      cells: [
        line.description,
        String(line.quantity),
        formatPence(line.unitPence, language),
        line.isExempt === true ? words.exempt : `${String(line.vatPercent)}%`,
        formatPence(line.quantity * line.unitPence, language),
      ],
      details: [
        ...(line.details ?? []),
        ...(line.purchaseOrder === undefined ? [] : [`${words.po} ${line.purchaseOrder}`]),
      ],
    })),
    { colour },
  );
  writeInvoiceTotals(sheet, invoice, words, language);
  const owed = invoice.totalPence - (invoice.creditedPence ?? 0) - invoice.paidPence;
  const isOwed = kind === 'invoice' && !isCancelled && owed > 0;
  if (isOwed && invoice.howToPay !== undefined) {
    writeHowToPay(sheet, invoice.howToPay, { reference: invoice.number, words, language, colour });
  }
  return finishSheet(sheet, {
    language,
    issuer: supplier,
    running: title,
    foot: `${words.printed} ${sayInstant(invoice.printedAt, language)}`,
    ...(isCancelled
      ? {
          over: () => {
            writeStamp(sheet, words.cancelled);
          },
        }
      : {}),
  });
}

function writeParties(sheet: Sheet, invoice: InvoiceDocument, words: InvoiceWords, language: DocumentLanguage): void {
  const { recipient, billingAddress, kind, creditOf, dueOn, purchaseOrder } = invoice;
  const top = sheet.y;
  const width = 230;
  const heading = { size: 8.5, bold: true, colour: INK.quiet };
  let left = sheet.put('H2', kind === 'invoice' ? words.billTo : words.creditTo, FRAME.left, top, width, heading) + 2;
  left = sheet.put('P', recipient.name, FRAME.left, left, width, { size: 10.5, bold: true }) + 1;
  const lines = [
    ...(billingAddress === undefined ? [] : addressLines(billingAddress, language)),
    ...(recipient.email === undefined ? [] : [recipient.email]),
  ];
  for (const line of lines) left = sheet.put('P', line, FRAME.left, left, width);
  const credited =
    creditOf === undefined
      ? []
      : [
          [
            words.credits,
            creditOf.issuedOn === undefined
              ? creditOf.number
              : `${creditOf.number}, ${sayDay(creditOf.issuedOn, language)}`,
          ] as const,
        ];
  const right = writePairs(
    sheet,
    [
      [words.number, invoice.number],
      [words.issued, sayDay(invoice.issuedOn, language)],
      [words.taxPoint, sayDay(invoice.taxPoint, language)],
      ...(dueOn === undefined || kind === 'credit-note' ? [] : [[words.due, sayDay(dueOn, language)] as const]),
      ...credited,
      ...(purchaseOrder === undefined ? [] : [[words.purchaseOrder, purchaseOrder] as const]),
    ],
    { x: FRAME.left + 255, y: top, width: FRAME.width - 255, names: 110 },
  );
  sheet.y = Math.max(left, right) + 18;
}

function checkSums({ lines, rounding, netPence, vatPence, totalPence, number }: InvoiceDocument): void {
  const sums = lines.map(({ quantity, unitPence, vatPercent }) => ({ pence: quantity * unitPence, vatPercent }));
  const net = sums.reduce((total, { pence }) => total + pence, 0);
  // What is credited may be the VAT that was charged, whichever way that was rounded: together, or line by line.
  const back = sums.map(({ pence, vatPercent }) => ({ pence: -pence, vatPercent }));
  const isVat =
    vatPence === deriveVat(sums, rounding) ||
    (net < 0 && vatPence === -deriveVat(back, rounding)) ||
    (rounding === 'line-nearest' && vatPence === deriveTotals(lines).vatPence);
  if (net !== netPence || !isVat || net + vatPence !== totalPence) {
    throw new Fault('documents/does-not-add-up', `The lines of ${number} do not come to its totals.`);
  }
}
