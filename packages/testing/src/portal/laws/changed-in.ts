import { isSame } from './is-same.js';
import type { Rows } from '../model/law.js';

/** A row that one step changed. */
export interface ChangedRow {
  readonly table: string;
  readonly id: string;
  /** Absent when it is new. */
  readonly before: Readonly<Record<string, unknown>> | undefined;
  /** Absent when it is gone. */
  readonly after: Readonly<Record<string, unknown>> | undefined;
}

/** Every row that differs between two moments. */
export function changedIn(before: Rows, after: Rows): readonly ChangedRow[] {
  const changed: ChangedRow[] = [];
  // A row that stayed as it was is mostly the same object: see `rowsOf`.
  for (const [table, rows] of Object.entries(after)) {
    const old = before[table]!;
    if (old === rows) continue;
    for (const [id, row] of rows) {
      const was = old.get(id);
      if (was === undefined || (was !== row && !isSame(was, row))) changed.push({ table, id, before: was, after: row });
    }
    for (const [id, row] of old) if (!rows.has(id)) changed.push({ table, id, before: row, after: undefined });
  }
  return changed;
}
