import type { AuditEntry } from '../audit/audit-entry.js';
import { checkChange } from '../check-change.js';
import { createReading } from '../create-reading.js';
import { type Envelope, openEnvelope } from '../envelope.js';
import { fromFile } from '../file/from-file.js';
import { listSetAside, toFile } from '../file/to-file.js';
import { createListeners } from '../listeners.js';
import type { Store } from '../store.js';
import { StoreFault } from '../store-fault.js';
import type { Row, Tables } from '../table.js';
import { asEnvelope } from './as-envelope.js';
import { asStoreFault } from './as-store-fault.js';
import { openChannel } from './channel.js';
import { commitIn } from './commit-in.js';
import { contentOf, replaceContent } from './content-of.js';
import type { Database } from './database.js';
import { findIn } from './find-in.js';
import type { WhyClosed } from './why-closed.js';
import { AUDIT, COUNTERS } from './stores.js';

/** A store over a database that is about to be opened. */
export function createDexieStore<T extends Tables>(
  database: Database<T>,
  onClosed?: (why: WhyClosed) => void,
): Store<T> {
  const { db, tables, editions } = database;
  const listeners = createListeners<T>();
  const channel = openChannel(db.name, ({ tables: touched, revision }) => {
    // A page of another edition may have tables that this one does not.
    listeners.tell({ tables: touched.filter((table) => Object.hasOwn(tables, table)), revision });
  });
  let isClosed = false;
  const close = (): void => {
    isClosed = true;
    listeners.clear();
    channel.close();
    db.close();
  };
  const closeFor = (why: WhyClosed): void => {
    if (isClosed) return;
    close();
    onClosed?.(why);
  };
  db.on('versionchange', ({ newVersion }) => {
    closeFor(newVersion === null ? 'deleted' : 'newer-edition');
    // Dexie would complain on the console besides.
    return false;
  });
  // It also tells of our own closing, which is done by then.
  db.on('close', () => {
    closeFor('lost');
  });

  const ask = async <Answer>(question: () => PromiseLike<Answer>): Promise<Answer> => {
    if (isClosed) throw new StoreFault('store/closed', 'The store is closed.');
    try {
      return await question();
    } catch (error) {
      throw asStoreFault(error);
    }
  };
  const tell = (touched: readonly string[], revision: number): void => {
    // Closed meanwhile: it is kept all the same, and nobody here is to be told.
    if (isClosed) return;
    channel.post({ tables: touched, revision });
    listeners.tell({ tables: touched, revision });
  };
  const mustBeTable = (table: string): void => {
    if (!Object.hasOwn(tables, table)) throw new StoreFault('store/no-index', `There is no table ${table}.`);
  };
  const answer = (table: string, envelope: Envelope): { id: string; revision: number; row?: Row } => {
    const { row } = openEnvelope(tables, editions, table, envelope);
    return { id: envelope.id, revision: envelope.revision, ...(row === undefined ? {} : { row }) };
  };

  return {
    tables,
    read: () =>
      createReading<T>({
        get: (table, id) =>
          ask(async () => {
            mustBeTable(table);
            const kept = await db.table<unknown>(table).get(id);
            return kept === undefined ? undefined : answer(table, asEnvelope(kept));
          }),
        find: (table, query) =>
          ask(async () => {
            mustBeTable(table);
            const page = await findIn(db.table(table), tables[table]!, query);
            return { ...page, rows: page.rows.map((envelope) => answer(table, envelope)) };
          }),
        counter: (name) =>
          ask(async () => (await db.table<{ readonly value: number }>(COUNTERS).get(name))?.value ?? 0),
      }),
    commit: (seen, change) =>
      ask(async () => {
        const checked = checkChange(tables, seen, change);
        const committed = await commitIn(database, seen, checked);
        if (committed.ok) tell(checked.tables, committed.revision);
        return committed;
      }),
    watch: (listener) => (isClosed ? () => undefined : listeners.add(listener)),
    audit: (body, { after = 0, limit = Infinity } = {}) =>
      ask(() => {
        const log = db
          .table<AuditEntry>(AUDIT)
          .where('[body+sequence]')
          .between([body, after], [body, []], false, false);
        return limit === Infinity ? log.toArray() : log.limit(limit).toArray();
      }),
    setAside: () => ask(async () => listSetAside(tables, editions, await contentOf(database))),
    exportAll: () => ask(async () => toFile(tables, editions, await contentOf(database))),
    importAll: (json) =>
      ask(async () => {
        const revision = await replaceContent(database, (at) => fromFile(tables, editions, json, at));
        tell(Object.keys(tables), revision);
      }),
    close,
  };
}
