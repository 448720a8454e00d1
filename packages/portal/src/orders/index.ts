import type { RoomParts } from '../engine/room.js';
import type { ordersCommands, ordersViews } from '../contract/orders.js';

/** What the portal does in the room orders. */
export const ordersRoom: RoomParts<typeof ordersCommands, typeof ordersViews> = {
  commands: {},
  views: {},
  emails: {},
  due: [],
  makers: {},
  personal: { kept: () => Promise.resolve({}), forget: () => Promise.resolve(undefined) },
};
