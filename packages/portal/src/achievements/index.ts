import type { RoomParts } from '../engine/room.js';
import type { achievementsCommands, achievementsViews } from '../contract/achievements.js';

/** What the portal does in the room achievements. */
export const achievementsRoom: RoomParts<typeof achievementsCommands, typeof achievementsViews> = {
  commands: {},
  views: {},
  emails: {},
  due: [],
  makers: {},
  personal: { kept: () => Promise.resolve({}), forget: () => Promise.resolve(undefined) },
};
