import type { Language } from './language.js';

/** Whole pence as a sum of a sentence, as the sentences of rules have it: pence are shown only where there are any. */
export function formatMoney(pence: number, language: Language): string {
  const form = { style: 'currency', currency: 'GBP', trailingZeroDisplay: 'stripIfInteger' } as const;
  return new Intl.NumberFormat([language, 'en-GB'], form).format(pence / 100);
}
