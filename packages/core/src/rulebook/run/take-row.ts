/** Turns a value as given into the number that is compared: minus infinity where it is missing, NaN where it is wrong. */
export type ReadValue = (value: unknown) => number;

/** A row as given. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Reads the fields of a row into their slots, given a reader for each; bound to where they lie.
 *
 * What is read adds up to a number that is finite when all is there, minus
 * infinity when a field is missing, and NaN when one is wrong.
 */
export type TakeRow = (read: readonly ReadValue[], low: number[]) => (row: Row) => number;
