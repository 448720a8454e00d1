const WELSH: Readonly<Record<string, Readonly<Record<number, Intl.LDMLPluralRule>>>> = {
  cardinal: { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' },
  ordinal: { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 4: 'few', 5: 'many', 6: 'many', 7: 'zero', 8: 'zero', 9: 'zero' },
};

/**
 * Which plural form a whole number takes in a language; one below zero takes that of its size.
 *
 * The Welsh ones are written out, because not every browser knows Welsh and one
 * that does not would answer for English; the English one, because it is asked
 * often and the platform's rules take long to make.
 */
export function pluralCategory(
  language: string,
  count: number,
  type: 'cardinal' | 'ordinal' = 'cardinal',
): Intl.LDMLPluralRule {
  if (language === 'en-GB' && type === 'cardinal') return Math.abs(count) === 1 ? 'one' : 'other';
  if (language === 'cy') return WELSH[type]?.[Math.abs(count)] ?? 'other';
  return new Intl.PluralRules(language, { type }).select(count);
}
