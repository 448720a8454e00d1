import type { Language } from './language.js';

/** Texts of a page's own in the place of an element's, by name: one for every language, or one for each. */
export type TextOverrides<Names extends string = string> = {
  readonly [Name in Names]?: string | { readonly [Each in Language]?: string };
};

/**
 * An element's words with those that a page puts in their place. Where a word
 * has gaps, `{0}` stands for the first thing that goes in, `{1}` for the second.
 */
export function withTexts<Words extends object>(
  words: Words,
  overrides: TextOverrides<keyof Words & string> | undefined,
  language: Language,
): Words {
  if (!overrides) return words;
  const changed = { ...words } as Record<string, unknown>;
  for (const [name, given] of Object.entries(overrides) as [string, string | Partial<Record<Language, string>>][]) {
    const text = typeof given === 'string' ? given : given[language];
    if (text === undefined) continue;
    const word = changed[name];
    if (word === undefined || typeof word === 'object') {
      // eslint-disable-next-line no-console -- Whoever built the page has to know; visitors need not.
      console.warn(
        `[elements/unknown-text] There is no text “${name}” here. There are: ${Object.keys(words).join(', ')}.`,
      );
      continue;
    }
    changed[name] =
      typeof word === 'function'
        ? (...args: unknown[]) => text.replaceAll(/\{(\d)\}/g, (_, at: string) => (args[Number(at)] ?? '') as string)
        : text;
  }
  return changed as Words;
}
