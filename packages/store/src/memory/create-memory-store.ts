import type { AuditEntry } from '../audit/audit-entry.js';
import { sealEntry } from '../audit/seal-entry.js';
import { checkChange, checkRow } from '../check-change.js';
import { createReading } from '../create-reading.js';
import { fromFile, toFile } from '../store-file.js';
import { printOf, type ReadSet } from '../read-set.js';
import type { Store, Touched } from '../store.js';
import { StoreFault } from '../store-fault.js';
import type { Row, Tables } from '../table.js';
import { MemoryTable } from './memory-table.js';

/**
 * A store in memory: for tests, for scripts, and for a page that is to leave nothing behind.
 *
 * What is handed in and out is copied, so that nothing kept changes behind its back.
 */
export function createMemoryStore<T extends Tables>(tables: T): Store<T> {
  let kept = emptyTables(tables);
  let counters = new Map<string, number>();
  let audit = new Map<string, AuditEntry[]>();
  let revision = 0;
  let isClosed = false;
  const listeners = new Set<(touched: Touched<T>) => void>();
  const tableOf = (name: string): MemoryTable => {
    if (isClosed) throw new StoreFault('store/closed', 'The store is closed.');
    const table = kept.get(name);
    if (table === undefined) throw new StoreFault('store/no-index', `There is no table ${name}.`);
    return table;
  };
  const tell = (touched: readonly string[]): void => {
    for (const listener of [...listeners]) listener({ tables: touched, revision });
  };

  function conflictIn(seen: ReadSet): string | undefined {
    for (const { table, id, revision: read } of seen.rows) {
      if ((tableOf(table).rows.get(id)?.revision ?? 0) !== read) return `${table} ${id}`;
    }
    for (const { table, query, print } of seen.ranges) {
      if (printOf(tableOf(table).find(query).rows) !== print) return `${table} by ${query.index}`;
    }
    const counter = seen.counters.find(({ name, value }) => (counters.get(name) ?? 0) !== value);
    return counter === undefined ? undefined : `counter ${counter.name}`;
  }

  return {
    tables,
    read: () =>
      createReading<T>({
        get: (table, id) => Promise.resolve(structuredClone(tableOf(table).rows.get(id))),
        find: (table, query) => Promise.resolve(structuredClone(tableOf(table).find(query))),
        counter: (name) => Promise.resolve(counters.get(name) ?? 0),
      }),
    commit: (seen, change) => {
      const { put, remove, counters: raised } = checkChange(tables, seen, change);
      const read = new Set(seen.rows.map(({ table, id }) => `${table} ${id}`));
      const conflict =
        conflictIn(seen) ??
        put
          .filter(({ table, row }) => !read.has(`${table} ${row.id}`) && tableOf(table).rows.has(row.id))
          .map(({ table, row }) => `${table} ${row.id} is there already`)[0];
      if (conflict !== undefined) return Promise.resolve({ ok: false, conflict });
      revision++;
      for (const { table, id } of remove) tableOf(table).remove(id);
      for (const { table, row } of put) tableOf(table).put({ id: row.id, revision, row: structuredClone(row) });
      for (const [name, value] of raised) counters.set(name, value);
      for (const draft of change.audit ?? []) {
        const log = audit.get(draft.body) ?? [];
        audit.set(draft.body, [...log, sealEntry(log.at(-1), structuredClone(draft))]);
      }
      tell([...new Set([...put, ...remove].map(({ table }) => table))]);
      return Promise.resolve({ ok: true, revision });
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    audit: (body, { after = 0, limit = Infinity } = {}) =>
      Promise.resolve(structuredClone((audit.get(body) ?? []).slice(after, after + limit))),
    setAside: () => Promise.resolve([]),
    exportAll: () =>
      Promise.resolve(
        toFile({
          tables: Object.fromEntries(
            [...kept].map(([name, table]) => [name, [...table.rows.values()].map(({ row }) => row)]),
          ),
          counters: Object.fromEntries(counters),
          audit: [...audit.values()].flat(),
        }),
      ),
    importAll: (json) => {
      const file = fromFile(json);
      const fresh = emptyTables(tables);
      for (const [name, rows] of Object.entries(file.tables)) {
        for (const row of rows) {
          const checked: Row = checkRow(tables, name, row);
          fresh.get(name)!.put({ id: checked.id, revision: revision + 1, row: checked });
        }
      }
      kept = fresh;
      counters = new Map(Object.entries(file.counters));
      audit = new Map();
      for (const entry of file.audit) audit.set(entry.body, [...(audit.get(entry.body) ?? []), entry]);
      revision++;
      tell(Object.keys(tables));
      return Promise.resolve();
    },
    close: () => {
      isClosed = true;
      listeners.clear();
    },
  };
}

function emptyTables(tables: Tables): Map<string, MemoryTable> {
  return new Map(Object.entries(tables).map(([name, definition]) => [name, new MemoryTable(name, definition)]));
}
