import type { DocumentLanguage, Issuer } from '../parties.js';
import { FRAME, INK, type Sheet } from './sheet.js';
import { colourOf } from './write-letterhead.js';

const PAGE: Readonly<Record<DocumentLanguage, (page: number, pages: number) => string>> = {
  'en-GB': (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  cy: (page, pages) => `Tudalen ${String(page)} o ${String(pages)}`,
};
const NUMBERS: Readonly<Record<DocumentLanguage, { readonly company: string; readonly vat: string }>> = {
  'en-GB': { company: 'Company number', vat: 'VAT number' },
  cy: { company: 'Rhif cwmni', vat: 'Rhif TAW' },
};

/** What {@link finishSheet} puts on every page. */
export interface Dressing {
  readonly language: DocumentLanguage;
  readonly issuer: Issuer;
  /** What the pages after the first are headed with, such as `Invoice INV-2026-0042`. */
  readonly running: string;
  /** What stands at the foot on the left, such as when it was printed. */
  readonly foot: string;
  /** Drawn last on each page, such as a stamp across it. */
  readonly over?: ((page: number) => void) | undefined;
}

/** Heads and foots every page, and answers the bytes. */
export function finishSheet(sheet: Sheet, dressing: Dressing): Promise<Uint8Array> {
  const { language, issuer, running, foot, over } = dressing;
  const colour = colourOf(issuer);
  const quiet = { size: 8, colour: INK.quiet };
  const half = FRAME.width / 2;
  const words = NUMBERS[language];
  const numbers = [
    issuer.name,
    ...(issuer.companyNumber === undefined ? [] : [`${words.company} ${issuer.companyNumber}`]),
    ...(issuer.vatNumber === undefined ? [] : [`${words.vat} ${issuer.vatNumber}`]),
  ].join('  ·  ');
  return sheet.finish((page, pages) => {
    if (page > 1) {
      sheet.draw((doc) => doc.rect(0, 0, 595.28, 4).fill(colour));
      sheet.label(shortened(sheet, issuer.name, half - 10, quiet), FRAME.left, 34, half, quiet);
      const title = shortened(sheet, running, half - 10, { ...quiet, bold: true });
      sheet.label(title, FRAME.left + half, 34, half, { ...quiet, bold: true, align: 'right' });
    }
    sheet.draw((doc) =>
      doc.moveTo(FRAME.left, 792).lineTo(FRAME.right, 792).lineWidth(0.6).strokeColor(INK.line).stroke(),
    );
    sheet.label(shortened(sheet, numbers, FRAME.width, quiet), FRAME.left, 798, FRAME.width, quiet);
    sheet.label(foot, FRAME.left, 810, half + 100, quiet);
    sheet.label(PAGE[language](page, pages), FRAME.right - 120, 810, 120, { ...quiet, align: 'right' });
    over?.(page);
  });
}

/** A text in one line of so many points, with an ellipsis where it is longer. */
function shortened(sheet: Sheet, text: string, width: number, style: { size: number; bold?: boolean }): string {
  if (sheet.widthOf(text, style) <= width) return text;
  let end = text.length;
  while (end > 1 && sheet.widthOf(`${text.slice(0, end)}…`, style) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
