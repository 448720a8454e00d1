import type { PaymentInstructions } from '../invoice.js';
import type { DocumentLanguage } from '../parties.js';
import { addressLines } from '../words/addresses.js';
import type { InvoiceWords } from '../words/invoice-words.js';
import { FRAME, INK, type Sheet } from './sheet.js';
import { writeNotice } from './write-notice.js';
import { writePairs } from './write-pairs.js';

/** How it can be paid: by bank transfer on the left, by cheque on the right. */
export function writeHowToPay(
  sheet: Sheet,
  how: PaymentInstructions,
  look: { reference: string; words: InvoiceWords; language: DocumentLanguage; colour: string },
): void {
  const { bankTransfer, cheque } = how;
  const { reference, words, language, colour } = look;
  if (bankTransfer === undefined && cheque === undefined) return;
  const height = 150 + (how.isPlaceholder === true ? 34 : 0);
  sheet.need(height);
  sheet.flow('H2', words.howToPay, { size: 12, bold: true, colour }, 6);
  if (how.isPlaceholder === true) writeNotice(sheet, words.placeholderPay);
  const top = sheet.y;
  const half = (FRAME.width - 24) / 2;
  const heading = { size: 9.5, bold: true, colour: INK.text };
  let end = top;
  if (bankTransfer !== undefined) {
    const y = sheet.put('H3', words.byBank, FRAME.left, top, half, heading) + 3;
    const { accountName, bank, sortCode, accountNumber, iban, bic } = bankTransfer;
    const pairs = [
      [words.accountName, accountName] as const,
      ...(bank === undefined ? [] : [[words.bank, bank] as const]),
      [words.sortCode, sortCode] as const,
      [words.accountNumber, accountNumber] as const,
      ...(iban === undefined ? [] : [['IBAN', iban] as const]),
      ...(bic === undefined ? [] : [['BIC', bic] as const]),
      [words.reference, reference] as const,
    ];
    end = writePairs(sheet, pairs, { x: FRAME.left, y, width: half, names: 92 });
  }
  if (cheque !== undefined) {
    const x = bankTransfer === undefined ? FRAME.left : FRAME.left + half + 24;
    const y = sheet.put('H3', words.byCheque, x, top, half, heading) + 3;
    const pairs = [
      [words.payableTo, cheque.payableTo] as const,
      [words.sendTo, addressLines(cheque.sendTo, language).join(', ')] as const,
    ];
    const low = writePairs(sheet, pairs, { x, y, width: half, names: 72 });
    end = Math.max(end, sheet.put('P', words.writeNumber, x, low, half, { size: 9, colour: INK.quiet }));
  }
  sheet.y = end + 12;
}
