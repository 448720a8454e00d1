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
  /** `store/bad-row`. */
  readonly code: string;
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
 * `ok` for is ever lost.
 */
export interface Store<T extends Tables> {
  readonly tables: T;
  /** Begins a reading. */
  readonly read: () => Reading<T>;
  /**
   * Keeps a change, if nothing that was read for it has changed since.
   *
   * @throws StoreFault `store/bad-row`, `store/blind-write`, `store/bad-counter`
   *   for a change that can never be kept, `store/full` where there is no room.
   */
  readonly commit: (seen: ReadSet, change: Change<T>) => Promise<Committed>;
  /** Tells of every later commit, also those of other pages on the same database. @returns what ends it. */
  readonly watch: (listener: (touched: Touched<T>) => void) => () => void;
  /** The audit log of a body, oldest first. */
  readonly audit: (
    body: string,
    page?: { readonly after?: number; readonly limit?: number },
  ) => Promise<readonly AuditEntry[]>;
  /** What is kept and cannot be read. */
  readonly setAside: () => Promise<readonly SetAside[]>;
  /** Everything that is kept, as one value that JSON can hold. */
  readonly exportAll: () => Promise<StoreFile>;
  /**
   * Puts an export in the place of everything that is kept.
   *
   * @throws StoreFault `store/bad-file`; what was kept stays then.
   */
  readonly importAll: (file: unknown) => Promise<void>;
  readonly close: () => void;
}

/** Everything that a store keeps. Bytes are `{ "$bytes": base64 }`. */
export interface StoreFile {
  readonly format: 'guildhall/store@1';
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly counters: Readonly<Record<string, number>>;
  readonly audit: readonly AuditEntry[];
}
