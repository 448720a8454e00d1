import type { Language } from './language.js';

/** Texts of a page's own in the place of an element's, by name: one for every language, or one for each. */
export type TextOverrides<Names extends string = string> = {
  readonly [Name in Names]?: string | { readonly [Each in Language]?: string };
};

/** The names of the texts of a part that comes later: those of the part after its own, such as `outlook.met`. */
export type TextsOf<Part extends string, Words> = `${Part}.${keyof Words & string}`;

/** What has been told of each object of texts: a part takes them anew whenever it is drawn. */
const told = new WeakMap<object, Set<string>>();

/**
 * An element's words with those that a page puts in their place. Where a word
 * has gaps, `{0}` stands for the first thing that goes in, `{1}` for the second.
 *
 * @param parts - the parts of the element that come later; their texts are left to them.
 */
export function withTexts<Words extends object>(
  words: Words,
  overrides: TextOverrides | undefined,
  language: Language,
  parts: readonly string[] = [],
): Words {
  const own = Object.entries(overrides ?? {}).filter(([name]) => !parts.some((part) => name.startsWith(`${part}.`)));
  return replaced(words, overrides, own, language);
}

/** The words of a part that comes later, with those that a page puts in their place: `outlook.met` for its `met`. */
export function withTextsOf<Words extends object>(
  part: string,
  words: Words,
  overrides: TextOverrides | undefined,
  language: Language,
): Words {
  const own = Object.entries(overrides ?? {}).flatMap(([name, given]) =>
    name.startsWith(`${part}.`) ? [[name.slice(part.length + 1), given] as const] : [],
  );
  return replaced(words, overrides, own, language, part);
}

function replaced<Words extends object>(
  words: Words,
  overrides: TextOverrides | undefined,
  own: readonly (readonly [name: string, given: TextOverrides[string]])[],
  language: Language,
  part?: string,
): Words {
  if (!overrides || own.length === 0) return words;
  const changed = { ...words } as Record<string, unknown>;
  for (const [name, given] of own) {
    const text = typeof given === 'string' ? given : given?.[language];
    if (text === undefined) continue;
    const word = changed[name];
    if (word === undefined || typeof word === 'object') {
      const where = part === undefined ? 'here' : `in “${part}”`;
      tell(
        overrides,
        `[elements/unknown-text] There is no text “${name}” ${where}. There are: ${Object.keys(words).join(', ')}.`,
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

function tell(overrides: object, says: string): void {
  const before = told.get(overrides) ?? new Set();
  if (before.has(says)) return;
  told.set(overrides, before.add(says));
  // eslint-disable-next-line no-console -- Whoever built the page has to know; visitors need not.
  console.warn(says);
}
