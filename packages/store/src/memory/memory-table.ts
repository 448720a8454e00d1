import { compareKeys } from '../compare-keys.js';
import type { Envelope, Opened } from '../envelope.js';
import { keyOf } from '../key-of.js';
import { cursorOf, type KeyRange, keyRange } from '../key-range.js';
import type { KeyPart, Page, Query } from '../query.js';
import type { TableDefinition } from '../table.js';

/** What is kept under an id: an envelope, opened. */
export type Kept = Pick<Envelope, 'id' | 'revision' | 'edition'> & {
  /** A row, or what is set aside. */
  readonly raw: unknown;
  readonly opened: Opened;
};

interface Entry {
  readonly key: readonly KeyPart[];
  readonly kept: Kept;
}

/** The rows of one table, and each index as an array in the order of its keys. */
export class MemoryTable {
  readonly rows = new Map<string, Kept>();
  readonly #name: string;
  readonly #definition: TableDefinition;
  readonly #indexes = new Map<string, Entry[]>();

  constructor(name: string, definition: TableDefinition) {
    this.#name = name;
    this.#definition = definition;
    for (const index of Object.keys(definition.indexes)) this.#indexes.set(index, []);
  }

  put(kept: Kept): void {
    this.remove(kept.id);
    this.rows.set(kept.id, kept);
    for (const [index, fields] of Object.entries(this.#definition.indexes)) {
      const key = keyOf(kept.raw, kept.id, fields);
      const entries = this.#indexes.get(index)!;
      if (key !== undefined) entries.splice(firstFrom(entries, key), 0, { key, kept });
    }
  }

  remove(id: string): void {
    const before = this.rows.get(id);
    if (before === undefined) return;
    this.rows.delete(id);
    for (const [index, fields] of Object.entries(this.#definition.indexes)) {
      const key = keyOf(before.raw, id, fields);
      const entries = this.#indexes.get(index)!;
      if (key !== undefined) entries.splice(firstFrom(entries, key), 1);
    }
  }

  find(query: Query): Page<Kept> {
    const range = keyRange(this.#name, this.#definition, query);
    const entries = this.#indexes.get(query.index)!;
    const limit = query.limit ?? Infinity;
    const found: Entry[] = [];
    if (query.descending === true) {
      const end =
        range.after === undefined
          ? endOf(entries, range)
          : Math.min(endOf(entries, range), firstFrom(entries, range.after));
      const start = firstFrom(entries, range.from);
      for (let at = end - 1; at >= start && found.length <= limit; at--) found.push(entries[at]!);
    } else {
      const start = firstFrom(entries, range.from);
      const next = range.after === undefined ? start : Math.max(start, firstFrom(entries, range.after, true));
      const end = endOf(entries, range);
      for (let at = next; at < end && found.length <= limit; at++) found.push(entries[at]!);
    }
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return {
      rows: rows.map(({ kept }) => kept),
      ...(found.length > limit && last !== undefined ? { next: cursorOf(last.key) } : {}),
    };
  }
}

/** The place of the first key that is not less, or with `beyond` the first that is greater. */
function firstFrom(entries: readonly Entry[], key: readonly KeyPart[], beyond = false): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareKeys(entries[middle]!.key, key);
    if (order < 0 || (beyond && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place after the last key of a range. */
function endOf(entries: readonly Entry[], { where, to }: KeyRange): number {
  if (to !== undefined) return firstFrom(entries, to);
  let low = firstFrom(entries, where);
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(entries[middle]!.key.slice(0, where.length), where) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
