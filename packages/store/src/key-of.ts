import { isKeyPart } from './key-range.js';
import type { KeyPart } from './query.js';

/**
 * The key of what is kept in an index, its id last; `undefined` where it lacks a
 * field and so is not in the index.
 */
export function keyOf(row: unknown, id: string, fields: readonly string[]): readonly KeyPart[] | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const key: KeyPart[] = [];
  for (const field of fields) {
    const part = (row as Readonly<Record<string, unknown>>)[field];
    if (!isKeyPart(part)) return undefined;
    key.push(part);
  }
  return [...key, id];
}
