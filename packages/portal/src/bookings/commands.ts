import type { bookingsCommands } from '../contract/bookings.js';
import type { CommandHandlers } from '../engine/room.js';
import { attendanceCommands } from './commands/attendance.js';
import { basketCommands } from './commands/basket.js';
import { cancelCommands } from './commands/cancel.js';
import { eventCommands } from './commands/events.js';
import { giveOverCommands } from './commands/give-over.js';
import { placeOrder } from './commands/place-order.js';

/** What the commands of the room bookings do. */
export const bookingsCommandHandlers: CommandHandlers<typeof bookingsCommands> = {
  ...attendanceCommands,
  ...basketCommands,
  ...cancelCommands,
  ...eventCommands,
  ...giveOverCommands,
  'bookings/place-order': placeOrder,
};
