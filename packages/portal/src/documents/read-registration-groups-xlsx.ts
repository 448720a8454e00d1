import type { Refusal, Result } from '@guildhall/core';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { BookGroup, RegistrationGroupsBook } from './registration-groups-book.js';
import { HEADS } from './xlsx/layout.js';
import { readGroupRows } from './xlsx/read-group-rows.js';

/** The most bytes a workbook may have, and what it may come to when unpacked. */
const MOST = { packed: 5 * 1024 * 1024, unpacked: 50 * 1024 * 1024, rows: 20_000 };

/**
 * The registration groups that a file of `makeFullInformationXlsx` holds,
 * equal to those it was made from.
 *
 * A file that a spreadsheet program saved again is read too, as long as the
 * rows are where they were. Numbers and dates it made of texts are not turned
 * back.
 *
 * @returns the groups, or a refusal that says which tab and row are not as they
 *   should be. Whatever the bytes, nothing is thrown.
 */
export async function readRegistrationGroupsXlsx(bytes: Uint8Array): Promise<Result<RegistrationGroupsBook, Refusal>> {
  if (bytes.length > MOST.packed || unpackedSize(bytes) > MOST.unpacked) {
    return refused('documents/too-large', 'The file is too large.', 'Send a file with fewer groups.');
  }
  const tabs = await readTabs(bytes);
  if (tabs === undefined) {
    return refused('documents/not-a-workbook', 'This is no spreadsheet in the form of Excel.', 'Save it as .xlsx.');
  }
  const groups: BookGroup[] = [];
  let about: { centre: RegistrationGroupsBook['centre']; madeAt: string } | undefined;
  for (const { name, rows } of tabs) {
    if (rows[0]?.[0] === HEADS.centreNumber) {
      const [number = '', title = '', madeAt = ''] = [rows[0][1], rows[1]?.[1], rows[2]?.[1]];
      about = { centre: { number, name: title }, madeAt };
      continue;
    }
    const group = readGroupRows(rows);
    if ('wrong' in group) {
      return refused(
        'documents/not-registration-groups',
        `The tab “${name}” is not as it should be: ${group.wrong}.`,
        'Begin with a file of Full Information and change only what lies below the headings.',
      );
    }
    groups.push(group);
  }
  if (about === undefined) {
    return refused(
      'documents/not-registration-groups',
      'The tab that says whose groups these are is missing.',
      'Begin with a file of Full Information.',
    );
  }
  return { ok: true, value: { centre: about.centre, groups, madeAt: about.madeAt } };
}

function refused(code: string, says: string, unblock: string): Result<never, Refusal> {
  return { ok: false, problems: [{ code, says, unblock }] };
}

interface ReadTab {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

async function readTabs(bytes: Uint8Array): Promise<readonly ReadTab[] | undefined> {
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: MOST.rows });
    return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(textOf)) }));
  } catch {
    // Whatever the reader stumbles over, the file is not one that was made here.
    return undefined;
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** What the files inside say they come to, without unpacking any; nothing for what is no archive. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    return 0;
  }
  return size;
}
