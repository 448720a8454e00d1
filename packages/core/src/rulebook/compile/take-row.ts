import type { ReadValue } from './read-value.js';

/**
 * Reads the fields of a row into their slots.
 *
 * @returns the sum of what was read, which is finite when all is there, minus
 *   infinity when a field is missing, and NaN when one is wrong.
 */
export type TakeRow = (row: Readonly<Record<string, unknown>>) => number;

/** A field to read: its name, the index of its slot and its reader. */
export interface FieldPlan {
  readonly name: string;
  readonly index: number;
  readonly read: ReadValue;
}

// A place without a field is never reached.
const NO_FIELD: FieldPlan = { name: '', index: 0, read: () => 0 };

/**
 * Compiles the reading of a row's fields.
 *
 * Eight fields at a time are written out by hand. An engine remembers, for each
 * place in the source, which property it found there last; in a loop over
 * field names that memory never holds, and reading a row costs several times
 * as much.
 */
export function compileTakeRow(fields: readonly FieldPlan[], low: number[]): TakeRow {
  if (fields.length === 0) return () => 0;
  const eight = takeEight(fields.slice(0, 8), low);
  if (fields.length <= 8) return eight;
  const rest = compileTakeRow(fields.slice(8), low);
  return (row) => eight(row) + rest(row);
}

function takeEight(fields: readonly FieldPlan[], low: number[]): TakeRow {
  const count = fields.length;
  const at = (index: number): FieldPlan => fields[index] ?? NO_FIELD;
  const { name: nameA, index: slotA, read: readA } = at(0);
  const { name: nameB, index: slotB, read: readB } = at(1);
  const { name: nameC, index: slotC, read: readC } = at(2);
  const { name: nameD, index: slotD, read: readD } = at(3);
  const { name: nameE, index: slotE, read: readE } = at(4);
  const { name: nameF, index: slotF, read: readF } = at(5);
  const { name: nameG, index: slotG, read: readG } = at(6);
  const { name: nameH, index: slotH, read: readH } = at(7);
  return (row) => {
    let sum = (low[slotA] = readA(row[nameA]));
    if (count === 1) return sum;
    sum += low[slotB] = readB(row[nameB]);
    if (count === 2) return sum;
    sum += low[slotC] = readC(row[nameC]);
    if (count === 3) return sum;
    sum += low[slotD] = readD(row[nameD]);
    if (count === 4) return sum;
    sum += low[slotE] = readE(row[nameE]);
    if (count === 5) return sum;
    sum += low[slotF] = readF(row[nameF]);
    if (count === 6) return sum;
    sum += low[slotG] = readG(row[nameG]);
    if (count === 7) return sum;
    return sum + (low[slotH] = readH(row[nameH]));
  };
}
