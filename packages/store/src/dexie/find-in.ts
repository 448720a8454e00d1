import { cmp, type Table } from 'dexie';
import type { Envelope } from '../envelope.js';
import { keyOf } from '../key-of.js';
import { cursorOf, keyRange } from '../key-range.js';
import type { Page, Query } from '../query.js';
import type { TableDefinition } from '../table.js';
import { asEnvelope } from './as-envelope.js';
import { indexName } from './stores.js';

/** Answers a query from a database, within the transaction that is open if one is. */
export async function findIn(
  table: Table<unknown>,
  definition: TableDefinition,
  query: Query,
): Promise<Page<Envelope>> {
  const { fields, where, from, to, after } = keyRange(table.name, definition, query);
  const isDescending = query.descending === true;
  let lower: readonly unknown[] = from;
  // A list is greater than every number and text: all that begins with `where` comes before this.
  let upper: readonly unknown[] = to ?? [...where, []];
  let isLowerIn = true;
  if (after !== undefined && isDescending && cmp(after, upper) < 0) upper = after;
  if (after !== undefined && !isDescending && cmp(after, lower) >= 0) [lower, isLowerIn] = [after, false];
  const limit = query.limit ?? Infinity;

  const collection = () => {
    const found = table.where(indexName(fields)).between(lower, upper, isLowerIn, false);
    return isDescending ? found.reverse() : found;
  };
  const keyIn = (kept: unknown) => {
    const { id, row } = asEnvelope(kept);
    return keyOf(row, id, fields);
  };
  const isIn = (kept: unknown) => keyIn(kept) !== undefined;
  const first = (found: ReturnType<typeof collection>) =>
    limit === Infinity ? found.toArray() : found.limit(limit + 1).toArray();
  let kept = await first(collection());
  // A database has more kinds of keys than rows do; a spoilt row may hold one. It is in no index of ours.
  if (!kept.every(isIn)) kept = await first(collection().filter(isIn));
  const rows = kept.slice(0, limit);
  const last = kept.length > limit ? keyIn(rows.at(-1)) : undefined;
  return { rows: rows.map(asEnvelope), ...(last === undefined ? {} : { next: cursorOf(last) }) };
}
