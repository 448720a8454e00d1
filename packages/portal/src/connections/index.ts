import type { connectionsCommands, connectionsViews } from '../contract/connections.js';
import type { RoomParts } from '../engine/room.js';
import { answerHandlers } from './commands/answer.js';
import { beginHandlers } from './commands/begin.js';
import { keepHandlers } from './commands/keep.js';
import { manageHandlers } from './commands/manage.js';
import { connectionsDue } from './due.js';
import { connectionsEmails } from './emails.js';
import { connectionsPersonal } from './personal.js';
import { listHandlers } from './views/lists.js';
import { calendarHandlers } from './views/calendar.js';
import { oneHandlers } from './views/one.js';
import { sharedHandlers } from './views/shared.js';

/** What the portal does in the room connections. */
export const connectionsRoom: RoomParts<typeof connectionsCommands, typeof connectionsViews> = {
  commands: { ...beginHandlers, ...answerHandlers, ...manageHandlers, ...keepHandlers },
  views: { ...calendarHandlers, ...listHandlers, ...oneHandlers, ...sharedHandlers },
  emails: connectionsEmails,
  due: connectionsDue,
  makers: {},
  personal: connectionsPersonal,
};
