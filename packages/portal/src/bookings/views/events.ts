import { labelOf } from '@guildhall/core';
import type { Page } from '@guildhall/store';
import type { bookingsViews } from '../../contract/bookings.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { bookingsOn, placesLeft } from '../event-facts.js';
import { mayBook } from '../may-book.js';
import { termsNow } from '../judge-basket.js';
import { withVat } from '../money.js';
import type { BookingRow, EventRow } from '../rows.js';
import { showBooking } from '../show-booking.js';

type Handlers = ViewHandlers<typeof bookingsViews>;

/** What is shown of events. */
export const eventViews: Pick<Handlers, 'bookings/events' | 'bookings/event'> = {
  'bookings/events': async (desk, { kind, from = desk.today, limit, after }) => {
    const may = desk.may('bookings/events', { body: desk.body });
    if (!may.ok) return may;
    const rows = [];
    let next = after;
    // What is not wanted takes no room on the page: one is never empty while there is more.
    do {
      const page: Page<EventRow> = await desk.find('events', {
        index: 'start',
        where: [],
        from,
        limit: limit - rows.length,
        after: next,
      });
      for (const event of page.rows) {
        if (event.stage === 'cancelled' || (kind !== undefined && event.kind !== kind)) continue;
        rows.push(showEvent(desk, event, await bookingsOn(desk, event.id)));
      }
      next = page.next;
    } while (next !== undefined && rows.length < limit);
    return done({ rows, ...(next === undefined ? {} : { next }) });
  },
  'bookings/event': async (desk, { eventId }) => {
    const may = desk.may('bookings/event', await desk.get('events', eventId), ({ body }) => ({ body }));
    if (!may.ok) return may;
    const event = may.thing;
    const bookings = await bookingsOn(desk, eventId);
    const { personId } = desk.actor;
    const mine = bookings.filter(({ bookerId, delegateId }) => bookerId === personId || delegateId === personId);
    const { description, subcategory, points, fundingLink } = event;
    return done({
      ...showEvent(desk, event, bookings),
      description,
      subcategory,
      subcategoryLabel: labelOf(desk.rulebook('cpd'), subcategory, desk.language),
      points,
      ...(fundingLink === undefined ? {} : { fundingLink }),
      options: event.options.map((option) => ({
        id: option.id,
        label: option.label,
        funded: option.funded,
        ...withVat(option.pence, option.vatPercent),
        vatPercent: option.vatPercent,
        terms: [...termsNow(desk, event, option)],
      })),
      may: { book: mayBook(desk, event, bookings) },
      bookings: await Promise.all(mine.map((booking) => showBooking(desk, booking))),
    });
  },
};

function showEvent(desk: ViewDesk, event: EventRow, bookings: readonly BookingRow[]) {
  const { id, title, kind, startsOn, endsOn, startsAt, endsAt, place, stage, options } = event;
  const left = placesLeft(event, bookings);
  const { personId } = desk.actor;
  return {
    id,
    title,
    kind,
    startsOn,
    endsOn,
    startsAt,
    endsAt,
    place,
    stage,
    ...(left === undefined ? {} : { placesLeft: left }),
    fromPence: cheapest(options),
    hasFundedPlaces: options.some(({ funded }) => funded),
    isBooked: bookings.some((booking) => booking.stage !== 'cancelled' && booking.delegateId === personId),
  };
}

/** What anybody pays at least: a funded place is not for everybody. */
function cheapest(options: EventRow['options']): number {
  const open = options.filter(({ funded }) => !funded);
  return Math.min(
    ...(open.length > 0 ? open : options).map(({ pence, vatPercent }) => withVat(pence, vatPercent).totalPence),
  );
}
