import type { AuditDraft } from './audit/audit-entry.js';
import type { Change } from './change.js';
import { checkRow } from './check-row.js';
import { copyOf } from './copy-of.js';
import type { ReadSet } from './read-set.js';
import { StoreFault } from './store-fault.js';
import type { Row, Tables } from './table.js';

/** A copy of a change, everything in it as it is to be kept. */
export interface CheckedChange {
  readonly put: readonly {
    readonly table: string;
    readonly row: Row;
    /** Whether it was read: otherwise it must be new. */
    readonly wasRead: boolean;
  }[];
  readonly remove: readonly { readonly table: string; readonly id: string }[];
  readonly counters: readonly (readonly [name: string, value: number])[];
  readonly audit: readonly AuditDraft[];
  /** The tables it touches. */
  readonly tables: readonly string[];
}

/**
 * Checks what can be checked of a change before anything is looked up.
 *
 * @throws StoreFault `store/bad-row` for a row its schema refuses,
 *   `store/bad-entry` for an audit entry that is no JSON,
 *   `store/bad-counter` for a counter that was not read or does not go up,
 *   `store/blind-write` for a row removed that was not read, or named twice.
 */
export function checkChange<T extends Tables>(tables: T, seen: ReadSet, change: Change<T>): CheckedChange {
  const read = new Set(seen.rows.map(({ table, id }) => keyOfRow(table, id)));
  const named = new Set<string>();
  const name = (table: string, id: string): boolean => {
    const key = keyOfRow(table, id);
    if (named.has(key)) throw new StoreFault('store/blind-write', `${table} ${id} is named twice in one change.`);
    named.add(key);
    return read.has(key);
  };
  const put = (change.put ?? []).map(({ table, row }) => {
    const checked = checkRow(tables, table, row);
    return { table, row: checked, wasRead: name(table, checked.id) };
  });
  const remove = (change.remove ?? []).map(({ table, id }) => {
    if (!name(table, id)) {
      throw new StoreFault('store/blind-write', `${table} ${id} is to be forgotten and was not read.`);
    }
    return { table, id };
  });
  const counters = Object.entries(change.counters ?? {});
  for (const [counter, value] of counters) {
    const before = seen.counters.find((each) => each.name === counter);
    if (before === undefined || !Number.isSafeInteger(value) || value <= before.value) {
      throw new StoreFault('store/bad-counter', `The counter ${counter} was not read, or does not go up to ${value}.`);
    }
  }
  const audit = (change.audit ?? []).map(checkDraft);
  return { put, remove, counters, audit, tables: [...new Set([...put, ...remove].map(({ table }) => table))] };
}

function checkDraft({ body, at, what }: AuditDraft): AuditDraft {
  try {
    return { body, at, what: copyOf(what) as AuditDraft['what'] };
  } catch (error) {
    throw new StoreFault('store/bad-entry', `An entry of the audit log cannot be kept: ${(error as Error).message}.`);
  }
}

/** One text for a row of a table, to look it up by. */
export function keyOfRow(table: string, id: string): string {
  return `${table}\0${id}`;
}
