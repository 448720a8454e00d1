import { dateInWords } from '@guildhall/core';
import { bookingLife } from '@guildhall/core/machines';
import type { bookingsCommands } from '../../contract/bookings.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { signed } from '../../shared/signed.js';
import type { BookingRow, EventRow } from '../rows.js';

type Handlers = CommandHandlers<typeof bookingsCommands>;

/** How attendance is marked. CPD reads the stage of the booking, so that nothing is copied and nothing is left behind. */
export const attendanceCommands: Pick<Handlers, 'bookings/mark-attendance' | 'bookings/unmark'> = {
  'bookings/mark-attendance': async (desk, { eventId, marks }) => {
    const may = desk.may('bookings/mark-attendance', await desk.get('events', eventId), subjectOfEvent);
    if (!may.ok) return may;
    const { startsOn } = may.thing;
    if (desk.today < startsOn) {
      return refuse({
        code: 'bookings/event-to-come',
        says: `The event starts on ${dateInWords(startsOn, desk.language)}, so nobody has come or missed it yet.`,
        unblock: 'Mark attendance on that day or later.',
      });
    }
    // The last mark of a place counts.
    const wanted = new Map(marks.map(({ bookingId, mark }) => [bookingId, mark]));
    let marked = 0;
    for (const [bookingId, mark] of wanted) {
      const booking = await desk.get('bookings', bookingId);
      if (booking?.eventId !== eventId) return refuse(NOT_OF_THIS_EVENT);
      if (booking.stage === mark) continue;
      desk.about(booking.delegateId);
      const moved = desk.move('bookings', bookingLife, booking, { type: 'mark', mark, ...signed(desk) });
      if (!moved.ok) return moved;
      marked++;
    }
    return done({ marked, alreadySo: wanted.size - marked });
  },
  'bookings/unmark': async (desk, { eventId, bookingIds }) => {
    const may = desk.may('bookings/unmark', await desk.get('events', eventId), subjectOfEvent);
    if (!may.ok) return may;
    let unmarked = 0;
    for (const bookingId of new Set(bookingIds)) {
      const booking: BookingRow | undefined = await desk.get('bookings', bookingId);
      if (booking?.eventId !== eventId) return refuse(NOT_OF_THIS_EVENT);
      if (booking.stage === 'booked') continue;
      desk.about(booking.delegateId);
      const moved = desk.move('bookings', bookingLife, booking, { type: 'unmark', ...signed(desk) });
      if (!moved.ok) return moved;
      unmarked++;
    }
    return done({ unmarked });
  },
};

const NOT_OF_THIS_EVENT = {
  code: 'bookings/not-of-this-event',
  says: 'One of these places is not on this event.',
  unblock: 'Look the list up again.',
};

const subjectOfEvent = ({ body }: EventRow) => ({ body });
