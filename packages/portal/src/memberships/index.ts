import type { membershipsCommands, membershipsViews } from '../contract/memberships.js';
import type { RoomParts } from '../engine/room.js';
import { membershipsCommandHandlers } from './commands/index.js';
import { membershipsDue } from './due.js';
import { membershipsEmails } from './emails.js';
import { membershipsPersonal } from './personal.js';
import { aboutMeViews } from './views/about-me.js';
import { changeViews } from './views/changes.js';
import { staffViews } from './views/staff.js';

/** What the portal does in the room memberships. */
export const membershipsRoom: RoomParts<typeof membershipsCommands, typeof membershipsViews> = {
  commands: membershipsCommandHandlers,
  views: { ...aboutMeViews, ...changeViews, ...staffViews },
  emails: membershipsEmails,
  due: membershipsDue,
  makers: {},
  personal: membershipsPersonal,
};
