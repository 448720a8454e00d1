import type { cpdCommands, cpdViews } from '../contract/cpd.js';
import type { RoomParts } from '../engine/room.js';
import { cpdCommandHandlers } from './commands.js';
import { cpdEmails } from './emails.js';
import { cpdPersonal } from './personal.js';
import { cpdViewHandlers } from './views.js';

/** What the portal does in the room cpd. */
export const cpdRoom: RoomParts<typeof cpdCommands, typeof cpdViews> = {
  commands: cpdCommandHandlers,
  views: cpdViewHandlers,
  emails: cpdEmails,
  due: [],
  makers: {},
  personal: cpdPersonal,
};
