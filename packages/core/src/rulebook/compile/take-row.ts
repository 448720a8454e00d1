import type { ReadValue, TakeRow } from '../run/take-row.js';

type Field = readonly [name: string, slot: number];

const NO_READER: ReadValue = () => 0;
// A place without a field is never reached.
const NO_FIELD: Field = ['', 0];

/**
 * Reads so many fields of a row into their slots, by name.
 *
 * Eight fields at a time are written out by hand. An engine remembers, for each
 * place in the source, which property it found there last; in a loop over
 * field names that memory never holds, and reading a row costs several times
 * as much.
 */
export function takeRow(...fields: Field[]): TakeRow {
  if (fields.length === 0) return () => () => 0;
  const eight = takeEight(fields);
  if (fields.length <= 8) return eight;
  const rest = takeRow(...fields.slice(8));
  return (read, low) => {
    const first = eight(read, low);
    const others = rest(read.slice(8), low);
    return (row) => first(row) + others(row);
  };
}

/** Reads the first eight fields, or as many as there are. */
function takeEight(fields: readonly Field[]): TakeRow {
  const count = fields.length;
  const [
    [nameA, slotA] = NO_FIELD,
    [nameB, slotB] = NO_FIELD,
    [nameC, slotC] = NO_FIELD,
    [nameD, slotD] = NO_FIELD,
    [nameE, slotE] = NO_FIELD,
    [nameF, slotF] = NO_FIELD,
    [nameG, slotG] = NO_FIELD,
    [nameH, slotH] = NO_FIELD,
  ] = fields;
  return (
      [
        readA = NO_READER,
        readB = NO_READER,
        readC = NO_READER,
        readD = NO_READER,
        readE = NO_READER,
        readF = NO_READER,
        readG = NO_READER,
        readH = NO_READER,
      ],
      low,
    ) =>
    (row) => {
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
