import { quoteCancellation } from '@guildhall/core/bookings';
import type { Totals } from '@guildhall/core/billing';
import type { bookingsCommands } from '../../contract/bookings.js';
import { type Desk, done, type Refused, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { subjectOfBooking } from '../access.js';
import { sumOf, withVat } from '../money.js';
import { actorOf, askedBooking, partsOf } from '../quote-booking.js';
import { type PlaceGivenUp, type Settled, settlePlaces } from '../settle-places.js';
import { addresseeOfPerson } from '../../shared/addressee-of-person.js';
import type { BookingActor } from '@guildhall/core/bookings';

type Handlers = CommandHandlers<typeof bookingsCommands>;

/** How places are cancelled. */
export const cancelCommands: Pick<Handlers, 'bookings/cancel' | 'bookings/cancel-as-staff'> = {
  'bookings/cancel': async (desk, { bookingIds, seenChargePence }) => {
    const quoted = await quoteAll(desk, 'bookings/cancel', bookingIds);
    if (!quoted.ok) return quoted;
    const { places, charge } = quoted;
    if (seenChargePence !== undefined && charge.totalPence !== seenChargePence) {
      return refuse({
        code: 'bookings/charge-changed',
        says: 'What cancelling costs has changed since you looked.',
        unblock: 'Look at the charge again, and cancel if it is still what you want.',
      });
    }
    return settle(desk, places, charge, undefined);
  },
  'bookings/cancel-as-staff': async (desk, { bookingIds, why }) => {
    const quoted = await quoteAll(desk, 'bookings/cancel-as-staff', bookingIds, 'staff');
    return quoted.ok ? settle(desk, quoted.places, quoted.charge, why) : quoted;
  },
};

/** What cancelling places costs by the terms each was booked under, or why one of them cannot be cancelled. */
async function quoteAll(
  desk: Desk,
  action: string,
  bookingIds: readonly string[],
  as?: BookingActor,
): Promise<{ readonly ok: true; readonly places: readonly PlaceGivenUp[]; readonly charge: Totals } | Refused> {
  const places: PlaceGivenUp[] = [];
  for (const bookingId of new Set(bookingIds)) {
    const may = desk.may(action, await desk.get('bookings', bookingId), subjectOfBooking);
    if (!may.ok) return may;
    const parts = await partsOf(desk, may.thing);
    const quote = quoteCancellation(desk.rulebook('bookings'), askedBooking(parts), {
      on: desk.today,
      actor: as ?? actorOf(desk, may.thing),
      language: desk.language,
    });
    desk.decided(quote.decision, undefined, may.thing.bookerId);
    if (quote.kind !== 'charge' || parts.event === undefined) {
      const reasons = quote.kind === 'charge' ? [] : quote.reasons;
      const [first] = reasons;
      return refuse({
        code: first?.code ?? 'bookings/charge-unknown',
        says: first?.text ?? 'What it costs cannot be told.',
        ...(first?.next === undefined ? {} : { unblock: first.next }),
        reasons,
      });
    }
    places.push({ ...parts, event: parts.event, chargePence: quote.chargePence });
  }
  const charge = sumOf(places.map(({ booking, chargePence }) => withVat(chargePence, booking.vatPercent)));
  return { ok: true, places, charge };
}

async function settle(desk: Desk, places: readonly PlaceGivenUp[], charge: Totals, why: string | undefined) {
  const settled = await settlePlaces(desk, places, why);
  if (!settled.ok) return settled;
  await tellBookers(desk, places, settled.settled);
  return done({
    charge,
    creditNotes: [...settled.settled.creditNotes],
    invoices: [...settled.settled.invoices],
  });
}

/** Tells each booker once what was cancelled and what it costs. */
async function tellBookers(desk: Desk, places: readonly PlaceGivenUp[], { creditNotes }: Settled): Promise<void> {
  for (const bookerId of new Set(places.map(({ booking }) => booking.bookerId))) {
    const to = addresseeOfPerson(await desk.get('people', bookerId));
    if (to === undefined) continue;
    const theirs = places.filter(({ booking }) => booking.bookerId === bookerId);
    desk.effect({
      do: 'email',
      template: 'bookings/cancelled',
      to: to.email,
      personId: bookerId,
      data: {
        places: theirs.map(({ booking, event, chargePence }) => ({
          title: event.title,
          startsOn: event.startsOn,
          pence: withVat(chargePence, booking.vatPercent).totalPence,
        })),
        isCredited: creditNotes.length > 0,
      },
    });
  }
}
