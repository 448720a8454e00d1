import type { RoomParts } from '../engine/room.js';
import type { qualificationsCommands, qualificationsViews } from '../contract/qualifications.js';

/** What the portal does in the room qualifications. */
export const qualificationsRoom: RoomParts<typeof qualificationsCommands, typeof qualificationsViews> = {
  commands: {},
  views: {},
  emails: {},
  due: [],
  makers: {},
  personal: { kept: () => Promise.resolve({}), forget: () => Promise.resolve(undefined) },
};
