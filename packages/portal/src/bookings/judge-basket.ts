import type { Decision } from '@guildhall/core';
import { cancellationCurve, decideWhoMayBook, describeCurve } from '@guildhall/core/bookings';
import type { Totals } from '@guildhall/core/billing';
import type { ViewDesk } from '../engine/desk.js';
import type { PersonRow } from '../memberships/rows.js';
import { emailKey } from '../rows/fields.js';
import { bookingsOn, optionOf, placesLeft } from './event-facts.js';
import { withVat } from './money.js';
import { attendeeOf, type NamedAttendee } from './people-of.js';
import type { BasketPlace, BookingBasketRow, BookingRow, EventOption, EventRow } from './rows.js';

/** Why, in a sentence. */
export interface PlaceReason {
  readonly code: string;
  readonly text: string;
  readonly next?: string;
}

/** A place of a basket, judged. */
export interface JudgedPlace {
  readonly place: BasketPlace;
  readonly event: EventRow | undefined;
  readonly option: EventOption | undefined;
  readonly attendee: NamedAttendee;
  readonly price: Totals;
  readonly terms: readonly string[];
  /** What keeps it from being booked; none: it can be. */
  readonly missing: readonly PlaceReason[];
  readonly warnings: readonly PlaceReason[];
  readonly decision: Decision;
}

/**
 * Judges every place of a basket as it would be booked now, the places before
 * it counted in: the last place of an event is there once.
 */
export async function judgeBasket(
  desk: ViewDesk,
  booker: PersonRow,
  basket: BookingBasketRow | undefined,
): Promise<readonly JudgedPlace[]> {
  const judged: JudgedPlace[] = [];
  const booked = new Map<string, readonly BookingRow[]>();
  for (const place of basket?.places ?? []) {
    const event = await desk.get('events', place.eventId);
    if (!booked.has(place.eventId)) booked.set(place.eventId, await bookingsOn(desk, place.eventId));
    const attendee = await attendeeOf(desk, booker, place.attendee);
    const before = judged.filter((other) => other.place.eventId === place.eventId);
    judged.push(
      await judgePlace(desk, { booker, place, event, attendee, before, booked: booked.get(place.eventId) ?? [] }),
    );
  }
  return judged;
}

interface Asked {
  readonly booker: PersonRow;
  readonly place: BasketPlace;
  readonly event: EventRow | undefined;
  readonly attendee: NamedAttendee;
  /** Places of the basket on the same event that come first. */
  readonly before: readonly JudgedPlace[];
  readonly booked: readonly BookingRow[];
}

async function judgePlace(desk: ViewDesk, asked: Asked): Promise<JudgedPlace> {
  const { booker, place, event, attendee, before, booked } = asked;
  const option = optionOf(event, place.optionId);
  const rulebook = desk.rulebook('bookings');
  const { organisationId } = booker;
  const answer = decideWhoMayBook(
    rulebook,
    {
      ...(organisationId === undefined ? {} : { bookerOrganisationId: organisationId }),
      attendee: attendee.requested,
      ...(event === undefined ? {} : { startsOn: event.startsOn }),
      ...(option === undefined ? {} : { funded: option.funded }),
      ...(place.eligibleForFunding === undefined ? {} : { eligibleForFunding: place.eligibleForFunding }),
      termsAgreed: place.termsAgreed,
    },
    { on: desk.today, language: desk.language },
  );
  const say = desk.language === 'cy' ? CY : EN;
  const missing: PlaceReason[] = answer.answer === 'yes' ? [] : [...answer.reasons];
  if (event === undefined || event.stage === 'cancelled') missing.push(say.gone);
  else if (event.stage === 'closed') missing.push(say.closed);
  else if (option === undefined) missing.push(say.option);
  if (event !== undefined && placesLeft(event, booked) !== undefined) {
    const left = (placesLeft(event, booked) ?? 0) - before.length;
    if (left <= 0) missing.push(say.full);
  }
  const key = attendeeKey(attendee, place);
  const isTwice =
    (attendee.person !== undefined && booked.some((row) => isPlaceOf(row, attendee.person?.id))) ||
    before.some((other) => attendeeKey(other.attendee, other.place) === key);
  if (isTwice) missing.push(say.twice);
  const hasAccount =
    place.attendee.kind === 'new-contact' &&
    attendee.person !== undefined &&
    (await desk.get('accounts', attendee.person.id)) !== undefined;
  const warnings =
    place.attendee.kind !== 'new-contact'
      ? []
      : [hasAccount ? say.account : attendee.person === undefined ? say.contact : say.known];
  return {
    place,
    event,
    option,
    attendee,
    price: withVat(option?.pence ?? 0, option?.vatPercent),
    terms: event === undefined || option === undefined ? [] : termsNow(desk, event, option),
    missing,
    warnings,
    decision: answer.decision,
  };
}

/** What the terms would be for a place that is booked today, a dated sentence each. */
export function termsNow(desk: ViewDesk, event: EventRow, option: EventOption): readonly string[] {
  if (event.startsOn < desk.today) return [];
  const curve = cancellationCurve(
    desk.rulebook('bookings'),
    {
      bookedOn: desk.today,
      startsOn: event.startsOn,
      pricePence: option.pence,
      paidPence: 0,
      funded: option.funded,
      stage: 'booked',
    },
    { from: desk.today, to: event.startsOn, language: desk.language },
  );
  return describeCurve(curve, desk.language);
}

/** Whether a booking is somebody's place, and still stands. */
export function isPlaceOf(row: BookingRow, personId: string | undefined): boolean {
  return row.stage !== 'cancelled' && row.delegateId === personId;
}

function attendeeKey({ person }: NamedAttendee, { attendee }: BasketPlace): string {
  if (person !== undefined) return person.id;
  return attendee.kind === 'new-contact' ? emailKey(attendee.email) : attendee.kind;
}

const EN = {
  gone: { code: 'bookings/no-such-event', text: 'The event is not on offer any more.', next: 'Choose another one.' },
  closed: {
    code: 'bookings/event-closed',
    text: 'The event takes no more bookings.',
    next: 'Choose another one, or ask the training team.',
  },
  option: {
    code: 'bookings/no-such-option',
    text: 'This way of taking part is not on offer any more.',
    next: 'Choose another one.',
  },
  full: {
    code: 'bookings/event-full',
    text: 'There is no place left.',
    next: 'Choose another event, or ask the training team.',
  },
  twice: {
    code: 'bookings/already-booked',
    text: 'This person has a place on the event already.',
    next: 'Name somebody else, or take the place out.',
  },
  account: {
    code: 'bookings/seems-to-have-account',
    text: 'Somebody at your organisation has an account with this email address; the place will be theirs.',
    next: 'Choose them from the list of colleagues instead.',
  },
  known: {
    code: 'bookings/known-contact',
    text: 'A contact at your organisation is known by this email address; the place will be theirs.',
  },
  contact: {
    code: 'bookings/better-with-account',
    text: 'Attendance is recorded best for somebody who has an account.',
    next: 'They can make one before you book; they need not be a member.',
  },
} as const;

const CY: Readonly<Record<keyof typeof EN, PlaceReason>> = {
  gone: { ...EN.gone, text: 'Nid yw’r digwyddiad ar gael mwyach.', next: 'Dewiswch un arall.' },
  closed: {
    ...EN.closed,
    text: 'Nid yw’r digwyddiad yn derbyn rhagor o archebion.',
    next: 'Dewiswch un arall, neu holwch y tîm hyfforddi.',
  },
  option: { ...EN.option, text: 'Nid yw’r ffordd hon o gymryd rhan ar gael mwyach.', next: 'Dewiswch un arall.' },
  full: {
    ...EN.full,
    text: 'Nid oes lle ar ôl.',
    next: 'Dewiswch ddigwyddiad arall, neu holwch y tîm hyfforddi.',
  },
  twice: {
    ...EN.twice,
    text: 'Mae gan y person hwn le ar y digwyddiad eisoes.',
    next: 'Enwch rywun arall, neu tynnwch y lle.',
  },
  account: {
    ...EN.account,
    text: 'Mae gan rywun yn eich sefydliad gyfrif â’r cyfeiriad e-bost hwn; nhw fydd yn cael y lle.',
    next: 'Dewiswch nhw o’r rhestr o gydweithwyr yn lle hynny.',
  },
  known: {
    ...EN.known,
    text: 'Mae cyswllt yn eich sefydliad yn hysbys wrth y cyfeiriad e-bost hwn; nhw fydd yn cael y lle.',
  },
  contact: {
    ...EN.contact,
    text: 'Cofnodir presenoldeb orau i rywun sydd â chyfrif.',
    next: 'Gallant wneud un cyn i chi archebu; nid oes rhaid iddynt fod yn aelod.',
  },
};
