import type { qualificationsCommands, qualificationsViews } from '../contract/qualifications.js';
import type { RoomParts } from '../engine/room.js';
import { qualificationsViewHandlers } from './views.js';

/** What the portal does in the room qualifications. It keeps nothing of anybody: a catalogue is handed to it. */
export const qualificationsRoom: RoomParts<typeof qualificationsCommands, typeof qualificationsViews> = {
  commands: {},
  views: qualificationsViewHandlers,
  emails: {},
  due: [],
  makers: {},
  personal: { kept: () => Promise.resolve({}), forget: () => Promise.resolve(undefined) },
};
