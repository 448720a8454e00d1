import type { DocumentLanguage, Issuer } from '../parties.js';
import { addressLines } from '../words/addresses.js';
import { FRAME, INK, type Sheet } from './sheet.js';

/** The colour of an issuer that gives none. */
const COLOUR = '#1d3557';

/** The colour of an issuer's headings and rules. */
export const colourOf = ({ colour }: Issuer): string =>
  colour !== undefined && /^#[\da-f]{6}$/i.test(colour) ? colour : COLOUR;

/** What stands at the head of the first page: who issues it on the left, what it is on the right. */
export function writeLetterhead(sheet: Sheet, issuer: Issuer, title: string, language: DocumentLanguage): void {
  const colour = colourOf(issuer);
  sheet.draw((doc) => doc.rect(0, 0, 595.28, 8).fill(colour));
  const half = FRAME.width / 2;
  const right = FRAME.left + half + 12;
  const top = 40;
  // A long title is set smaller, so that it stays in one line where it can.
  const size = Math.min(23, Math.max(16, (23 * (half - 13)) / sheet.widthOf(title, { size: 23, bold: true })));
  const style = { size, bold: true, align: 'right' as const, colour };
  const titleEnd = sheet.put('H1', title, right, top - 4, half - 12, style);
  let y = sheet.put('P', issuer.name, FRAME.left, top, half, { size: 14, bold: true, colour });
  const contact = [issuer.phone, issuer.email, issuer.website].filter((each) => each !== undefined);
  const lines = [...(issuer.address === undefined ? [] : addressLines(issuer.address, language)), ...contact];
  y += 3;
  for (const line of wrapped(sheet, lines, half)) {
    y = sheet.put('P', line, FRAME.left, y, half, { size: 8.5, colour: INK.quiet });
  }
  sheet.y = Math.max(y, titleEnd) + 22;
}

/** Parts joined with dots into lines, so that an address takes little room and no part of it is broken. */
function wrapped(sheet: Sheet, parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} · ${part}`;
    if (last === undefined || sheet.widthOf(longer, { size: 8.5 }) > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
