import { dateInWords } from '@guildhall/core';
import { decideSubstitute, decideTransfer, quoteCancellation } from '@guildhall/core/bookings';
import type { bookingsViews } from '../../contract/bookings.js';
import { balanceOf } from '../../billing/invoice-sums.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { subjectOfBooking } from '../access.js';
import { bookingsOn, optionOf, placesLeft } from '../event-facts.js';
import { refuseMove } from '../commands/give-over.js';
import { historyOf } from '../history-of.js';
import { priceOf, withVat } from '../money.js';
import { MAY, mayNot, type MayNow, mayNotBecause } from '../../shared/may.js';
import { nameOf } from '../../shared/name-of.js';
import { actorOf, askedBooking, type BookingWithParts, partsOf } from '../quote-booking.js';
import { showBooking } from '../show-booking.js';

type Handlers = ViewHandlers<typeof bookingsViews>;

/** How far ahead a place is offered to be moved. */
const MOST_EVENTS = 100;

/** What is shown of one place. */
export const bookingViews: Pick<Handlers, 'bookings/booking' | 'bookings/transfers'> = {
  'bookings/booking': async (desk, { bookingId }) => {
    const may = desk.may('bookings/booking', await desk.get('bookings', bookingId), subjectOfBooking);
    if (!may.ok) return may;
    const booking = may.thing;
    const parts = await partsOf(desk, booking);
    // What it costs, and who else had the place, is for whoever booked it.
    const isTheirs = actorOf(desk, booking) !== 'attendee';
    const { funded, informalName, requirements, bookedOn, terms, chargePence, vatPercent } = booking;
    return done({
      ...(await showBooking(desk, booking)),
      optionLabel: optionOf(parts.event, booking.optionId)?.label ?? booking.optionId,
      funded,
      informalName,
      requirements,
      bookedOn,
      bookerName: nameOf(await desk.get('people', booking.bookerId)),
      terms: { rulebook: terms.rulebook, version: terms.version },
      ...(isTheirs ? await accountsOf(desk, parts) : {}),
      ...(isTheirs && chargePence !== undefined ? { charge: withVat(chargePence, vatPercent) } : {}),
      history: await historyOf(desk, booking, isTheirs),
      may: { ...mayNow(desk, parts), changePurchaseOrder: isTheirs ? MAY : mayNot() },
    });
  },
  'bookings/transfers': async (desk, { bookingId }) => {
    const may = desk.may('bookings/transfers', await desk.get('bookings', bookingId), subjectOfBooking);
    if (!may.ok) return may;
    const booking = may.thing;
    const decided = askTransfer(desk, await partsOf(desk, booking));
    if (decided.answer !== 'yes') return done({ answer: decided.answer, reasons: [...decided.reasons], rows: [] });
    const events = await desk.find('events', { index: 'start', where: [], from: desk.today, limit: MOST_EVENTS });
    const rows = [];
    for (const event of events.rows) {
      if (event.id === booking.eventId) continue;
      for (const { id: optionId, label: optionLabel } of event.options) {
        if ((await refuseMove(desk, booking, event, optionId)) !== undefined) continue;
        const left = placesLeft(event, await bookingsOn(desk, event.id));
        const { id: eventId, title, startsOn } = event;
        rows.push({
          eventId,
          optionId,
          optionLabel,
          title,
          startsOn,
          ...(left === undefined ? {} : { placesLeft: left }),
        });
      }
    }
    return done({ answer: decided.answer, reasons: [], rows });
  },
};

async function accountsOf(desk: ViewDesk, { booking, invoice }: BookingWithParts) {
  const order = await desk.get('booking-orders', booking.orderId);
  const settled = booking.settledBy === undefined ? undefined : await desk.get('invoices', booking.settledBy);
  return {
    price: priceOf(booking),
    orderNumber: order?.number,
    purchaseOrder: order?.purchaseOrder,
    ...(invoice === undefined
      ? {}
      : {
          invoice: {
            id: invoice.id,
            number: invoice.number,
            stage: invoice.stage,
            balancePence: balanceOf(invoice),
          },
        }),
    ...(settled === undefined
      ? {}
      : { settledBy: { id: settled.id, number: settled.number, totalPence: settled.totalPence } }),
  };
}

function askTransfer(desk: ViewDesk, parts: BookingWithParts) {
  return decideTransfer(
    desk.rulebook('bookings'),
    askedBooking(parts),
    // To some event that is still to come; which one is asked when there is one.
    { transfersMade: parts.booking.transfers, newStartsOn: desk.today },
    { on: desk.today, actor: actorOf(desk, parts.booking), language: desk.language },
  );
}

function mayNow(desk: ViewDesk, parts: BookingWithParts) {
  const { booking } = parts;
  if (booking.stage === 'attended' || booking.stage === 'absent') {
    const whyNot =
      desk.language === 'cy'
        ? `Mae presenoldeb wedi’i nodi ar gyfer ${dateInWords(booking.startsOn, 'cy')}.`
        : `Attendance on ${dateInWords(booking.startsOn, 'en-GB')} has been marked.`;
    const no = mayNot(whyNot);
    return { cancel: no, substitute: no, transfer: no };
  }
  const rulebook = desk.rulebook('bookings');
  const asked = askedBooking(parts);
  const options = { on: desk.today, actor: actorOf(desk, booking), language: desk.language };
  const quote = quoteCancellation(rulebook, asked, options);
  const some = { worksAtBookersOrganisation: true, email: 'somebody@example.org' };
  return {
    cancel: quote.kind === 'charge' ? MAY : mayNotBecause(quote.reasons),
    substitute: answered(decideSubstitute(rulebook, asked, some, options)),
    transfer: answered(askTransfer(desk, parts)),
  };
}

function answered({ answer, reasons }: ReturnType<typeof decideTransfer>): MayNow {
  return answer === 'yes' ? MAY : mayNotBecause(reasons);
}
