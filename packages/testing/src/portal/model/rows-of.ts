import { portalStoreTables, type PortalTables } from '@guildhall/portal';
import type { NameOf, Store } from '@guildhall/store';
import { isSame } from '../laws/is-same.js';
import type { Rows } from './law.js';

const NAMES = Object.keys(portalStoreTables) as readonly NameOf<PortalTables>[];

type Row = Readonly<Record<string, unknown>>;

/** The row as it was before where nothing of it changed: then nobody has to compare the two again. */
const sameAs = (before: Row | undefined, now: Row): Row =>
  before !== undefined && isSame(before, now) ? before : { ...now };

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
        found.set(row.id, sameAs(before?.[table]?.get(row.id), row as unknown as Row));
    }
    rows[table] = found;
  }
  return rows;
}
