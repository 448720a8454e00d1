import { judgeEventInvoice } from '@guildhall/core/billing';
import type { bookingsCommands } from '../../contract/bookings.js';
import { issueInvoice } from '../../billing/issue-invoice.js';
import { type Desk, done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import type { PersonRow } from '../../memberships/rows.js';
import { describePlace, inBrief } from '../event-facts.js';
import { type JudgedPlace, judgeBasket } from '../judge-basket.js';
import { sumOf } from '../money.js';
import { nameOf } from '../../shared/name-of.js';
import { addresseeOfPerson } from '../../shared/addressee-of-person.js';
import { createContacts } from '../people-of.js';
import type { BookingRow, EventRow } from '../rows.js';

/** Books what lies in the basket, all of it or none. */
export const placeOrder: CommandHandlers<typeof bookingsCommands>['bookings/place-order'] = async (desk, input) => {
  const personId = desk.actor.personId ?? '';
  const booker = await desk.get('people', personId);
  const may = desk.may('bookings/place-order', booker, ({ id, body }) => ({ body, ownerId: id }));
  if (!may.ok) return may;
  const basket = await desk.get('booking-baskets', personId);
  const places = await judgeBasket(desk, may.thing, basket);
  for (const { decision } of places) desk.decided(decision, undefined, personId);
  const refusal = refuseOrder(places, input.seenTotalPence);
  if (refusal !== undefined) return refuse(refusal);
  const purchaseOrder = input.purchaseOrder ?? basket?.purchaseOrder;
  const orderId = desk.newId('booking-order');
  const number = `BO-${String(await desk.next('booking-orders')).padStart(6, '0')}`;
  const known = createContacts(desk, may.thing);
  const drafts = places.map((judged) => bookingOf(desk, judged, may.thing, orderId, known));
  const invoice = await invoiceFor(desk, may.thing, drafts, orderId, purchaseOrder);
  for (const { booking, event, delegate } of drafts) {
    desk.put('bookings', {
      ...booking,
      ...(invoice === undefined || booking.pricePence === 0 ? {} : { invoiceId: invoice.id }),
    });
    const to = addresseeOfPerson(delegate);
    if (to === undefined) continue;
    desk.about(delegate.id);
    desk.effect({
      do: 'email',
      template: 'bookings/joining-instructions',
      to: to.email,
      data: { ...inBrief(event) },
      personId: delegate.id,
    });
  }
  desk.put('booking-orders', {
    id: orderId,
    body: desk.body,
    number,
    bookerId: personId,
    placedAt: desk.now,
    ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
    ...(invoice === undefined ? {} : { invoiceId: invoice.id }),
  });
  if (basket !== undefined) desk.remove('booking-baskets', basket.id);
  confirm(desk, may.thing, number, drafts);
  return done({
    orderId,
    number,
    bookingIds: drafts.map(({ booking }) => booking.id),
    totalPence: invoice?.totalPence ?? 0,
    ...(invoice === undefined ? {} : { invoice: { id: invoice.id, number: invoice.number } }),
  });
};

interface Draft {
  readonly booking: BookingRow;
  readonly event: EventRow;
  readonly delegate: PersonRow;
}

function refuseOrder(places: readonly JudgedPlace[], seenTotalPence: number | undefined) {
  if (places.length === 0) {
    return {
      code: 'bookings/basket-empty',
      says: 'There is nothing in the basket.',
      unblock: 'Choose an event first.',
    };
  }
  const reasons = places.flatMap(({ missing }) => missing);
  if (reasons.length > 0) {
    return {
      code: 'bookings/not-ready',
      says: reasons[0]?.text ?? 'Something is still missing.',
      unblock: 'Put what is missing right, then place the order again.',
      reasons,
    };
  }
  const { totalPence } = sumOf(places.map(({ price }) => price));
  if (seenTotalPence !== undefined && totalPence !== seenTotalPence) {
    return {
      code: 'bookings/price-changed',
      says: 'A price has changed since you looked.',
      unblock: 'Look at the order again, and place it if it is still what you want.',
    };
  }
  return undefined;
}

function bookingOf(
  desk: Desk,
  { place, event, option, attendee, decision }: JudgedPlace,
  booker: PersonRow,
  orderId: string,
  known: ReturnType<typeof createContacts>,
): Draft {
  const delegate =
    attendee.person ?? (place.attendee.kind === 'new-contact' ? known(place.attendee, place.informalName) : booker);
  const { id, version, hash } = decision.used;
  const { informalName, requirements } = place;
  // A place that lacks its event or option is refused before it comes here.
  const [of, chosen] = [event as EventRow, option as NonNullable<typeof option>];
  return {
    event: of,
    delegate,
    booking: {
      id: desk.newId('booking'),
      body: desk.body,
      orderId,
      eventId: of.id,
      startsOn: of.startsOn,
      bookerId: booker.id,
      delegateId: delegate.id,
      bookedOn: desk.today,
      terms: { rulebook: id, version, hash },
      optionId: chosen.id,
      pricePence: chosen.pence,
      ...(chosen.vatPercent === 0 ? {} : { vatPercent: chosen.vatPercent }),
      funded: chosen.funded,
      ...(informalName === undefined ? {} : { informalName }),
      ...(requirements === undefined ? {} : { requirements }),
      stage: 'booked',
      substitutions: [],
      transfers: 0,
    },
  };
}

/** One invoice for all that costs something, to whoever books; none where nothing does. */
async function invoiceFor(
  desk: Desk,
  booker: PersonRow,
  drafts: readonly Draft[],
  orderId: string,
  purchaseOrder: string | undefined,
) {
  const priced = drafts.filter(({ booking }) => booking.pricePence > 0);
  if (priced.length === 0) return undefined;
  const route = judgeEventInvoice(
    desk.rulebook('billing'),
    { bookerId: booker.id, ...(purchaseOrder === undefined ? {} : { purchaseOrder }) },
    { on: desk.today },
  );
  return issueInvoice(desk, {
    kind: 'event',
    issuedOn: desk.today,
    ownerId: route?.accountId ?? booker.id,
    sentTo: 'booker',
    recipient: { name: nameOf(booker), email: booker.email },
    personId: booker.id,
    inPortal: route?.inPortal ?? true,
    orderId,
    ...(route?.purchaseOrder === undefined ? {} : { purchaseOrder: route.purchaseOrder }),
    lines: priced.map(({ booking, event, delegate }) => ({
      description: describePlace(event),
      personId: delegate.id,
      personName: nameOf(delegate).slice(0, 200),
      bookingId: booking.id,
      quantity: 1,
      unitPence: booking.pricePence,
      vatPercent: booking.vatPercent ?? 0,
    })),
  });
}

/** Tells the booker. Nobody who attends is named: what is sent to one is not about another. */
function confirm(desk: Desk, booker: PersonRow, number: string, drafts: readonly Draft[]): void {
  const events = new Map(drafts.map(({ event }) => [event.id, event]));
  desk.effect({
    do: 'email',
    template: 'bookings/confirmation',
    to: booker.email,
    personId: booker.id,
    data: {
      number,
      isInvoiced: drafts.some(({ booking }) => booking.pricePence > 0),
      places: [...events.values()].map((event) => ({
        title: event.title,
        startsOn: event.startsOn,
        count: drafts.filter((draft) => draft.event.id === event.id).length,
      })),
    },
  });
}
