import type { AuditEntry } from '../audit/audit-entry.js';
import { sealAll } from '../audit/seal-all.js';
import { checkChange, type CheckedChange } from '../check-change.js';
import { copyOf } from '../copy-of.js';
import { createReading } from '../create-reading.js';
import { type Editions, firstEdition } from '../editions.js';
import { type Envelope, openEnvelope } from '../envelope.js';
import type { Content, Stray } from '../file/content.js';
import { fromFile } from '../file/from-file.js';
import { listSetAside, toFile } from '../file/to-file.js';
import { createListeners } from '../listeners.js';
import { printOf, type ReadSet } from '../read-set.js';
import type { Store } from '../store.js';
import { StoreFault } from '../store-fault.js';
import type { Row, Tables } from '../table.js';
import { type Kept, MemoryTable } from './memory-table.js';

/**
 * A store in memory: for tests, for scripts, and for a page that is to leave nothing behind.
 *
 * @param editions - what brings files of earlier programs to the present shape. Default: there were none.
 */
export function createMemoryStore<T extends Tables>(tables: T, editions: Editions = firstEdition): Store<T> {
  let kept = emptyTables(tables);
  let strays: readonly Stray[] = [];
  let counters = new Map<string, number>();
  let audit = new Map<string, AuditEntry[]>();
  let revision = 0;
  let isClosed = false;
  const listeners = createListeners<T>();
  const mustBeOpen = (): void => {
    if (isClosed) throw new StoreFault('store/closed', 'The store is closed.');
  };
  const tableOf = (name: string): MemoryTable => {
    mustBeOpen();
    const table = kept.get(name);
    if (table === undefined) throw new StoreFault('store/no-index', `There is no table ${name}.`);
    return table;
  };

  function conflictIn(seen: ReadSet, put: CheckedChange['put']): string | undefined {
    for (const { table, id, revision: read } of seen.rows) {
      if ((tableOf(table).rows.get(id)?.revision ?? 0) !== read) return `${table} ${id}`;
    }
    for (const { table, query, print } of seen.ranges) {
      if (printOf(tableOf(table).find(query)) !== print) return `${table} by ${query.index}`;
    }
    const counter = seen.counters.find(({ name, value }) => (counters.get(name) ?? 0) !== value);
    if (counter !== undefined) return `counter ${counter.name}`;
    const there = put.find(({ table, row, wasRead }) => !wasRead && tableOf(table).rows.has(row.id));
    return there === undefined ? undefined : `${there.table} ${there.row.id} is there already`;
  }

  function content(): Content {
    mustBeOpen();
    const envelopes = [...kept].map(([name, table]): [string, Envelope[]] => [
      name,
      [...table.rows.values()].map(({ raw, opened, ...mark }) => ({ ...mark, row: copyOf(raw) })),
    ]);
    return {
      rows: Object.fromEntries(envelopes),
      strays: strays.map((stray) => ({ ...stray, row: copyOf(stray.row) })),
      counters: [...counters],
      audit: [...audit.values()].flat(),
    };
  }

  /* eslint-disable @typescript-eslint/require-await -- Everything is async, so that what is wrong is always told by the promise. */
  return {
    tables,
    read: () =>
      createReading<T>({
        get: async (table, id) => answer(tableOf(table).rows.get(id)),
        find: async (table, query) => {
          const page = tableOf(table).find(query);
          return { ...page, rows: page.rows.map((each) => answer(each)!) };
        },
        counter: async (name) => {
          mustBeOpen();
          return counters.get(name) ?? 0;
        },
      }),
    commit: async (seen, change) => {
      mustBeOpen();
      const checked = checkChange(tables, seen, change);
      const conflict = conflictIn(seen, checked.put);
      if (conflict !== undefined) return { ok: false, conflict };
      for (const { table, row } of checked.put) {
        if (tableOf(table).rows.get(row.id)?.opened.trouble !== undefined) {
          throw new StoreFault('store/set-aside', `${table} ${row.id} cannot be read and is not overwritten.`);
        }
      }
      // The last thing that can fail: from here on everything is kept.
      const sealed = sealAll(checked.audit, (body) => audit.get(body)?.at(-1));
      revision++;
      for (const { table, id } of checked.remove) tableOf(table).remove(id);
      for (const { table, row } of checked.put) tableOf(table).put(keptOf(row, revision, editions.edition));
      for (const [name, value] of checked.counters) counters.set(name, value);
      for (const entry of sealed) append(audit, entry);
      const committed = { ok: true, revision } as const;
      listeners.tell({ tables: checked.tables, revision });
      return committed;
    },
    watch: (listener) => (isClosed ? () => undefined : listeners.add(listener)),
    audit: async (body, { after = 0, limit = Infinity } = {}) => {
      mustBeOpen();
      return (audit.get(body) ?? []).slice(after, after + limit).map((entry) => copyOf(entry) as AuditEntry);
    },
    setAside: async () => listSetAside(tables, editions, content()),
    exportAll: async () => toFile(tables, editions, content()),
    importAll: async (json) => {
      mustBeOpen();
      const file = fromFile(tables, editions, json, revision + 1);
      kept = emptyTables(tables);
      for (const [name, envelopes] of Object.entries(file.rows)) {
        for (const envelope of envelopes) {
          const { row, ...mark } = envelope;
          tableOf(name).put({ ...mark, raw: row, opened: openEnvelope(tables, editions, name, envelope) });
        }
      }
      strays = file.strays;
      counters = new Map(file.counters);
      audit = new Map();
      for (const entry of file.audit) append(audit, copyOf(entry) as AuditEntry);
      revision++;
      listeners.tell({ tables: Object.keys(tables), revision });
    },
    close: () => {
      isClosed = true;
      listeners.clear();
    },
  };
  /* eslint-enable @typescript-eslint/require-await */
}

function emptyTables(tables: Tables): Map<string, MemoryTable> {
  return new Map(Object.entries(tables).map(([name, definition]) => [name, new MemoryTable(name, definition)]));
}

function keptOf(row: Row, revision: number, edition: number): Kept {
  return { id: row.id, revision, edition, raw: row, opened: { row } };
}

function answer(kept: Kept | undefined): { id: string; revision: number; row?: Row } | undefined {
  if (kept === undefined) return undefined;
  const { id, revision, opened } = kept;
  return { id, revision, ...(opened.row === undefined ? {} : { row: copyOf(opened.row) as Row }) };
}

function append(audit: Map<string, AuditEntry[]>, entry: AuditEntry): void {
  const log = audit.get(entry.body);
  if (log === undefined) audit.set(entry.body, [entry]);
  else log.push(entry);
}
