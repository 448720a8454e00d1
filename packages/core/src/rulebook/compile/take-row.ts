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
  const eight = takeEight(fields.slice(0, 8));
  if (fields.length <= 8) return eight;
  const rest = takeRow(...fields.slice(8));
  return (read, low) => {
    const [first, others] = [eight(read, low), rest(read.slice(8), low)];
    return (row) => first(row) + others(row);
  };
}

function takeEight(fields: readonly Field[]): TakeRow {
  const count = fields.length;
  const at = (index: number): Field => fields[index] ?? NO_FIELD;
  const [nameA, slotA] = at(0);
  const [nameB, slotB] = at(1);
  const [nameC, slotC] = at(2);
  const [nameD, slotD] = at(3);
  const [nameE, slotE] = at(4);
  const [nameF, slotF] = at(5);
  const [nameG, slotG] = at(6);
  const [nameH, slotH] = at(7);
  return (read, low) => {
    const reader = (index: number): ReadValue => read[index] ?? NO_READER;
    const [readA, readB, readC, readD] = [reader(0), reader(1), reader(2), reader(3)];
    const [readE, readF, readG, readH] = [reader(4), reader(5), reader(6), reader(7)];
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
  };
}
