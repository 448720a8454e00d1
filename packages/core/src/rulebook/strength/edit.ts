import { jsonPointer } from '../../kernel/json-pointer.js';
import type { RulebookDocument } from '../schema/document.js';

/** Keys and places that lead into a document. */
export type Path = readonly (string | number)[];

/** One small change of a document: what stands at the path becomes the value; `undefined` takes it away. */
export interface Edit {
  /** What kind of mistake it is, such as `one-more`. */
  readonly operator: string;
  readonly path: Path;
  readonly value: unknown;
  /** A plain sentence: what becomes what, and where. */
  readonly says: string;
}

/** A rulebook with one small mistake in it. */
export interface Mutant {
  readonly operator: string;
  /** A JSON Pointer (RFC 6901) to what was changed. */
  readonly at: string;
  /** A plain sentence, such as "16 becomes 17 in “Points needed in a CPD period” from 2019-02-16." */
  readonly says: string;
  /** The whole rulebook with the mistake in it. What was not changed is shared with the original. */
  readonly document: RulebookDocument;
}

/** The mutant that an edit makes; the original stays as it is. */
export function mutantOf(document: RulebookDocument, { operator, path, value, says }: Edit): Mutant {
  return { operator, at: jsonPointer(path), says, document: withAt(document, path, value) as RulebookDocument };
}

/** A JSON value with another value at a path; `undefined` takes away the key or the item. */
export function withAt(json: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(json)) {
    const items: readonly unknown[] = json;
    return rest.length === 0 && value === undefined
      ? items.filter((_, index) => index !== key)
      : items.map((item, index) => (index === key ? withAt(item, rest, value) : item));
  }
  const record = json as Readonly<Record<string, unknown>>;
  if (rest.length === 0 && value === undefined)
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  return { ...record, [key]: withAt(record[key], rest, value) };
}
