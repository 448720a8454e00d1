import { dateInWords } from '@guildhall/core';
import type { bookingsViews } from '../../contract/bookings.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { bookingsOn } from '../event-facts.js';
import { historyOf } from '../history-of.js';
import { MAY, mayNot } from '../../shared/may.js';
import { nameOf } from '../../shared/name-of.js';
import { isPaid, partsOf } from '../quote-booking.js';
import type { EventRow } from '../rows.js';
import { recordedOn, subcategoryLabel } from './statement.js';

/** Who has a place on an event, and who came. */
export const showAttendance: ViewHandlers<typeof bookingsViews>['bookings/attendance'] = async (desk, { eventId }) => {
  const may = desk.may('bookings/attendance', await desk.get('events', eventId), ({ body }) => ({ body }));
  if (!may.ok) return may;
  const event = may.thing;
  const bookings = await bookingsOn(desk, eventId);
  const counts = { booked: 0, attended: 0, absent: 0, cancelled: 0 };
  for (const { stage } of bookings) counts[stage]++;
  const rows = [];
  for (const booking of bookings) {
    const delegate = await desk.get('people', booking.delegateId);
    const { id: bookingId, delegateId, informalName, requirements, stage, markedAt, markedBy } = booking;
    rows.push({
      bookingId,
      delegateId,
      name: nameOf(delegate),
      informalName: informalName ?? delegate?.informalName,
      requirements,
      stage,
      isPaid: isPaid(await partsOf(desk, booking)),
      markedAt,
      markedBy: markedBy === undefined ? undefined : nameOf(await desk.get('accounts', markedBy)),
      history: await historyOf(desk, booking, true),
    });
  }
  rows.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const { title, startsOn, points, subcategory } = event;
  const day = dateInWords(startsOn, desk.language);
  const isWelsh = desk.language === 'cy';
  return done({
    title,
    startsOn,
    points,
    subcategoryLabel: subcategoryLabel(desk, subcategory),
    counts,
    says: sayWhatItMeans(desk, event),
    may: {
      mark:
        desk.today < startsOn
          ? mayNot(isWelsh ? `Mae’n dechrau ar ${day}.` : `It starts on ${day}.`)
          : event.stage === 'cancelled'
            ? mayNot(isWelsh ? 'Mae wedi’i ganslo.' : 'It is cancelled.')
            : MAY,
    },
    rows,
  });
};

function sayWhatItMeans(desk: ViewDesk, { startsOn, points, subcategory }: EventRow): string {
  const label = subcategoryLabel(desk, subcategory);
  const isWelsh = desk.language === 'cy';
  if (recordedOn(desk, startsOn) === 'by-hand') {
    return isWelsh
      ? 'Cyn i ddigwyddiadau gael eu cofnodi: nid yw’r nodau yn rhoi pwyntiau, ac mae aelodau yn ychwanegu’r digwyddiad eu hunain.'
      : 'From before events were recorded: marks give no points, and members add the event themselves.';
  }
  return isWelsh
    ? `Mae pob un a nodir yn bresennol yn cael ${points} pwynt DPP (${label}); mae tynnu’r nod yn ôl yn tynnu’r pwyntiau.`
    : `Whoever is marked as attended has ${points === 1 ? '1 CPD point' : `${points} CPD points`} (${label}); taking the mark back takes ${points === 1 ? 'it' : 'them'} away.`;
}
