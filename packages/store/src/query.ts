/** A part of an index key. */
export type KeyPart = string | number;

/** Which rows of a table, by one of its indexes. */
export interface Query {
  /** An index of the table; `all` lists the rows of a body. */
  readonly index: string;
  /** What the first fields of the index equal. */
  readonly where: readonly KeyPart[];
  /** The least value of the field after those (included). Numbers come before texts, texts by their code units. */
  readonly from?: KeyPart;
  /** The value of the field after those that is too great (excluded). */
  readonly to?: KeyPart;
  /** What the field after those begins with, where it is text. Not together with `from` and `to`. */
  readonly startsWith?: string;
  /** Greatest key first. Default: `false`. */
  readonly descending?: boolean;
  /** The most rows to answer. Default: all of them. */
  readonly limit?: number;
  /** Where the page before ended: its `next`. */
  readonly after?: string | undefined;
}

/** Rows in the order of their keys, and of their ids where those are equal. */
export interface Page<R> {
  readonly rows: readonly R[];
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
}
