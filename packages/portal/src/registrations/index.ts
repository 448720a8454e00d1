import type { RoomParts } from '../engine/room.js';
import type { registrationsCommands, registrationsViews } from '../contract/registrations.js';

/** What the portal does in the room registrations. */
export const registrationsRoom: RoomParts<typeof registrationsCommands, typeof registrationsViews> = {
  commands: {},
  views: {},
  emails: {},
  due: [],
  makers: {},
  personal: { kept: () => Promise.resolve({}), forget: () => Promise.resolve(undefined) },
};
