import { decideSubstitute, decideTransfer } from '@guildhall/core/bookings';
import { bookingLife } from '@guildhall/core/machines';
import type { bookingsCommands } from '../../contract/bookings.js';
import { issueInvoice } from '../../billing/issue-invoice.js';
import { type Desk, done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import type { PersonRow } from '../../memberships/rows.js';
import { subjectOfBooking } from '../access.js';
import { bookingsOn, describePlace, inBrief, optionOf, placesLeft } from '../event-facts.js';
import { isPlaceOf } from '../judge-basket.js';
import { nameOf } from '../../shared/name-of.js';
import { addresseeOfPerson } from '../../shared/addressee-of-person.js';
import { attendeeOf, createContacts } from '../people-of.js';
import { actorOf, askedBooking, partsOf } from '../quote-booking.js';
import type { BookingRow, EventRow } from '../rows.js';

type Handlers = CommandHandlers<typeof bookingsCommands>;

const ALREADY_BOOKED = {
  code: 'bookings/already-booked',
  says: 'This person has a place on the event already.',
  unblock: 'Name somebody else.',
};

/** How a place goes to somebody else, or to another event. */
export const giveOverCommands: Pick<
  Handlers,
  'bookings/substitute' | 'bookings/transfer' | 'bookings/change-purchase-order'
> = {
  'bookings/substitute': async (desk, { bookingId, substitute, informalName, requirements }) => {
    const may = desk.may('bookings/substitute', await desk.get('bookings', bookingId), subjectOfBooking);
    if (!may.ok) return may;
    const booking = may.thing;
    const parts = await partsOf(desk, booking);
    const booker = await desk.get('people', booking.bookerId);
    const named = booker === undefined ? undefined : await attendeeOf(desk, booker, substitute);
    const email = named?.person?.email ?? (substitute.kind === 'new-contact' ? substitute.email : undefined);
    const decided = decideSubstitute(
      desk.rulebook('bookings'),
      askedBooking(parts),
      {
        worksAtBookersOrganisation:
          named?.person !== undefined ||
          (substitute.kind === 'new-contact' &&
            typeof booker?.organisationId === 'string' &&
            substitute.worksAtBookersOrganisation),
        ...(email === undefined ? {} : { email }),
      },
      { on: desk.today, actor: actorOf(desk, booking), language: desk.language },
    );
    desk.decided(decided.decision, undefined, booking.bookerId);
    if (decided.answer !== 'yes' || parts.event === undefined || booker === undefined) {
      return refuse({
        code: 'bookings/may-not-substitute',
        says: decided.reasons[0]?.text ?? 'Nobody else can take this place over.',
        ...(decided.reasons[0]?.next === undefined ? {} : { unblock: decided.reasons[0].next }),
        reasons: decided.reasons,
      });
    }
    const others = await bookingsOn(desk, booking.eventId);
    if (named?.person !== undefined && others.some((row) => isPlaceOf(row, named.person?.id))) {
      return refuse(ALREADY_BOOKED);
    }
    const delegate =
      named?.person ?? (substitute.kind === 'new-contact' ? createContacts(desk, booker)(substitute) : booker);
    const former = await desk.get('people', booking.delegateId);
    desk.about(booking.bookerId, booking.delegateId, delegate.id);
    const moved = desk.move(
      'bookings',
      bookingLife,
      booking,
      {
        type: 'substitute',
        to: delegate.id,
        ...(informalName === undefined ? {} : { informalName }),
        ...(requirements === undefined ? {} : { requirements }),
        by: desk.actor.personId ?? 'system',
        at: desk.now,
        event: inBrief(parts.event),
      },
      { delegate: addresseeOfPerson(delegate), former: addresseeOfPerson(former) },
    );
    if (!moved.ok) return moved;
    const chargePence = decided.chargePence ?? 0;
    if (chargePence > 0) await invoiceFee(desk, booker, booking, parts.event, chargePence);
    return done({ delegateId: delegate.id, chargePence });
  },
  'bookings/transfer': async (desk, { bookingId, eventId, optionId }) => {
    const may = desk.may('bookings/transfer', await desk.get('bookings', bookingId), subjectOfBooking);
    if (!may.ok) return may;
    const booking = may.thing;
    const to = await desk.get('events', eventId);
    const decided = decideTransfer(
      desk.rulebook('bookings'),
      askedBooking(await partsOf(desk, booking)),
      { transfersMade: booking.transfers, ...(to === undefined ? {} : { newStartsOn: to.startsOn }) },
      { on: desk.today, actor: actorOf(desk, booking), language: desk.language },
    );
    desk.decided(decided.decision, undefined, booking.bookerId);
    if (decided.answer !== 'yes') {
      return refuse({
        code: 'bookings/may-not-transfer',
        says: decided.reasons[0]?.text ?? 'This place cannot be moved.',
        ...(decided.reasons[0]?.next === undefined ? {} : { unblock: decided.reasons[0].next }),
        reasons: decided.reasons,
      });
    }
    if (to === undefined) return refuse({ code: 'bookings/no-such-event', says: 'There is no such event.' });
    const refusal = await refuseMove(desk, booking, to, optionId);
    if (refusal !== undefined) return refuse(refusal);
    const { startsOn } = to;
    desk.about(booking.bookerId, booking.delegateId);
    const moved = desk.move(
      'bookings',
      bookingLife,
      booking,
      {
        type: 'transfer',
        eventId,
        optionId,
        startsOn,
        by: desk.actor.personId ?? 'system',
        at: desk.now,
        event: inBrief(to),
      },
      { delegate: addresseeOfPerson(await desk.get('people', booking.delegateId)) },
    );
    return moved.ok ? done({}) : moved;
  },
  'bookings/change-purchase-order': async (desk, { orderId, purchaseOrder }) => {
    const may = desk.may(
      'bookings/change-purchase-order',
      await desk.get('booking-orders', orderId),
      ({ body, bookerId }) => ({ body, bookerId }),
    );
    if (!may.ok) return may;
    const { purchaseOrder: _, ...order } = may.thing;
    desk.about(order.bookerId);
    desk.put('booking-orders', { ...order, ...(purchaseOrder === undefined ? {} : { purchaseOrder }) });
    return done({});
  },
};

/** Why a place cannot be moved to an event that the rules would let it be moved to. */
export async function refuseMove(desk: Pick<Desk, 'find'>, booking: BookingRow, to: EventRow, optionId: string) {
  const option = optionOf(to, optionId);
  if (to.stage !== 'open') {
    return { code: 'bookings/event-closed', says: 'The event takes no more bookings.', unblock: 'Choose another one.' };
  }
  if (option === undefined) return { code: 'bookings/no-such-option', says: 'The event has no such option.' };
  const isSamePrice =
    option.pence === booking.pricePence &&
    option.vatPercent === (booking.vatPercent ?? 0) &&
    option.funded === booking.funded;
  if (!isSamePrice) {
    return {
      code: 'bookings/another-price',
      says: 'A place can only be moved to one at the same price.',
      unblock: 'Choose another one, or cancel this place and book the other event.',
    };
  }
  const others = (await desk.find('bookings', { index: 'event', where: [to.id] })).rows;
  if (placesLeft(to, others) === 0) {
    return { code: 'bookings/event-full', says: 'There is no place left.', unblock: 'Choose another event.' };
  }
  return others.some((row) => isPlaceOf(row, booking.delegateId)) ? ALREADY_BOOKED : undefined;
}

/** Invoices what the terms ask for letting somebody else come: nothing, as they are. */
async function invoiceFee(desk: Desk, booker: PersonRow, booking: BookingRow, event: EventRow, feePence: number) {
  const order = await desk.get('booking-orders', booking.orderId);
  await issueInvoice(desk, {
    kind: 'event',
    issuedOn: desk.today,
    ownerId: booker.id,
    sentTo: 'booker',
    recipient: { name: nameOf(booker), email: booker.email },
    personId: booker.id,
    inPortal: true,
    orderId: booking.orderId,
    ...(order?.purchaseOrder === undefined ? {} : { purchaseOrder: order.purchaseOrder }),
    lines: [
      {
        description: `Change of attendee: ${describePlace(event)}`.slice(0, 200),
        bookingId: booking.id,
        quantity: 1,
        unitPence: feePence,
        vatPercent: booking.vatPercent ?? 0,
      },
    ],
  });
}
