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
        const low = sheet.put('Lbl', name, x, y, names - 8, { size: 9, colour: INK.quiet });
        y = Math.max(low, sheet.put('LBody', value, x + names, y, width - names, { size: 9.5 })) + 3;
      });
    }
  });
  return y;
}
