import type { RoomParts } from '../engine/room.js';
import type { connectionsCommands, connectionsViews } from '../contract/connections.js';

/** What the portal does in the room connections. */
export const connectionsRoom: RoomParts<typeof connectionsCommands, typeof connectionsViews> = {
  commands: {},
  views: {},
  emails: {},
  due: [],
  makers: {},
  personal: { kept: () => Promise.resolve({}), forget: () => Promise.resolve(undefined) },
};
