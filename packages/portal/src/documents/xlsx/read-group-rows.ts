import type { BookGroup, BookQualification, BookUnit, BookUnitGroup } from '../registration-groups-book.js';
import type { RulesUsed } from '../parties.js';
import { HEADS } from './layout.js';
import { RowReader } from './row-reader.js';

/** Thrown and caught in this file: a row that is not what stands there in a file of ours. */
class Unread extends Error {}

/** A group from the rows of its tab; or what is wrong with them. */
export function readGroupRows(rows: readonly (readonly string[])[]): BookGroup | { readonly wrong: string } {
  const reader = new RowReader(rows);
  try {
    const number = fact(reader, HEADS.groupNumber);
    const description = fact(reader, HEADS.groupDescription);
    const category = fact(reader, HEADS.category);
    const qualifications: BookQualification[] = [];
    reader.skipBlank();
    while (isQualification(reader)) qualifications.push(readQualification(reader));
    const rules = readRules(reader);
    if (!reader.isAtEnd) throw new Unread(`row ${String(reader.number)} is one too many`);
    return { number, description, category, qualifications, rules };
  } catch (cause) {
    if (cause instanceof Unread) return { wrong: cause.message };
    throw cause;
  }
}

/** A unit group may be called like this too; then nothing stands beside it. */
const isQualification = (reader: RowReader): boolean =>
  reader.begins(HEADS.qualificationNumber) && reader.cells[1] !== '';

const isRules = (reader: RowReader): boolean => reader.begins(HEADS.rulebook, HEADS.version, HEADS.hash);

function fact(reader: RowReader, name: string): string {
  if (!reader.begins(name)) throw new Unread(`row ${String(reader.number)} should begin with “${name}”`);
  return reader.take()[1];
}

function readQualification(reader: RowReader): BookQualification {
  const number = fact(reader, HEADS.qualificationNumber);
  const title = fact(reader, HEADS.qualificationTitle);
  const unitGroups: BookUnitGroup[] = [];
  reader.skipBlank();
  while (!reader.isAtEnd && !isQualification(reader) && !isRules(reader)) unitGroups.push(readUnitGroup(reader));
  return { number, title, unitGroups };
}

function readUnitGroup(reader: RowReader): BookUnitGroup {
  const [title] = reader.take();
  if (!reader.begins(HEADS.unitNumber, HEADS.unitTitle, HEADS.unitReference)) {
    throw new Unread(
      `row ${String(reader.number)} should be “${HEADS.unitNumber}”, “${HEADS.unitTitle}”, “${HEADS.unitReference}”`,
    );
  }
  reader.take();
  const units: BookUnit[] = [];
  while (!reader.isBlank) {
    const [number, name, reference] = reader.take();
    units.push({ number, title: name, reference });
  }
  reader.skipBlank();
  return { title, units };
}

function readRules(reader: RowReader): readonly RulesUsed[] {
  if (!isRules(reader))
    throw new Unread(`row ${String(reader.number)} should be “${HEADS.rulebook}”, “${HEADS.version}”, “${HEADS.hash}”`);
  reader.take();
  const rules: RulesUsed[] = [];
  while (!reader.isBlank) {
    const [rulebook, version, hash] = reader.take();
    rules.push({ rulebook, version, hash });
  }
  return rules;
}
