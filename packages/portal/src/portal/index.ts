import type { portalCommands, portalViews } from '../contract/portal.js';
import type { RoomParts } from '../engine/room.js';
import { portalCommandHandlers } from './commands.js';
import { portalPersonal } from './personal.js';
import { portalViewHandlers } from './views.js';

/** What the portal does that no room owns. */
export const portalRoom: RoomParts<typeof portalCommands, typeof portalViews> = {
  commands: portalCommandHandlers,
  views: portalViewHandlers,
  emails: {},
  due: [],
  makers: {},
  personal: portalPersonal,
};
