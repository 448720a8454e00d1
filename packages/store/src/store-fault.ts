import { Fault } from '@guildhall/core';

/** What can go wrong with keeping. */
export type StoreFaultCode =
  /** An index that the table does not have. */
  | 'store/no-index'
  /** A query that no index can answer. */
  | 'store/bad-query'
  /** A row that its table's schema refuses. */
  | 'store/bad-row'
  /** A row removed that was not read first, or one that a change names twice. */
  | 'store/blind-write'
  /** A row put where one is kept that cannot be read: it is not overwritten. */
  | 'store/set-aside'
  /** An entry for the audit log that is no JSON. */
  | 'store/bad-entry'
  /** A counter that would not go up by whole steps. */
  | 'store/bad-counter'
  /** There is no room left; nothing of the commit was kept. */
  | 'store/full'
  /** The database is of a later edition than this program. */
  | 'store/newer-edition'
  /** A file that is no export of this store. */
  | 'store/bad-file'
  /** The store has been closed, by this program or by an upgrade elsewhere. */
  | 'store/closed'
  /** The database refused for another reason. */
  | 'store/failed';

/** A mistake in keeping: thrown, never returned. Nothing of a commit that throws was kept. */
export class StoreFault extends Fault {
  declare readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, says: string, options?: { readonly cause?: unknown }) {
    super(code, says);
    this.name = 'StoreFault';
    if (options?.cause !== undefined) this.cause = options.cause;
  }
}
