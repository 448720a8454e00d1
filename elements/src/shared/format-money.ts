import type { Language } from './language.js';

/**
 * Whole pence as pounds: in a sentence, as those of rules have it, with pence
 * only where there are any; `in-column`, always, so that sums stand under each
 * other.
 */
export function formatMoney(pence: number, language: Language, where?: 'in-column'): string {
  const trailingZeroDisplay = where ? 'auto' : 'stripIfInteger';
  const form = { style: 'currency', currency: 'GBP', trailingZeroDisplay } as const;
  return new Intl.NumberFormat([language, 'en-GB'], form).format(pence / 100);
}
