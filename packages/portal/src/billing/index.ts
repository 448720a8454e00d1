import type { RoomParts } from '../engine/room.js';
import type { billingCommands, billingViews } from '../contract/billing.js';

/** What the portal does in the room billing. */
export const billingRoom: RoomParts<typeof billingCommands, typeof billingViews> = {
  commands: {},
  views: {},
  emails: {},
  due: [],
  makers: {},
  personal: { kept: () => Promise.resolve({}), forget: () => Promise.resolve(undefined) },
};
