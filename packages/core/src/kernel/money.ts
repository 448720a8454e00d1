import { Fault } from './fault.js';

/**
 * A sum of whole pence for a table or an invoice, always with its pence, so
 * that sums stand under each other: `£30.50`, `£144.00`.
 *
 * @param pence - whole pence; what is owed to the buyer is below zero.
 * @param language - a BCP 47 tag, such as `en-GB` or `cy`.
 * @throws Fault `kernel/not-whole-pence` for a fraction of a penny.
 */
export function formatPence(pence: number, language = 'en-GB'): string {
  return writePence(checked(pence), language, 'auto');
}

/**
 * A sum of whole pence for a sentence: pence only where there are any, `£30.50`
 * but `£144`.
 *
 * @param pence - whole pence; what is owed to the buyer is below zero.
 * @param language - a BCP 47 tag, such as `en-GB` or `cy`.
 * @throws Fault `kernel/not-whole-pence` for a fraction of a penny.
 */
export function moneyInWords(pence: number, language = 'en-GB'): string {
  return writePence(checked(pence), language, 'stripIfInteger');
}

/** A sum as either of them writes it, whatever it is given. */
export function writePence(pence: number, language: string, trailingZeroDisplay: 'auto' | 'stripIfInteger'): string {
  const form = { style: 'currency', currency: 'GBP', trailingZeroDisplay } as const;
  return new Intl.NumberFormat([language, 'en-GB'], form).format(pence / 100);
}

function checked(pence: number): number {
  if (Number.isSafeInteger(pence)) return pence;
  throw new Fault('kernel/not-whole-pence', `${String(pence)} is no sum of money: give whole pence.`);
}
