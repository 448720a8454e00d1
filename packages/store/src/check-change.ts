import type { Change } from './change.js';
import type { ReadSet } from './read-set.js';
import { StoreFault } from './store-fault.js';
import type { Row, Tables } from './table.js';

/** A change whose rows its schemas have passed. */
export interface CheckedChange {
  readonly put: readonly { readonly table: string; readonly row: Row }[];
  readonly remove: readonly { readonly table: string; readonly id: string }[];
  readonly counters: readonly (readonly [name: string, value: number])[];
}

/**
 * Checks what can be checked of a change before anything is looked up.
 *
 * @throws StoreFault `store/bad-row` for a row its schema refuses,
 *   `store/bad-counter` for a counter that was not read or does not go up,
 *   `store/blind-write` for a row removed that was not read.
 */
export function checkChange<T extends Tables>(tables: T, seen: ReadSet, change: Change<T>): CheckedChange {
  const put = (change.put ?? []).map(({ table, row }) => ({ table, row: checkRow(tables, table, row) }));
  const remove = change.remove ?? [];
  for (const { table, id } of remove) {
    if (!seen.rows.some((read) => read.table === table && read.id === id)) {
      throw new StoreFault('store/blind-write', `${table} ${id} is to be forgotten and was not read.`);
    }
  }
  const counters = Object.entries(change.counters ?? {});
  for (const [name, value] of counters) {
    const read = seen.counters.find((counter) => counter.name === name);
    if (read === undefined || !Number.isSafeInteger(value) || value <= read.value) {
      throw new StoreFault('store/bad-counter', `The counter ${name} was not read, or does not go up to ${value}.`);
    }
  }
  return { put, remove, counters };
}

/** A row as its schema has it. @throws StoreFault `store/bad-row`. */
export function checkRow(tables: Tables, table: string, row: unknown): Row {
  const parsed = tables[table]?.schema.safeParse(row);
  if (parsed?.success === true) return parsed.data;
  const says =
    parsed === undefined
      ? 'there is no such table'
      : parsed.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`).join('; ');
  throw new StoreFault('store/bad-row', `A row of ${table} cannot be kept: ${says}.`);
}
