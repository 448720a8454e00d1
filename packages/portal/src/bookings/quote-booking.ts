import { type Booking, type BookingActor, quoteCancellation } from '@guildhall/core/bookings';
import type { ViewDesk } from '../engine/desk.js';
import type { InvoiceRow } from '../billing/rows.js';
import { MAY, type MayNow, mayNot, mayNotBecause } from '../shared/may.js';
import type { BookingRow, EventRow } from './rows.js';

/** A booking with what it belongs to. */
export interface BookingWithParts {
  readonly booking: BookingRow;
  readonly event: EventRow | undefined;
  readonly invoice: InvoiceRow | undefined;
}

/** Looks up what a booking belongs to. */
export async function partsOf(desk: ViewDesk, booking: BookingRow): Promise<BookingWithParts> {
  const event = await desk.get('events', booking.eventId);
  const invoice = booking.invoiceId === undefined ? undefined : await desk.get('invoices', booking.invoiceId);
  return { booking, event, invoice };
}

/** Whether a place has been paid for. */
export function isPaid({ invoice }: Pick<BookingWithParts, 'invoice'>): boolean {
  return invoice?.stage === 'paid';
}

/**
 * A booking as the rules ask for it. Its day of booking picks the terms; the
 * notice counts to the day on which the event now starts.
 */
export function askedBooking({ booking, event, invoice }: BookingWithParts): Booking {
  const { bookedOn, pricePence, funded, stage } = booking;
  return {
    bookedOn,
    startsOn: event?.startsOn ?? booking.startsOn,
    pricePence,
    paidPence: isPaid({ invoice }) ? pricePence : 0,
    funded,
    // Whoever came or did not had a place: what is left of it is no cancellation, and the life refuses one.
    stage: stage === 'cancelled' ? 'cancelled' : 'booked',
  };
}

/** How somebody stands to a booking, in the words of the rules. */
export function actorOf(desk: ViewDesk, { bookerId, delegateId }: BookingRow): BookingActor {
  const { personId, roles } = desk.actor;
  if (personId === bookerId) return 'booker';
  if (roles.includes('training-staff')) return 'staff';
  return personId === delegateId ? 'attendee' : 'somebody-else';
}

/** Whether the reader may cancel a place that is booked, and why not; nothing is said to who did not book it. */
export async function mayCancel(desk: ViewDesk, booking: BookingRow): Promise<MayNow> {
  const actor = actorOf(desk, booking);
  if (actor !== 'booker' && actor !== 'staff') return mayNot();
  const asked = askedBooking(await partsOf(desk, booking));
  const quote = quoteCancellation(desk.rulebook('bookings'), asked, {
    on: desk.today,
    actor,
    language: desk.language,
  });
  return quote.kind === 'charge' ? MAY : mayNotBecause(quote.reasons);
}
