import { copyOf } from '../copy-of.js';
import type { Editions } from '../editions.js';
import { openEnvelope } from '../envelope.js';
import type { SetAside, StoreFile } from '../store.js';
import type { Tables } from '../table.js';
import { withoutBytes } from './bytes.js';
import { byText, type Content } from './content.js';

/** Everything that is kept, as JSON can hold it, in an order of its own: the same content is the same file. */
export function toFile(tables: Tables, editions: Editions, { rows, strays, counters, audit }: Content): StoreFile {
  const setAside: StoreFile['setAside'][number][] = [];
  const listed: Record<string, readonly unknown[]> = {};
  for (const table of Object.keys(tables).sort()) {
    const good: unknown[] = [];
    for (const envelope of [...(rows[table] ?? [])].sort(byText(({ id }) => id))) {
      const { row, trouble } = openEnvelope(tables, editions, table, envelope);
      if (trouble === undefined) good.push(withoutBytes(row));
      else setAside.push(asideOf(table, envelope));
    }
    listed[table] = good;
  }
  setAside.push(...strays.map((stray) => asideOf(stray.table, stray)));
  return {
    format: 'guildhall/store@1',
    edition: editions.edition,
    tables: listed,
    setAside: setAside.sort(byText(({ id }) => id)).sort(byText(({ table }) => table)),
    counters: Object.fromEntries([...counters].sort(byText(([name]) => name))),
    audit: audit
      .map((entry) => copyOf(entry) as typeof entry)
      .sort((a, b) => a.sequence - b.sequence)
      .sort(byText(({ body }) => body)),
  };
}

/** What is kept and cannot be read. */
export function listSetAside(
  tables: Tables,
  editions: Editions,
  { rows, strays }: Pick<Content, 'rows' | 'strays'>,
): readonly SetAside[] {
  const found: SetAside[] = Object.entries(rows).flatMap(([table, envelopes]) =>
    envelopes.flatMap((envelope) => {
      const { trouble } = openEnvelope(tables, editions, table, envelope);
      return trouble === undefined ? [] : [{ table, id: envelope.id, ...trouble, kept: envelope.row }];
    }),
  );
  for (const { table, id, row } of strays) {
    found.push({ table, id, code: 'store/no-table', says: `There is no table ${table} any more.`, kept: row });
  }
  return found.sort(byText(({ id }) => id)).sort(byText(({ table }) => table));
}

function asideOf(
  table: string,
  { id, edition, row }: { readonly id: string; readonly edition: number; readonly row: unknown },
): StoreFile['setAside'][number] {
  return { table, id, edition, kept: row === undefined ? null : withoutBytes(row) };
}
