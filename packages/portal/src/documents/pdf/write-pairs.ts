import { INK, type Sheet } from './sheet.js';

/** Where {@link writePairs} writes. */
export interface PairsPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How much of the width the names take, in points. */
  readonly names: number;
}

/** Names and what belongs to each, one below the other; answers where they end. */
export function writePairs(sheet: Sheet, pairs: readonly (readonly [string, string])[], place: PairsPlace): number {
  const { x, width, names } = place;
  let { y } = place;
  sheet.group('L', () => {
    for (const [name, value] of pairs) {
      sheet.group('LI', () => {
        const top = y;
        const low = sheet.put('Lbl', name, x, top, names - 8, { size: 9, colour: INK.quiet });
        const end = sheet.put('LBody', value, x + names, top, width - names, { size: 9.5 });
        // A value that ran on to the next page ends higher up than it began.
        y = (end < top ? end : Math.max(low, end)) + 3;
      });
    }
  });
  return y;
}
