import { copyOf } from './copy-of.js';
import { StoreFault } from './store-fault.js';
import type { Row, Tables } from './table.js';

/**
 * A copy of a row as its schema has it.
 *
 * @param id - the id it must have.
 * @throws StoreFault `store/bad-row`.
 */
export function checkRow(tables: Tables, table: string, row: unknown, id?: string): Row {
  if (!Object.hasOwn(tables, table)) throw bad(table, 'there is no such table');
  const parsed = tables[table]!.schema.safeParse(row);
  if (!parsed.success) {
    throw bad(table, parsed.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`).join('; '));
  }
  if (id !== undefined && parsed.data.id !== id) throw bad(table, `/id: it is kept under ${id}`);
  try {
    return copyOf(parsed.data) as Row;
  } catch (error) {
    throw bad(table, (error as Error).message);
  }
}

function bad(table: string, says: string): StoreFault {
  return new StoreFault('store/bad-row', `A row of ${table} cannot be kept: ${says}.`);
}
