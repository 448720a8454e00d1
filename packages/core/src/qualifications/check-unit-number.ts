import type { CheckCharacter } from './check-qualification-number.js';

/**
 * Whether the letter of a unit number such as `D/601/4999` fits its seven digits: digits weighted 8 to 2, added
 * up, modulo 11, as a place in `ADFHJKLMRTY`.
 *
 * Worked out from published numbers: warn with it, never refuse. A first letter outside those eleven is
 * `not-ofqual-shaped`, which is why illustrative units are numbered `X/000/0001` and so on: X is no check letter.
 */
export function checkUnitNumber(number: string): CheckCharacter {
  const match = /^([ADFHJKLMRTY])\/(\d{3})\/(\d{4})$/.exec(number);
  if (!match) return 'not-ofqual-shaped';
  const sum = [...`${match[2] ?? ''}${match[3] ?? ''}`].reduce(
    (total, digit, at) => total + Number(digit) * (8 - at),
    0,
  );
  return 'ADFHJKLMRTY'[sum % 11] === match[1] ? 'fits' : 'does-not-fit';
}
