import { bookingLife, eventLife } from '@guildhall/core/machines';
import type { z } from 'zod';
import type { bookingsCommands } from '../../contract/bookings.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { bookingsOn, daysOf, inBrief, kept } from '../event-facts.js';
import { addresseeOfPerson } from '../../shared/addressee-of-person.js';
import { partsOf } from '../quote-booking.js';
import type { BookingRow, EventRow } from '../rows.js';
import { settlePlaces } from '../settle-places.js';

type Handlers = CommandHandlers<typeof bookingsCommands>;
type EventInput = z.output<(typeof bookingsCommands)['bookings/add-event']['input']>;

/** How events come to be and go. */
export const eventCommands: Pick<
  Handlers,
  'bookings/add-event' | 'bookings/change-event' | 'bookings/close-event' | 'bookings/cancel-event'
> = {
  'bookings/add-event': async (desk, input) => {
    const may = desk.may('bookings/add-event', { body: desk.body });
    if (!may.ok) return may;
    const refusal = refuseFields(input);
    if (refusal !== undefined) return refuse(refusal);
    const eventId = desk.newId('event');
    desk.put('events', { ...fieldsOf(input), id: eventId, body: desk.body, stage: 'open' });
    return Promise.resolve(done({ eventId }));
  },
  'bookings/change-event': async (desk, { eventId, ...input }) => {
    const may = desk.may('bookings/change-event', await desk.get('events', eventId), subjectOfEvent);
    if (!may.ok) return may;
    const before = may.thing;
    if (before.stage === 'cancelled') {
      return refuse({ code: 'bookings/event-cancelled-cannot-change', says: 'A cancelled event stays as it was.' });
    }
    const bookings = (await bookingsOn(desk, eventId)).filter(({ stage }) => stage !== 'cancelled');
    const refusal = refuseFields(input) ?? refuseLess(input, bookings);
    if (refusal !== undefined) return refuse(refusal);
    const event: EventRow = { ...fieldsOf(input), id: eventId, body: desk.body, stage: before.stage };
    desk.put('events', event);
    const isMoved =
      before.startsAt !== event.startsAt || before.endsAt !== event.endsAt || before.place !== event.place;
    const told = isMoved ? bookings.filter(({ stage }) => stage === 'booked') : [];
    for (const booking of told) {
      desk.about(booking.delegateId);
      const moved = desk.move(
        'bookings',
        bookingLife,
        booking,
        { type: 'event.moved', startsOn: event.startsOn, event: inBrief(event) },
        { delegate: addresseeOfPerson(await desk.get('people', booking.delegateId)) },
      );
      if (!moved.ok) return moved;
    }
    return done({ told: told.length });
  },
  'bookings/close-event': async (desk, { eventId, open }) => {
    const may = desk.may('bookings/close-event', await desk.get('events', eventId), subjectOfEvent);
    if (!may.ok) return may;
    const moved = desk.move('events', eventLife, may.thing, { type: open ? 'reopen' : 'close' });
    return moved.ok ? done({}) : moved;
  },
  'bookings/cancel-event': async (desk, { eventId, why }) => {
    const may = desk.may('bookings/cancel-event', await desk.get('events', eventId), subjectOfEvent);
    if (!may.ok) return may;
    const event = may.thing;
    const moved = desk.move('events', eventLife, event, { type: 'cancel' });
    if (!moved.ok) return moved;
    const bookings = (await bookingsOn(desk, eventId)).filter(({ stage }) => stage !== 'cancelled');
    if (event.startsOn < desk.today || bookings.some(({ stage }) => stage !== 'booked')) {
      return refuse({
        code: 'bookings/event-started',
        says: 'The event has taken place, or attendance has been marked.',
        unblock: 'Take the marks back first, if they are wrong.',
      });
    }
    // Whoever cancels bears the cost: no place is charged for, whatever the notice.
    const places = [];
    for (const booking of bookings) places.push({ ...(await partsOf(desk, booking)), event, chargePence: 0 });
    const settled = await settlePlaces(desk, places, why);
    if (!settled.ok) return settled;
    for (const personId of new Set(bookings.map(({ bookerId }) => bookerId))) {
      const to = addresseeOfPerson(await desk.get('people', personId));
      if (to === undefined) continue;
      const count = bookings.filter(({ bookerId }) => bookerId === personId).length;
      desk.effect({
        do: 'email',
        template: 'bookings/event-cancelled',
        to: to.email,
        personId,
        data: { ...inBrief(event), why, count },
      });
    }
    const creditedPence = settled.settled.creditNotes.reduce((sum, { totalPence }) => sum - totalPence, 0);
    return done({ cancelled: bookings.length, creditedPence });
  },
};

const subjectOfEvent = ({ body }: EventRow) => ({ body });

function fieldsOf({ capacity, fundingLink, ...input }: EventInput): Omit<EventRow, 'id' | 'body' | 'stage'> {
  return {
    ...input,
    startsAt: kept(input.startsAt),
    endsAt: kept(input.endsAt),
    ...daysOf(input),
    ...(capacity === undefined ? {} : { capacity }),
    ...(fundingLink === undefined ? {} : { fundingLink }),
  };
}

function refuseFields({ startsAt, endsAt, options }: EventInput) {
  if (kept(endsAt) <= kept(startsAt)) {
    return { code: 'bookings/ends-before-it-starts', says: 'The event ends before it starts.' };
  }
  if (new Set(options.map(({ id }) => id)).size < options.length) {
    return { code: 'bookings/option-twice', says: 'Two options have the same id.' };
  }
  if (options.some(({ funded, pence }) => funded && pence > 0)) {
    return {
      code: 'bookings/funded-place-costs',
      says: 'A funded place is free.',
      unblock: 'Make it an option that is paid for, or set its price to nothing.',
    };
  }
  return undefined;
}

/** Why an event cannot be made less than what has been booked of it. */
function refuseLess({ options, capacity }: EventInput, bookings: readonly BookingRow[]) {
  if (bookings.some(({ optionId }) => !options.some(({ id }) => id === optionId))) {
    return {
      code: 'bookings/option-in-use',
      says: 'Somebody has booked an option that would be gone.',
      unblock: 'Keep the option; its price can be changed for bookings to come.',
    };
  }
  if (capacity !== undefined && capacity < bookings.length) {
    return {
      code: 'bookings/capacity-taken',
      says: `${bookings.length} places are booked already.`,
      unblock: 'Keep at least as many.',
    };
  }
  return undefined;
}
