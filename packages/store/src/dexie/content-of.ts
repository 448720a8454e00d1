import type { AuditEntry } from '../audit/audit-entry.js';
import type { Envelope } from '../envelope.js';
import type { Content, Stray } from '../file/content.js';
import type { Tables } from '../table.js';
import { asEnvelope } from './as-envelope.js';
import type { Database } from './database.js';
import { AUDIT, COUNTERS, type Kept, ownStores, STATE, STRAYS } from './stores.js';

/** Everything that a database keeps, of one moment. */
export function contentOf<T extends Tables>({ db, tables }: Database<T>): Promise<Content> {
  const names = Object.keys(tables);
  return db.transaction('r', [...names, ...Object.keys(ownStores)], async () => {
    const rows: Record<string, readonly Envelope[]> = {};
    for (const name of names) rows[name] = (await db.table<unknown>(name).toArray()).map(asEnvelope);
    const counters = await db.table<{ readonly name: string; readonly value: number }>(COUNTERS).toArray();
    return {
      rows,
      strays: await db.table<Stray>(STRAYS).toArray(),
      counters: counters.map(({ name, value }) => [name, value] as const),
      audit: await db.table<AuditEntry>(AUDIT).toArray(),
    };
  });
}

/** Puts something else in the place of everything. @returns the revision it has. */
export function replaceContent<T extends Tables>(
  { db, tables }: Database<T>,
  contentFor: (revision: number) => Content,
): Promise<number> {
  return db.transaction('rw', [...Object.keys(tables), ...Object.keys(ownStores)], async () => {
    const revision = ((await db.table<Kept>(STATE).get('revision'))?.value ?? 0) + 1;
    // Whatever is wrong with it is found before anything is forgotten.
    const { rows, strays, counters, audit } = contentFor(revision);
    for (const name of [...Object.keys(tables), COUNTERS, AUDIT, STRAYS]) await db.table(name).clear();
    for (const [name, envelopes] of Object.entries(rows)) await db.table<Envelope>(name).bulkAdd(envelopes);
    await db.table(STRAYS).bulkAdd(strays);
    await db.table(COUNTERS).bulkAdd(counters.map(([name, value]) => ({ name, value })));
    await db.table<AuditEntry>(AUDIT).bulkAdd(audit);
    await db.table<Kept>(STATE).put({ key: 'revision', value: revision });
    return revision;
  });
}
