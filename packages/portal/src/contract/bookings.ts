import { activityCommands, activityViews } from './bookings/activity.js';
import { attendanceCommands, attendanceViews } from './bookings/attendance.js';
import { basketCommands, basketViews } from './bookings/basket.js';
import { eventsCommands, eventsViews } from './bookings/events.js';
import { givingUpCommands, givingUpViews } from './bookings/giving-up.js';

/** The commands of the room bookings. */
export const bookingsCommands = {
  ...eventsCommands,
  ...basketCommands,
  ...activityCommands,
  ...givingUpCommands,
  ...attendanceCommands,
};

/** The views of the room bookings. */
export const bookingsViews = {
  ...eventsViews,
  ...basketViews,
  ...activityViews,
  ...givingUpViews,
  ...attendanceViews,
};
