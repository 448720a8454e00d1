import type { ZodType, z } from 'zod';
import type { KeyPart } from './query.js';

/** What every row has. `id` is unique within its table; nothing of one body is of another. */
export interface Row {
  readonly id: string;
  readonly body: string;
}

/** A table: what its rows are, and by which fields they are found. */
export interface TableDefinition<Schema extends ZodType<Row> = ZodType<Row>> {
  /** Checks a row on its way in and out. */
  readonly schema: Schema;
  /**
   * The fields of each index, most significant first; each holds text or a
   * number. A row that lacks one of them is not in that index. `all`, by body,
   * is in every table.
   */
  readonly indexes: Readonly<Record<string, readonly string[]>>;
}

/** Tables by name. */
export type Tables = Readonly<Record<string, TableDefinition>>;

/** The rows of a table, as the schema of its definition has them. */
export type RowOf<T extends Tables, Name extends keyof T> = z.infer<T[Name]['schema']> & Row;

/** The names of tables, as text. */
export type NameOf<T extends Tables> = keyof T & string;

/** The fields of a row that it can be found by: what holds text or a number, or nothing. */
export type KeyField<R> = {
  [Field in keyof R & string]-?: R[Field] extends KeyPart | null | undefined ? Field : never;
}[keyof R & string];

/**
 * Defines a table. Every index is checked against the fields of the row.
 *
 * @example
 * ```ts
 * const invoices = defineTable(z.object({ id: z.string(), body: z.string(), ownerId: z.string(), issuedOn: z.string() }), {
 *   owner: ['body', 'ownerId', 'issuedOn'],
 * });
 * ```
 */
export function defineTable<Schema extends ZodType<Row>, Name extends string = never>(
  schema: Schema,
  indexes: Readonly<Record<Name, readonly KeyField<z.infer<Schema>>[]>> = {} as never,
): TableDefinition<Schema> & { readonly indexes: Readonly<Record<Name | 'all', readonly string[]>> } {
  return { schema, indexes: { all: ['body'], ...indexes } };
}
