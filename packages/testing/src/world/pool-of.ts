import { TABLE_OF_FIELD } from '../portal/model/table-of-field.js';

/**
 * What the fields of a query may hold, by their names: ids of rows that are kept.
 *
 * @param rows - ids by table.
 * @param fixed - values that lie in no row.
 */
export function poolOf(
  rows: Readonly<Record<string, readonly string[]>>,
  fixed: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  const ids = Object.entries(TABLE_OF_FIELD).map(([field, table]) => [field, rows[table] ?? []] as const);
  return { ...fixed, ...Object.fromEntries(ids) };
}
