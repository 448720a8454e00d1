import { portalStoreTables, type PortalTables } from '@guildhall/portal';
import type { NameOf, Store } from '@guildhall/store';
import type { Rows } from './law.js';

const NAMES = Object.keys(portalStoreTables) as readonly NameOf<PortalTables>[];

/** Every row that is kept for some bodies, by table and id. A table that was not touched since is taken over as it was. */
export async function rowsOf(
  store: Store<PortalTables>,
  bodies: readonly string[],
  before?: Rows,
  touched?: ReadonlySet<string>,
): Promise<Rows> {
  const reading = store.read();
  const rows: Record<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>> = {};
  for (const table of NAMES) {
    if (before !== undefined && touched?.has(table) === false) {
      rows[table] = before[table]!;
      continue;
    }
    const found = new Map<string, Readonly<Record<string, unknown>>>();
    for (const body of bodies) {
      for (const row of (await reading.find(table, { index: 'all', where: [body] })).rows)
        found.set(row.id, { ...row });
    }
    rows[table] = found;
  }
  return rows;
}
