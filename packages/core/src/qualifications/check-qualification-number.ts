import { checkRemainder } from './check-remainder.js';

/** What a check character says: a warning at most, since no regulator publishes the rule. */
export type CheckCharacter = 'fits' | 'does-not-fit' | 'not-ofqual-shaped';

/**
 * Whether the last character of a qualification number such as `500/9810/X` fits the seven digits before it:
 * digits weighted 8 to 2, added up, modulo 11, where ten is written X.
 *
 * The rule is worked out from published numbers, not stated anywhere, and may have exceptions: warn with it,
 * never refuse. Numbers of another shape (end-point assessments, other bodies' codes) are `not-ofqual-shaped`.
 */
export function checkQualificationNumber(number: string): CheckCharacter {
  if (!/^\d{3}\/\d{4}\/[\dX]$/.test(number)) return 'not-ofqual-shaped';
  return '0123456789X'.charAt(checkRemainder(number)) === number.at(-1) ? 'fits' : 'does-not-fit';
}
