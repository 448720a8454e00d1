/** A page of a list that was gathered whole: the rows after one, by its id, with the id where the next begins. */
export function pageOfRows<R extends { readonly id: string }>(
  rows: readonly R[],
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): { rows: R[]; next?: string } {
  const start = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1;
  // The row where the page before ended is not in the list any more: begin again rather than skip.
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  return start + limit < rows.length && last !== undefined ? { rows: page, next: last.id } : { rows: page };
}
