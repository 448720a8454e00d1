import type { Page, Query } from './query.js';

/** Everything that was read: what a commit checks again, so that nothing it rests on has changed meanwhile. */
export interface ReadSet {
  /** Rows by table and id, with the revision they had; 0 where there was none. */
  readonly rows: readonly { readonly table: string; readonly id: string; readonly revision: number }[];
  /** Queries with the print of what they answered: ids and revisions in order, and whether there was more. */
  readonly ranges: readonly { readonly table: string; readonly query: Query; readonly print: string }[];
  readonly counters: readonly { readonly name: string; readonly value: number }[];
}

/** The print of a page: the same for the same rows in the same revisions, as long as it is the last page or is not. */
export function printOf({ rows, next }: Page<{ readonly id: string; readonly revision: number }>): string {
  return [...rows.map(({ id, revision }) => `${id}@${revision}`), ...(next === undefined ? [] : ['more'])].join(' ');
}
