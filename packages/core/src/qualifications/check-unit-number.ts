import { checkRemainder } from './check-remainder.js';
import type { CheckCharacter } from './check-qualification-number.js';

/**
 * Whether the letter of a unit number such as `D/601/4999` fits its seven digits: digits weighted 8 to 2, added
 * up, modulo 11, as a place in `ADFHJKLMRTY`.
 *
 * Worked out from published numbers: warn with it, never refuse. A first letter outside those eleven is
 * `not-ofqual-shaped`, which is why illustrative units are numbered `X/000/0001` and so on: X is no check letter.
 */
export function checkUnitNumber(number: string): CheckCharacter {
  if (!/^[ADFHJKLMRTY]\/\d{3}\/\d{4}$/.test(number)) return 'not-ofqual-shaped';
  return 'ADFHJKLMRTY'.charAt(checkRemainder(number)) === number.charAt(0) ? 'fits' : 'does-not-fit';
}
