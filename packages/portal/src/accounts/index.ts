import type { RoomParts } from '../engine/room.js';
import type { accountsCommands, accountsViews } from '../contract/accounts.js';

/** What the portal does in the room accounts. */
export const accountsRoom: RoomParts<typeof accountsCommands, typeof accountsViews> = {
  commands: {},
  views: {},
  emails: {},
  due: [],
  makers: {},
  personal: { kept: () => Promise.resolve({}), forget: () => Promise.resolve(undefined) },
};
