import type { AuditEntry } from './audit/audit-entry.js';
import type { Change, Committed } from './change.js';
import type { Page, Query } from './query.js';
import type { ReadSet } from './read-set.js';
import type { NameOf, RowOf, Tables } from './table.js';

/** One reading: it remembers what it read. */
export interface Reading<T extends Tables> {
  /** A row by its id; `undefined` where there is none, or where what is kept is no such row. */
  readonly get: <Name extends NameOf<T>>(table: Name, id: string) => Promise<RowOf<T, Name> | undefined>;
  /** @throws StoreFault `store/no-index` or `store/bad-query`. */
  readonly find: <Name extends NameOf<T>>(table: Name, query: Query) => Promise<Page<RowOf<T, Name>>>;
  /** A counter's value; 0 before it was first written. */
  readonly counter: (name: string) => Promise<number>;
  /** All that was read so far. */
  readonly seen: () => ReadSet;
  /** The tables that were read from so far. */
  readonly tables: () => readonly NameOf<T>[];
}

/** A row that is kept but cannot be read: it is set aside, and everything else goes on. */
export interface SetAside {
  readonly table: string;
  readonly id: string;
  /**
   * `store/bad-row` where the schema refuses it, `store/not-upgraded` where it is of an earlier edition and its
   * upgrade failed, `store/no-table` where the present edition has no such table.
   */
  readonly code: 'store/bad-row' | 'store/not-upgraded' | 'store/no-table';
  readonly says: string;
  /** What is kept, as it is. */
  readonly kept: unknown;
}

/** What a commit touched. */
export interface Touched<T extends Tables> {
  readonly tables: readonly NameOf<T>[];
  readonly revision: number;
}

/**
 * Where rows are kept.
 *
 * A commit is all or nothing and checks what it read: of two that rest on each
 * other's rows one is refused, and may be tried again. Nothing that it answered
 * `ok` for is ever lost. What is handed in and out is copied: changing it
 * changes nothing that is kept.
 *
 * Everything but {@link Store.watch} and {@link Store.close} fails with the
 * fault `store/closed` once the store is closed.
 */
export interface Store<T extends Tables> {
  readonly tables: T;
  /** Begins a reading. */
  readonly read: () => Reading<T>;
  /**
   * Keeps a change, if nothing that was read for it has changed since.
   *
   * @throws StoreFault `store/bad-row`, `store/bad-entry`, `store/blind-write`,
   *   `store/bad-counter`, `store/set-aside` for a change that can never be
   *   kept, `store/full` where there is no room. Nothing of it is kept then.
   */
  readonly commit: (seen: ReadSet, change: Change<T>) => Promise<Committed>;
  /**
   * Tells of every later commit, also those of other pages on the same database,
   * once each and after it is kept. An import tells of all tables.
   *
   * @returns what ends it.
   */
  readonly watch: (listener: (touched: Touched<T>) => void) => () => void;
  /** The audit log of a body, oldest first. `after` is the sequence of the last entry that is not wanted any more. */
  readonly audit: (
    body: string,
    page?: { readonly after?: number; readonly limit?: number },
  ) => Promise<readonly AuditEntry[]>;
  /** What is kept and cannot be read, in the order of tables and ids. */
  readonly setAside: () => Promise<readonly SetAside[]>;
  /** Everything that is kept, as one value that JSON can hold. The same content gives the same bytes in every store. */
  readonly exportAll: () => Promise<StoreFile>;
  /**
   * Puts an export in the place of everything that is kept. One of an earlier edition is brought to this one.
   *
   * @throws StoreFault `store/bad-file`, or `store/newer-edition`; what was kept stays then.
   */
  readonly importAll: (file: unknown) => Promise<void>;
  /** Ends it. What was committed before is kept. Closing twice is closing once. */
  readonly close: () => void;
}

/**
 * Everything that a store keeps. Bytes are `{ "$bytes": base64 }`; an object that looks like that by itself has one
 * more `$` before its key.
 */
export interface StoreFile {
  readonly format: 'guildhall/store@1';
  /** Of the program that wrote it. */
  readonly edition: number;
  /** The rows of each table, by their ids. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** What that program could not read, as it was kept. */
  readonly setAside: readonly {
    readonly table: string;
    readonly id: string;
    readonly edition: number;
    readonly kept: unknown;
  }[];
  readonly counters: Readonly<Record<string, number>>;
  readonly audit: readonly AuditEntry[];
}
