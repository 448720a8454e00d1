import type { Sheet } from './sheet.js';

/** A word or a few across the middle of the page, so faint that what lies below stays readable. */
export function writeStamp(sheet: Sheet, text: string, colour = '#a4161a'): void {
  const word = text.toUpperCase();
  const size = Math.min(92, 6400 / sheet.widthOf(word, { size: 10, bold: true }));
  const width = sheet.widthOf(word, { size, bold: true });
  const middle: readonly [number, number] = [297.64, 420.94];
  sheet.draw((doc) => {
    doc
      .rotate(-52, { origin: middle })
      .font('bold')
      .fontSize(size)
      .fillColor(colour, 0.13)
      .text(sheet.fit(word), middle[0] - width / 2, middle[1] - size * 0.7, { lineBreak: false });
  });
}
