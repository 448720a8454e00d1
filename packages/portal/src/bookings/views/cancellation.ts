import { dateInWords, moneyInWords, parameterOn } from '@guildhall/core';
import {
  cancellationCurve,
  type CancellationCurve,
  type CancellationQuote,
  decideSubstitute,
  describeCurve,
  quoteGroup,
} from '@guildhall/core/bookings';
import type { bookingsViews } from '../../contract/bookings.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { subjectOfBooking } from '../access.js';
import { startOfDay } from '../event-facts.js';
import { priceOf, sumOf, withVat } from '../money.js';
import { MAY, mayNotBecause } from '../../shared/may.js';
import { nameOf } from '../../shared/name-of.js';
import { actorOf, askedBooking, type BookingWithParts, isPaid, partsOf } from '../quote-booking.js';

/** What cancelling places costs, now and later. */
export const showCancellation: ViewHandlers<typeof bookingsViews>['bookings/cancellation'] = async (desk, input) => {
  const places: BookingWithParts[] = [];
  for (const bookingId of new Set(input.bookingIds)) {
    const may = desk.may('bookings/cancellation', await desk.get('bookings', bookingId), subjectOfBooking);
    if (!may.ok) return may;
    places.push(await partsOf(desk, may.thing));
  }
  const rulebook = desk.rulebook('bookings');
  const on = desk.today;
  const { language } = desk;
  const actor = places.every(({ booking }) => actorOf(desk, booking) === 'booker') ? 'booker' : 'staff';
  const group = quoteGroup(rulebook, places.map(askedBooking), { on, actor, language });
  const curves = places.map((place) => curveOf(desk, place));
  const quotes = await Promise.all(
    places.map((place, index) => showQuote(desk, place, group.quotes[index], curves[index])),
  );
  const charged = quotes.filter(({ kind }) => kind === 'charge');
  const sum = (of: (quote: (typeof quotes)[number]) => number): number =>
    charged.reduce((total, quote) => total + of(quote), 0);
  const [refused] = quotes.filter(({ kind }) => kind !== 'charge');
  const nextChange = nextChangeOf(desk, places, curves);
  return done({
    on,
    quotes,
    charge: sumOf(charged.flatMap(({ charge }) => (charge === undefined ? [] : [charge]))),
    refundPence: sum((quote) =>
      quote.isPaid ? Math.max(0, quote.price.totalPence - (quote.charge?.totalPence ?? 0)) : 0,
    ),
    owedPence: sum((quote) =>
      Math.max(0, (quote.charge?.totalPence ?? 0) - (quote.isPaid ? quote.price.totalPence : 0)),
    ),
    open: quotes.length - charged.length,
    ...(nextChange === undefined ? {} : { nextChange }),
    ...substituteInstead(desk, places, actor),
    may: {
      cancel: refused === undefined ? MAY : mayNotBecause(refused.reasons),
    },
  });
};

/** The curve of a place that can still be cancelled; one without steps for any other. */
function curveOf(desk: ViewDesk, place: BookingWithParts): CancellationCurve {
  const { booking, event } = place;
  const startsOn = event?.startsOn ?? booking.startsOn;
  if (startsOn < desk.today || booking.stage !== 'booked') return { steps: [], reasons: [] };
  const options = { from: desk.today, to: startsOn, language: desk.language };
  return cancellationCurve(desk.rulebook('bookings'), askedBooking(place), options);
}

async function showQuote(
  desk: ViewDesk,
  place: BookingWithParts,
  quote: CancellationQuote | undefined,
  curve: CancellationCurve = { steps: [], reasons: [] },
) {
  const { booking, event } = place;
  const { id, stage, vatPercent } = booking;
  // Whoever came or did not has had the place: the rules know only that it was booked.
  const isMarked = stage === 'attended' || stage === 'absent';
  return {
    bookingId: id,
    kind: isMarked ? ('refused' as const) : (quote?.kind ?? ('unknown' as const)),
    ...(quote?.chargePence === undefined ? {} : { charge: withVat(quote.chargePence, vatPercent) }),
    reasons: quote === undefined || quote.kind === 'charge' ? [] : [...quote.reasons],
    title: event?.title ?? booking.eventId,
    delegateName: nameOf(await desk.get('people', booking.delegateId)),
    startsOn: event?.startsOn ?? booking.startsOn,
    price: priceOf(booking),
    isPaid: isPaid(place),
    ...(quote?.kind === 'charge' && quote.noticeDays !== undefined ? { noticeDays: quote.noticeDays } : {}),
    steps: curve.steps.map(({ chargePence, ...step }) => ({ ...step, charge: withVat(chargePence, vatPercent) })),
    sentences: [...describeCurve(curve, desk.language)],
  };
}

/** The next day on which one of the charges is another one, and what they come to together then. */
function nextChangeOf(desk: ViewDesk, places: readonly BookingWithParts[], curves: readonly CancellationCurve[]) {
  const [on] = curves.flatMap(({ nextChange }) => (nextChange === undefined ? [] : [nextChange.on])).sort();
  if (on === undefined) return undefined;
  const at = startOfDay(on);
  desk.changesAt(at);
  const charges = places.flatMap(({ booking }, index) => {
    const step = curves[index]?.steps.find(({ from, until }) => from <= on && on <= until);
    return step === undefined ? [] : [withVat(step.chargePence, booking.vatPercent)];
  });
  const chargePence = sumOf(charges).totalPence;
  const money = moneyInWords(chargePence, desk.language);
  const day = dateInWords(on, desk.language);
  return {
    on,
    at,
    chargePence,
    says:
      desk.language === 'cy' ? `O ${day} bydd canslo yn costio ${money}.` : `From ${day} cancelling costs ${money}.`,
  };
}

/** What it would cost that somebody else comes instead, where the rules allow it. */
function substituteInstead(desk: ViewDesk, places: readonly BookingWithParts[], actor: 'booker' | 'staff') {
  let chargePence = 0;
  for (const place of places) {
    const { answer } = decideSubstitute(
      desk.rulebook('bookings'),
      askedBooking(place),
      { worksAtBookersOrganisation: true, email: 'somebody@example.org' },
      { on: desk.today, actor },
    );
    if (answer !== 'yes' || place.booking.stage !== 'booked') return {};
    const fee = parameterOn(desk.rulebook('bookings'), 'substituteFee', place.booking.bookedOn);
    chargePence += withVat(typeof fee === 'number' ? fee : 0, place.booking.vatPercent).totalPence;
  }
  const money = moneyInWords(chargePence, desk.language);
  const says =
    desk.language === 'cy'
      ? `Gall cydweithiwr ddod yn lle hynny ${chargePence === 0 ? 'am ddim' : `am ${money}`}.`
      : `A colleague can come instead ${chargePence === 0 ? 'free of charge' : `for ${money}`}.`;
  return { substitute: { chargePence, says } };
}
