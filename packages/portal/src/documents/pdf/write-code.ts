import { encode } from 'uqr';
import type { Sheet } from './sheet.js';

/** A QR code as vectors, with the quiet border that readers need. `alt` is what is read aloud. */
export function writeCode(
  sheet: Sheet,
  code: string,
  place: { x: number; y: number; size: number; alt: string },
): void {
  const { x, y, size, alt } = place;
  const { data } = encode(code, { ecc: 'M', border: 4 });
  const cell = size / data.length;
  sheet.draw(
    (doc) => {
      doc.rect(x, y, size, size).fill('#ffffff');
      for (const [row, cells] of data.entries()) {
        for (let from = 0; from < cells.length; from += 1) {
          if (cells[from] !== true) continue;
          let to = from;
          while (cells[to] === true) to += 1;
          doc.rect(x + from * cell, y + row * cell, (to - from) * cell, cell);
          from = to;
        }
      }
      doc.fill('#000000');
    },
    'Figure',
    { alt, bbox: [x, y, x + size, y + size] },
  );
}
