import type { bookingsCommands, bookingsViews } from '../contract/bookings.js';
import type { RoomParts } from '../engine/room.js';
import { bookingsCommandHandlers } from './commands.js';
import { bookingsEmails } from './emails.js';
import { bookingsPersonal } from './personal.js';
import { bookingsViewHandlers } from './views.js';

/** What the portal does in the room bookings. */
export const bookingsRoom: RoomParts<typeof bookingsCommands, typeof bookingsViews> = {
  commands: bookingsCommandHandlers,
  views: bookingsViewHandlers,
  emails: bookingsEmails,
  due: [],
  makers: {},
  personal: bookingsPersonal,
};
