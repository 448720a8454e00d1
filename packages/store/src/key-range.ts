import type { KeyPart, Query } from './query.js';
import { StoreFault } from './store-fault.js';
import type { TableDefinition } from './table.js';

/** The bounds of the keys that a query asks for. A bound that is shorter than a key holds for all that begin with it. */
export interface KeyRange {
  readonly fields: readonly string[];
  /** Keys from here on (included). */
  readonly from: readonly KeyPart[];
  /** Keys before this are in (excluded); `undefined`: to the end of what begins with `where`. */
  readonly to: readonly KeyPart[] | undefined;
  readonly where: readonly KeyPart[];
  /** The key at which the page before ended, which is not answered again. */
  readonly after: readonly KeyPart[] | undefined;
}

/**
 * The bounds of a query.
 *
 * @throws StoreFault `store/no-index` for an index the table does not have, and
 *   `store/bad-query` for a query that no index can answer.
 */
export function keyRange(table: string, definition: TableDefinition, query: Query): KeyRange {
  const fields = Object.hasOwn(definition.indexes, query.index) ? definition.indexes[query.index] : undefined;
  if (fields === undefined) throw new StoreFault('store/no-index', `${table} has no index ${query.index}.`);
  const { where, from, to, startsWith, limit } = query;
  if (![...where, from ?? '', to ?? '', startsWith ?? ''].every(isKeyPart)) {
    throw new StoreFault('store/bad-query', 'A part of a key is text or a finite number.');
  }
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
    throw new StoreFault('store/bad-query', 'The limit of a page is a whole number from 1 on.');
  }
  const isRanged = from !== undefined || to !== undefined || startsWith !== undefined;
  if (where.length > fields.length || (where.length === fields.length && isRanged)) {
    throw new StoreFault(
      'store/bad-query',
      `${table}.${query.index} has ${fields.length} fields; the query asks more.`,
    );
  }
  if (startsWith !== undefined && (from !== undefined || to !== undefined)) {
    throw new StoreFault('store/bad-query', 'Ask for what a field begins with, or for its bounds, not both.');
  }
  const least = from ?? startsWith;
  const most = to ?? (startsWith === undefined ? undefined : afterAll(startsWith));
  return {
    fields,
    where,
    from: least === undefined ? where : [...where, least],
    to: most === undefined ? undefined : [...where, most],
    after: query.after === undefined ? undefined : parseCursor(query.after, fields.length + 1),
  };
}

/** The text by which a page says where it ended. */
export function cursorOf(key: readonly KeyPart[]): string {
  return JSON.stringify(key);
}

function parseCursor(text: string, length: number): readonly KeyPart[] {
  let key: unknown;
  try {
    key = JSON.parse(text);
  } catch {
    key = undefined;
  }
  if (!Array.isArray(key) || key.length !== length || !key.every(isKeyPart)) {
    throw new StoreFault('store/bad-query', 'That is not where a page ended: pass the `next` of the page before.');
  }
  return key;
}

/** Whether a value can be part of a key. */
export function isKeyPart(value: unknown): value is KeyPart {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

/** The least text that is greater than all that begin with this one; `undefined` where there is none. */
function afterAll(start: string): string | undefined {
  for (let end = start.length; end > 0; end--) {
    const unit = start.charCodeAt(end - 1);
    if (unit < 0xffff) return start.slice(0, end - 1) + String.fromCharCode(unit + 1);
  }
  return undefined;
}
