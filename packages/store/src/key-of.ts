import type { KeyPart } from './query.js';
import type { Row } from './table.js';

/** The key of a row in an index, its id last; `undefined` where the row lacks a field and so is not in the index. */
export function keyOf(row: Row, fields: readonly string[]): readonly KeyPart[] | undefined {
  const key: KeyPart[] = [];
  for (const field of fields) {
    const part = (row as unknown as Readonly<Record<string, unknown>>)[field];
    if (typeof part !== 'string' && typeof part !== 'number') return undefined;
    key.push(part);
  }
  return [...key, row.id];
}
