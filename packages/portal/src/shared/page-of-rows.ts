/**
 * A page of a list that was gathered whole: the rows after one, by its id.
 *
 * Where the row at which the page before ended is not in the list any more, it
 * begins again: a row shown twice is better than one never shown.
 *
 * @param after - the `next` of the page before; a JSON text, as the cursors of a store are.
 */
export function pageOfRows<R extends { readonly id: string }>(
  rows: readonly R[],
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): { rows: R[]; next?: string } {
  const start = after === undefined ? 0 : rows.findIndex(({ id }) => JSON.stringify([id]) === after) + 1;
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  return start + limit < rows.length && last !== undefined
    ? { rows: page, next: JSON.stringify([last.id]) }
    : { rows: page };
}
