import type { RoomParts } from '../engine/room.js';
import type { bookingsCommands, bookingsViews } from '../contract/bookings.js';

/** What the portal does in the room bookings. */
export const bookingsRoom: RoomParts<typeof bookingsCommands, typeof bookingsViews> = {
  commands: {},
  views: {},
  emails: {},
  due: [],
  makers: {},
  personal: { kept: () => Promise.resolve({}), forget: () => Promise.resolve(undefined) },
};
