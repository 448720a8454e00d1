import type { Page } from '@guildhall/store';

/**
 * A page of those rows that match, read on from page to page until it is full.
 *
 * It asks for no more rows than it still wants, so that the place where it
 * ends is the place where the next begins.
 */
export async function pageOfMatching<R>(
  read: (limit: number, after: string | undefined) => Promise<Page<R>>,
  limit: number,
  after: string | undefined,
  matches: (row: R) => boolean | Promise<boolean>,
): Promise<Page<R>> {
  const rows: R[] = [];
  let from = after;
  for (;;) {
    const page = await read(limit - rows.length, from);
    const fits = await Promise.all(page.rows.map(async (row) => matches(row)));
    rows.push(...page.rows.filter((_, at) => fits[at]));
    if (page.next === undefined) return { rows };
    if (rows.length >= limit) return { rows, next: page.next };
    from = page.next;
  }
}

/** Whether every word of a text is in one of some others, upper or lower case. An empty text is in all. */
export function hasWords(text: string, ...others: readonly string[]): boolean {
  const all = others.join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => all.includes(word));
}
