const MOST = 31;

/**
 * A name for each tab: what a spreadsheet allows of the text, and no two alike.
 *
 * Tabs are told apart without regard to case. What is too long is cut, and a
 * name that is taken gets a number.
 */
export function sheetNames(texts: readonly string[]): readonly string[] {
  // Excel keeps this name for itself.
  const taken = new Set(['history']);
  return texts.map((text) => {
    const allowed = clean(text);
    let name = cut(allowed, MOST);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` (${String(number)})`;
      name = cut(allowed, MOST - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function clean(text: string): string {
  const allowed = text
    .replaceAll(/[[\]:*?/\\]/g, '-')
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFD-\uFFFF]/g, ' ')
    .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, ' ')
    .replaceAll(/^['\s]+|['\s]+$/g, '');
  return allowed === '' ? 'Group' : allowed;
}

/** The first so many code units, without half a letter, a space or an apostrophe at the end. */
const cut = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/['\s]+$/, '');
