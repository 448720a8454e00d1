import type { BookGroup, RegistrationGroupsBook } from './registration-groups-book.js';
import { aboutRows } from './xlsx/about-tab.js';
import { HEADS, type LookedRow } from './xlsx/layout.js';
import { sheetNames } from './xlsx/sheet-names.js';
import { writeWorkbook } from './xlsx/write-workbook.js';

const ABOUT = 'About';
const BLANK: LookedRow = { cells: [], look: 'plain' };

/**
 * The registration groups of a centre, a tab for each: number, description and
 * category, its qualifications with the chosen units by unit group, and the
 * rules that it was checked with. The last tab says whose they are.
 *
 * `readRegistrationGroupsXlsx` reads it back.
 */
export async function makeFullInformationXlsx(book: RegistrationGroupsBook): Promise<Uint8Array> {
  const [about = ABOUT, ...names] = sheetNames([ABOUT, ...book.groups.map(({ number }) => number)]);
  return writeWorkbook('Registration groups: full information', book.madeAt, [
    ...book.groups.map((group, index) => ({
      name: names[index] ?? '',
      rows: groupRows(group),
      widths: [28, 76, 26],
      frozen: 3,
    })),
    { name: about, rows: aboutRows(book), widths: [28, 40, 16, 76], frozen: 0 },
  ]);
}

function groupRows({ number, description, category, qualifications, rules }: BookGroup): readonly LookedRow[] {
  const fact = (name: string, says: string): LookedRow => ({ cells: [name, says], look: 'fact' });
  return [
    fact(HEADS.groupNumber, number),
    fact(HEADS.groupDescription, description),
    fact(HEADS.category, category),
    ...qualifications.flatMap((qualification): LookedRow[] => [
      BLANK,
      fact(HEADS.qualificationNumber, qualification.number),
      fact(HEADS.qualificationTitle, qualification.title),
      ...qualification.unitGroups.flatMap(({ title, units }): LookedRow[] => [
        BLANK,
        { cells: [title], look: 'title' },
        { cells: [HEADS.unitNumber, HEADS.unitTitle, HEADS.unitReference], look: 'head' },
        ...units.map((unit): LookedRow => ({ cells: [unit.number, unit.title, unit.reference], look: 'plain' })),
      ]),
    ]),
    BLANK,
    { cells: [HEADS.rulebook, HEADS.version, HEADS.hash], look: 'head' },
    ...rules.map(({ rulebook, version, hash }): LookedRow => ({ cells: [rulebook, version, hash], look: 'plain' })),
  ];
}
