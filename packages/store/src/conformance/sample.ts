import { z } from 'zod';
import type { Change } from '../change.js';
import type { Query } from '../query.js';
import type { Reading, Store } from '../store.js';
import { defineTable } from '../table.js';

const Thing = z.object({
  id: z.string(),
  body: z.string(),
  kind: z.string().optional(),
  /** Number or text, to see in which order they come. */
  rank: z.union([z.number(), z.string()]).nullable().optional(),
  note: z.string().optional(),
  parts: z.array(z.object({ name: z.string() })).optional(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Bytes').optional(),
  any: z.json().optional(),
});

/** A row of the first sample table. */
export type Thing = z.infer<typeof Thing>;

/** The tables that the suite keeps rows in. */
export const sampleTables = {
  things: defineTable(Thing, { kind: ['body', 'kind'], rank: ['body', 'kind', 'rank'] }),
  'other-things': defineTable(z.object({ id: z.string(), body: z.string(), of: z.string() }), { of: ['of'] }),
};

/** The type of {@link sampleTables}. */
export type SampleTables = typeof sampleTables;

/** A store of the sample tables. */
export type SampleStore = Store<SampleTables>;

/** A row of the first sample table, all but its id given or left out. */
export function thing(id: string, more: Partial<Omit<Thing, 'id'>> = {}): Thing {
  return { id, body: 'ima', ...more };
}

/** Puts rows of the first sample table, whatever was there. */
export async function keep(store: SampleStore, ...rows: readonly Thing[]): Promise<void> {
  const reading = store.read();
  for (const { id } of rows) await reading.get('things', id);
  await mustCommit(store, reading, { put: rows.map((row) => ({ table: 'things', row })) });
}

/** Commits what nobody else touches. @throws Error where it is refused. @returns the revision. */
export async function mustCommit(
  store: SampleStore,
  reading: Reading<SampleTables>,
  change: Change<SampleTables>,
): Promise<number> {
  const committed = await store.commit(reading.seen(), change);
  if (!committed.ok) throw new Error(`A commit that nobody disturbs was refused: ${committed.conflict}`);
  return committed.revision;
}

/** The ids that a query answers, in its order. */
export async function idsOf(store: SampleStore, query: Query): Promise<readonly string[]> {
  const { rows } = await store.read().find('things', query);
  return rows.map(({ id }) => id);
}
