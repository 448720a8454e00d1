import type { RegistrationGroupsBook } from './registration-groups-book.js';
import { aboutRows } from './xlsx/about-tab.js';
import { HEADS } from './xlsx/layout.js';
import { writeWorkbook } from './xlsx/write-workbook.js';

/**
 * The registration groups of a centre as a list: number, description and
 * category of each. A second tab says whose they are and which rules each was
 * checked with.
 */
export async function makeBasicSummaryXlsx(book: RegistrationGroupsBook): Promise<Uint8Array> {
  return writeWorkbook('Registration groups: basic summary', book.madeAt, [
    {
      name: 'Basic Summary',
      rows: [
        { cells: [HEADS.groupNumber, HEADS.groupDescription, HEADS.category], look: 'head' },
        ...book.groups.map(({ number, description, category }) => ({
          cells: [number, description, category],
          look: 'plain' as const,
        })),
      ],
      widths: [28, 60, 20],
      frozen: 1,
    },
    { name: 'About', rows: aboutRows(book), widths: [28, 40, 16, 76], frozen: 0 },
  ]);
}
