import { formatPence } from '@guildhall/core';
import type { InvoiceDocument } from '../invoice.js';
import type { DocumentLanguage } from '../parties.js';
import type { InvoiceWords } from '../words/invoice-words.js';
import { FRAME, INK, type Sheet } from './sheet.js';
import { colourOf } from './write-letterhead.js';

/** The totals below the lines: net by rate where there are several, VAT, total, and what is still owed. */
export function writeInvoiceTotals(
  sheet: Sheet,
  invoice: InvoiceDocument,
  words: InvoiceWords,
  language: DocumentLanguage,
): void {
  const { totalPence, paidPence, creditedPence = 0, kind, isCancelled = false } = invoice;
  const money = (pence: number): string => formatPence(pence, language);
  const byRate = netByRate(invoice, words);
  const isAsked = kind === 'invoice' && !isCancelled;
  const after: (readonly [string, string])[] = [
    ...(isAsked && creditedPence > 0 ? [[words.credited, money(-creditedPence)] as const] : []),
    ...(isAsked ? [[words.paid, money(paidPence)] as const] : []),
  ];
  const rows: (readonly [string, string])[] = [
    ...(byRate.length > 1 ? byRate.map(([name, pence]) => [name, money(pence)] as const) : []),
    [words.netTotal, money(invoice.netPence)],
    [words.vatTotal, money(invoice.vatPence)],
    [kind === 'invoice' ? words.total : words.credited, money(totalPence)],
    ...after,
  ];
  const width = 230;
  const x = FRAME.right - width;
  sheet.y += 10;
  sheet.need(rows.length * 17 + 40);
  sheet.group('L', () => {
    for (const [index, [name, value]] of rows.entries()) {
      const isTotal = index === rows.length - after.length - 1;
      const style = { size: 9.5, bold: isTotal };
      const { y } = sheet;
      sheet.group('LI', () => {
        sheet.put('Lbl', name, x + 6, y, width - 100, isTotal ? style : { ...style, colour: INK.quiet });
        sheet.put('LBody', value, FRAME.right - 106, y, 100, { ...style, align: 'right' });
      });
      sheet.y += 17;
    }
    if (isAsked) writeOwed(sheet, totalPence - creditedPence - paidPence, { words, money, x, width, invoice });
  });
  sheet.y += 14;
}

function writeOwed(
  sheet: Sheet,
  owed: number,
  place: {
    words: InvoiceWords;
    money: (pence: number) => string;
    x: number;
    width: number;
    invoice: InvoiceDocument;
  },
): void {
  const { words, money, x, width, invoice } = place;
  const name = owed > 0 ? words.owed : owed < 0 ? words.owedToYou : words.nothingOwed;
  const { y } = sheet;
  sheet.draw((doc) => doc.roundedRect(x, y, width, 26, 3).fill(colourOf(invoice.supplier)));
  const style = { size: 11, bold: true, colour: '#ffffff' };
  sheet.group('LI', () => {
    sheet.put('Lbl', name, x + 8, y + 5.5, width - 110, style);
    sheet.put('LBody', money(Math.abs(owed)), FRAME.right - 108, y + 5.5, 100, { ...style, align: 'right' });
  });
  sheet.y = y + 30;
}

function netByRate({ lines }: InvoiceDocument, words: InvoiceWords): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { quantity, unitPence, vatPercent, isExempt } of lines) {
    const name = isExempt === true ? words.netExempt : `${words.netAt} ${String(vatPercent)}%`;
    sums.set(name, (sums.get(name) ?? 0) + quantity * unitPence);
  }
  return [...sums];
}
