import type { Language } from '../shared/language.js';

/**
 * Whole pence as a sum of an invoice, always with its pence, so that sums stand under each other.
 *
 * Below zero it has a true minus: screen readers pass over a hyphen.
 */
export function formatSum(pence: number, language: Language): string {
  return new Intl.NumberFormat([language, 'en-GB'], { style: 'currency', currency: 'GBP' })
    .format(pence / 100)
    .replace('-', '−');
}
