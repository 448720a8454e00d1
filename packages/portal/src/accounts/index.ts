import type { accountsCommands, accountsViews } from '../contract/accounts.js';
import type { RoomParts } from '../engine/room.js';
import { accountsCommandHandlers } from './commands/index.js';
import { accountsDue } from './due.js';
import { accountsEmails } from './emails.js';
import { accountsPersonal } from './personal.js';
import { lookingUpViews } from './views/looking-up.js';
import { registeringViews } from './views/registering.js';

/** What the portal does in the room accounts. */
export const accountsRoom: RoomParts<typeof accountsCommands, typeof accountsViews> = {
  commands: accountsCommandHandlers,
  views: { ...registeringViews, ...lookingUpViews },
  emails: accountsEmails,
  due: accountsDue,
  makers: {},
  personal: accountsPersonal,
};
