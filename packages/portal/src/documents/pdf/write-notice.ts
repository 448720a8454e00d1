import { FRAME, INK, type Sheet } from './sheet.js';

/** A sentence that must not be missed, in a box of its own over the whole width. */
export function writeNotice(sheet: Sheet, text: string, colours: { ink: string; tint: string } = WARNING): void {
  const width = FRAME.width - 28;
  const style = { size: 9.5, bold: true, colour: colours.ink };
  const height = sheet.heightOf(text, width, style) + 14;
  sheet.need(height + 8);
  const { y } = sheet;
  sheet.draw((doc) => doc.roundedRect(FRAME.left, y, FRAME.width, height, 3).fill(colours.tint));
  sheet.draw((doc) => doc.rect(FRAME.left, y, 4, height).fill(colours.ink));
  sheet.put('P', text, FRAME.left + 16, y + 7, width, style);
  sheet.y = y + height + 10;
}

const WARNING = { ink: INK.warn, tint: INK.warnTint };
