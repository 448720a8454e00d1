import type { registrationsCommands, registrationsViews } from '../contract/registrations.js';
import type { RoomParts } from '../engine/room.js';
import { candidateCommandHandlers } from './commands/candidate-commands.js';
import { groupCommandHandlers } from './commands/group-commands.js';
import { spreadsheetCommandHandlers } from './commands/read-spreadsheet.js';
import { unitCommandHandlers } from './commands/unit-commands.js';
import { registrationsPersonal } from './personal.js';
import { bookViewHandlers } from './views/book-views.js';
import { candidateViewHandlers } from './views/candidate-views.js';
import { groupViewHandlers } from './views/group-views.js';

/** What the portal does in the room registrations. */
export const registrationsRoom: RoomParts<typeof registrationsCommands, typeof registrationsViews> = {
  commands: {
    ...groupCommandHandlers,
    ...unitCommandHandlers,
    ...candidateCommandHandlers,
    ...spreadsheetCommandHandlers,
  },
  views: { ...groupViewHandlers, ...candidateViewHandlers, ...bookViewHandlers },
  emails: {},
  due: [],
  makers: {},
  personal: registrationsPersonal,
};
