import type { Page, Query } from './query.js';
import { printOf, type ReadSet } from './read-set.js';
import type { Reading } from './store.js';
import type { NameOf, Row, RowOf, Tables } from './table.js';

/** How a store looks things up, before anything is remembered of it. */
export interface Lookup {
  /** `row` is absent where what is kept is no such row. */
  readonly get: (table: string, id: string) => Promise<{ readonly revision: number; readonly row?: Row } | undefined>;
  readonly find: (
    table: string,
    query: Query,
  ) => Promise<Page<{ readonly id: string; readonly revision: number; readonly row?: Row }>>;
  readonly counter: (name: string) => Promise<number>;
}

/** A reading over a store's look-ups that remembers all that it read. */
export function createReading<T extends Tables>(lookup: Lookup): Reading<T> {
  const rows: { table: string; id: string; revision: number }[] = [];
  const ranges: { table: string; query: Query; print: string }[] = [];
  const counters: { name: string; value: number }[] = [];
  const tables = new Set<NameOf<T>>();
  return {
    get: async <Name extends NameOf<T>>(table: Name, id: string) => {
      tables.add(table);
      const kept = await lookup.get(table, id);
      rows.push({ table, id, revision: kept?.revision ?? 0 });
      return kept?.row as RowOf<T, Name> | undefined;
    },
    find: async <Name extends NameOf<T>>(table: Name, query: Query) => {
      tables.add(table);
      // A copy: what is asked again when it is committed must be what was asked now.
      const asked = { ...query, where: [...query.where] };
      const page = await lookup.find(table, asked);
      ranges.push({ table, query: asked, print: printOf(page) });
      for (const { id, revision } of page.rows) rows.push({ table, id, revision });
      const found = page.rows.flatMap(({ row }) => (row === undefined ? [] : [row as RowOf<T, Name>]));
      return { rows: found, ...(page.next === undefined ? {} : { next: page.next }) };
    },
    counter: async (name) => {
      const value = await lookup.counter(name);
      counters.push({ name, value });
      return value;
    },
    seen: (): ReadSet => ({ rows: [...rows], ranges: [...ranges], counters: [...counters] }),
    tables: () => [...tables],
  };
}
