import type { RoomParts } from '../engine/room.js';
import type { membershipsCommands, membershipsViews } from '../contract/memberships.js';

/** What the portal does in the room memberships. */
export const membershipsRoom: RoomParts<typeof membershipsCommands, typeof membershipsViews> = {
  commands: {},
  views: {},
  emails: {},
  due: [],
  makers: {},
  personal: { kept: () => Promise.resolve({}), forget: () => Promise.resolve(undefined) },
};
