import type { CheckedChange } from '../check-change.js';
import type { Envelope } from '../envelope.js';
import { printOf, type ReadSet } from '../read-set.js';
import type { Tables } from '../table.js';
import { asEnvelope } from './as-envelope.js';
import type { Database } from './database.js';
import { findIn } from './find-in.js';
import { COUNTERS } from './stores.js';

/** What a look at everything that was read found: what has changed, or the rows that are there, by table and id. */
export interface Checked {
  readonly conflict?: string;
  readonly found: ReadonlyMap<string, ReadonlyMap<string, Envelope>>;
}

/** Looks at everything that was read once more, within the commit's transaction. */
export async function checkSeen<T extends Tables>(
  { db, tables }: Database<T>,
  seen: ReadSet,
  put: CheckedChange['put'],
): Promise<Checked> {
  const found = new Map<string, Map<string, Envelope>>();
  const foundIn = (table: string): Map<string, Envelope> => {
    const there = found.get(table) ?? new Map<string, Envelope>();
    found.set(table, there);
    return there;
  };
  for (const { table, query, print } of seen.ranges) {
    const page = await findIn(db.table(table), tables[table]!, query);
    if (printOf(page) !== print) return { conflict: `${table} by ${query.index}`, found };
    for (const envelope of page.rows) foundIn(table).set(envelope.id, envelope);
  }
  // What a range has just answered need not be asked for again.
  const wanted = new Map<string, Set<string>>();
  const named = [...seen.rows, ...put.map(({ table, row }) => ({ table, id: row.id }))];
  for (const { table, id } of named) {
    if (foundIn(table).has(id)) continue;
    const ids = wanted.get(table) ?? new Set();
    wanted.set(table, ids.add(id));
  }
  for (const [table, ids] of wanted) {
    for (const kept of await db.table<unknown>(table).bulkGet([...ids])) {
      if (kept === undefined) continue;
      const envelope = asEnvelope(kept);
      foundIn(table).set(envelope.id, envelope);
    }
  }
  for (const { table, id, revision } of seen.rows) {
    if ((foundIn(table).get(id)?.revision ?? 0) !== revision) return { conflict: `${table} ${id}`, found };
  }
  const there = put.find(({ table, row, wasRead }) => !wasRead && foundIn(table).has(row.id));
  if (there !== undefined) return { conflict: `${there.table} ${there.row.id} is there already`, found };
  if (seen.counters.length > 0) {
    const names = seen.counters.map(({ name }) => name);
    const values = await db.table<{ readonly value: number }>(COUNTERS).bulkGet(names);
    const changed = seen.counters.find(({ value }, index) => (values[index]?.value ?? 0) !== value);
    if (changed !== undefined) return { conflict: `counter ${changed.name}`, found };
  }
  return { found };
}
