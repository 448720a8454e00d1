import type { bookingsViews } from '../../contract/bookings.js';
import { base64OfBytes } from '../../documents/base64-of-bytes.js';
import type { TimedEntry } from '../../documents/calendar.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';

const MINUTES_OF_A_DAY = 24 * 60;

/** What is to come, for a calendar. */
export const calendarViews: Pick<ViewHandlers<typeof bookingsViews>, 'bookings/calendar-file'> = {
  'bookings/calendar-file': async (desk) => {
    const { actor, body, language } = desk;
    const may = desk.may('bookings/calendar-file', { body, ownerId: actor.personId });
    if (!may.ok) return may;
    const { makeCalendarFile } = await import('../../documents/make-calendar-file.js');
    const bytes = makeCalendarFile({
      language,
      name: language === 'cy' ? 'Fy nigwyddiadau' : 'My events',
      entries: await entriesOf(desk, actor.personId ?? ''),
      madeAt: desk.now,
    });
    return done({ name: 'events.ics', mediaType: 'text/calendar', bytes: base64OfBytes(bytes) });
  },
};

/** One entry for each place, under the same name however often it is asked for; a place given up is marked so. */
async function entriesOf(desk: ViewDesk, personId: string): Promise<readonly TimedEntry[]> {
  const { rows } = await desk.find('bookings', { index: 'delegate', where: [personId], from: desk.today });
  const entries: TimedEntry[] = [];
  for (const { id, eventId, stage, bookedOn, cancelledAt } of rows) {
    const event = await desk.get('events', eventId);
    if (event === undefined || (stage !== 'booked' && stage !== 'cancelled')) continue;
    const { title, description, place, startsAt, endsAt } = event;
    entries.push({
      kind: 'timed',
      uid: `${id}@${desk.body}.guildhall`,
      title,
      description,
      place,
      startsAt,
      endsAt,
      changedAt: cancelledAt ?? `${bookedOn}T00:00:00.000Z`,
      sequence: stage === 'cancelled' ? 1 : 0,
      isCancelled: stage === 'cancelled',
      remindMinutesBefore: MINUTES_OF_A_DAY,
    });
  }
  return entries;
}
