import type { registrationsCommands } from '../../contract/registrations.js';
import { bytesOfBase64 } from '../../documents/bytes-of-base64.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { draftOfBook } from '../drafts-of-book.js';
import { readSpreadsheet } from '../spreadsheets.js';
import { newDraft, typesOn } from './group-commands.js';

type Handlers = Pick<CommandHandlers<typeof registrationsCommands>, 'registrations/read-spreadsheet'>;

const MOST_GROUPS = 100;

/** What is read back from spreadsheets: drafts of the centre that reads them, whoever's they were. */
export const spreadsheetCommandHandlers: Handlers = {
  'registrations/read-spreadsheet': async (desk, { bytes }) => {
    const may = desk.may('registrations/read-spreadsheet', { body: desk.body, centreId: desk.actor.centreId });
    if (!may.ok) return may;
    const read = await readSpreadsheet(bytesOfBase64(bytes));
    if (!read.ok) return refuse(read.problems[0] ?? TOO_MANY);
    if (read.value.groups.length > MOST_GROUPS) return refuse(TOO_MANY);
    const rulebook = desk.rulebook('registrations');
    const drafts: { groupId: string; number: string; notes: string[] }[] = [];
    for (const group of read.value.groups) {
      const { notes, ...draft } = draftOfBook(group, desk.catalogue, rulebook, typesOn(desk), desk.language);
      const row = await newDraft(desk, may.thing.centreId ?? '', draft);
      drafts.push({ groupId: row.id, number: row.number, notes: [...notes] });
    }
    return done({ drafts });
  },
};

const TOO_MANY = {
  code: 'documents/too-large',
  says: `A spreadsheet is read with ${MOST_GROUPS} groups at most.`,
  unblock: 'Send it in parts.',
};
