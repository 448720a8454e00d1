import { Fault } from './fault.js';

/**
 * A sum of whole pence as people read it: `£30.50`.
 *
 * @param pence - whole pence; what is owed to the buyer is below zero.
 * @param language - a BCP 47 tag, such as `en-GB` or `cy`.
 * @throws Fault `kernel/not-whole-pence` for a fraction of a penny.
 */
export function formatPence(pence: number, language = 'en-GB'): string {
  if (!Number.isSafeInteger(pence)) {
    throw new Fault('kernel/not-whole-pence', `${String(pence)} is no sum of money: give whole pence.`);
  }
  return new Intl.NumberFormat([language, 'en-GB'], { style: 'currency', currency: 'GBP' }).format(pence / 100);
}
