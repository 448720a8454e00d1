import type { AuditEntry } from '../audit/audit-entry.js';
import { sealAll } from '../audit/seal-all.js';
import type { Committed } from '../change.js';
import type { CheckedChange } from '../check-change.js';
import { type Envelope, openEnvelope } from '../envelope.js';
import type { ReadSet } from '../read-set.js';
import { StoreFault } from '../store-fault.js';
import type { Tables } from '../table.js';
import { checkSeen } from './check-seen.js';
import type { Database } from './database.js';
import { AUDIT, COUNTERS, type Kept, STATE } from './stores.js';

/**
 * Commits in one transaction over the stores it reads or writes and no others:
 * commits that share none of them still take turns at the revision, which is
 * what orders them.
 */
export async function commitIn<T extends Tables>(
  database: Database<T>,
  seen: ReadSet,
  change: CheckedChange,
): Promise<Committed> {
  const { db, editions } = database;
  const stores = new Set([...change.tables, ...[...seen.rows, ...seen.ranges].map(({ table }) => table), STATE]);
  if (seen.counters.length > 0) stores.add(COUNTERS);
  if (change.audit.length > 0) stores.add(AUDIT);
  return db.transaction('rw', [...stores], async () => {
    const checked = await checkSeen(database, seen, change.put);
    if (checked.conflict !== undefined) return { ok: false, conflict: checked.conflict };
    mustBeReadable(database, change, checked.found);

    const last = await lastEntries(database, change);
    const sealed = sealAll(change.audit, (body) => last.get(body));
    const revision = ((await db.table<Kept>(STATE).get('revision'))?.value ?? 0) + 1;
    for (const name of change.tables) {
      const gone = change.remove.filter(({ table }) => table === name).map(({ id }) => id);
      if (gone.length > 0) await db.table(name).bulkDelete(gone);
      const put = change.put
        .filter(({ table }) => table === name)
        .map(({ row }): Envelope => ({ id: row.id, revision, edition: editions.edition, row }));
      if (put.length > 0) await db.table<Envelope>(name).bulkPut(put);
    }
    if (change.counters.length > 0) {
      await db.table(COUNTERS).bulkPut(change.counters.map(([name, value]) => ({ name, value })));
    }
    if (sealed.length > 0) await db.table<AuditEntry>(AUDIT).bulkAdd(sealed);
    await db.table<Kept>(STATE).put({ key: 'revision', value: revision });
    return { ok: true, revision };
  });
}

/** @throws StoreFault `store/set-aside`: the only copy of something is not overwritten because it cannot be read. */
function mustBeReadable<T extends Tables>(
  { tables, editions }: Database<T>,
  { put }: CheckedChange,
  found: ReadonlyMap<string, ReadonlyMap<string, Envelope>>,
): void {
  for (const { table, row } of put) {
    const before = found.get(table)?.get(row.id);
    if (before !== undefined && openEnvelope(tables, editions, table, before).trouble !== undefined) {
      throw new StoreFault('store/set-aside', `${table} ${row.id} cannot be read and is not overwritten.`);
    }
  }
}

async function lastEntries<T extends Tables>(
  { db }: Database<T>,
  { audit }: CheckedChange,
): Promise<ReadonlyMap<string, AuditEntry>> {
  const last = new Map<string, AuditEntry>();
  for (const body of new Set(audit.map((draft) => draft.body))) {
    const entry = await db.table<AuditEntry>(AUDIT).where('[body+sequence]').between([body], [body, []]).last();
    if (entry !== undefined) last.set(body, entry);
  }
  return last;
}
