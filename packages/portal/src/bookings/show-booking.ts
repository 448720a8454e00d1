import type { ViewDesk } from '../engine/desk.js';
import { nameOf } from '../shared/name-of.js';
import type { BookingRow } from './rows.js';

/** A booking as a list shows it. */
export async function showBooking(desk: ViewDesk, booking: BookingRow, forPerson = desk.actor.personId) {
  const { id, eventId, startsOn, delegateId, bookerId, stage, orderId } = booking;
  const event = await desk.get('events', eventId);
  const delegate = await desk.get('people', delegateId);
  return {
    id,
    eventId,
    title: event?.title ?? eventId,
    startsOn,
    ...(event === undefined ? {} : { startsAt: event.startsAt, endsAt: event.endsAt, place: event.place }),
    delegateName: nameOf(delegate),
    isDelegate: delegateId === forPerson,
    isBooker: bookerId === forPerson,
    stage,
    orderId,
  };
}
