import type { AuditDraft } from './audit/audit-entry.js';
import type { NameOf, RowOf, Tables } from './table.js';

/** A row of one of the tables, with the name of its table. */
export type Put<T extends Tables> = {
  [Name in NameOf<T>]: { readonly table: Name; readonly row: RowOf<T, Name> };
}[NameOf<T>];

/** All that one commit does, or none of it. */
export interface Change<T extends Tables> {
  /** Rows to keep. One that was not read must be new. */
  readonly put?: readonly Put<T>[];
  /** Rows to forget, each of them read before. */
  readonly remove?: readonly { readonly table: NameOf<T>; readonly id: string }[];
  /** Counters by name, each read before, with its new value. */
  readonly counters?: Readonly<Record<string, number>>;
  /** Entries for the end of the audit log of their body. */
  readonly audit?: readonly AuditDraft[];
}

/** What became of a commit. */
export type Committed =
  | { readonly ok: true; /** Greater than that of any commit before. */ readonly revision: number }
  | { readonly ok: false; /** What has changed since it was read, in words for a log. */ readonly conflict: string };
