import type { bookingsViews } from '../contract/bookings.js';
import type { ViewHandlers } from '../engine/room.js';
import { activityViews } from './views/activity.js';
import { showAttendance } from './views/attendance.js';
import { showAttendanceDesk } from './views/attendance-desk.js';
import { basketViews } from './views/basket.js';
import { bookingViews } from './views/booking.js';
import { calendarViews } from './views/calendar.js';
import { showCancellation } from './views/cancellation.js';
import { eventViews } from './views/events.js';
import { statementViews } from './views/statement.js';

/** What the views of the room bookings show. */
export const bookingsViewHandlers: ViewHandlers<typeof bookingsViews> = {
  ...activityViews,
  ...basketViews,
  ...bookingViews,
  ...calendarViews,
  ...eventViews,
  ...statementViews,
  'bookings/attendance': showAttendance,
  'bookings/attendance-desk': showAttendanceDesk,
  'bookings/cancellation': showCancellation,
};
