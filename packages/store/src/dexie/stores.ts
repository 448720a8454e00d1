import type { Tables } from '../table.js';

/** Where the revision of the last commit and the edition of the database are kept. */
export const STATE = 'guildhall-state';
/** Where counters are kept. */
export const COUNTERS = 'guildhall-counters';
/** Where the audit logs are kept. */
export const AUDIT = 'guildhall-audit';
/** Where rows are kept that the present edition has no table for. */
export const STRAYS = 'guildhall-strays';

/** The stores of a database that are no tables. */
export const ownStores = { [STATE]: 'key', [COUNTERS]: 'name', [AUDIT]: '[body+sequence]', [STRAYS]: '[table+id]' };

/** A number by its name: of the database, or a counter. */
export interface Kept {
  readonly key: 'revision' | 'edition';
  readonly value: number;
}

/** The name of an index in the database: over the row within its envelope, the id last so that equal keys have an order. */
export function indexName(fields: readonly string[]): string {
  return `[${[...fields.map((field) => `row.${field}`), 'id'].join('+')}]`;
}

/** The stores and indexes for tables, as Dexie writes them. */
export function schemaOf(tables: Tables): Readonly<Record<string, string>> {
  const stores = Object.entries(tables).map(([name, { indexes }]): [string, string] => [
    name,
    // Two indexes over the same fields are one.
    [...new Set(['id', ...Object.values(indexes).map(indexName)])].join(', '),
  ]);
  return { ...Object.fromEntries(stores), ...ownStores };
}
