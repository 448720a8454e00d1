import { z } from 'zod';
import { Attendee, EventOption } from '../bookings/rows.js';
import { day, email, id, instant, line, pence, points, prose } from '../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import {
  AnswerOf,
  FileAnswered,
  InvoiceNamed,
  May,
  MoneyWithVat,
  nothing,
  pageOf,
  paging,
  Reason,
  whose,
} from './shapes.js';

const stage = z.enum(['booked', 'attended', 'absent', 'cancelled']);
const eventStage = z.enum(['open', 'closed', 'cancelled']);
const eventKind = z.enum(['training', 'webinar', 'conference']);
const place = {
  eventId: id,
  optionId: id,
  attendee: Attendee,
  informalName: line.optional(),
  requirements: prose.optional(),
  eligibleForFunding: z.boolean().optional(),
  termsAgreed: z.boolean().default(false),
};
const eventFields = {
  title: line.max(150),
  kind: eventKind,
  startsAt: instant,
  endsAt: instant,
  place: line,
  description: prose,
  subcategory: line,
  points,
  options: z.array(EventOption).min(1).max(20),
  capacity: z.int().min(1).optional(),
  fundingLink: z.url().optional(),
};
const substitute = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('colleague'), personId: id }),
  z.object({
    kind: z.literal('new-contact'),
    firstName: line,
    lastName: line,
    email,
    worksAtBookersOrganisation: z.boolean(),
  }),
]);
const eventInBrief = z.object({
  id,
  title: z.string(),
  kind: eventKind,
  startsOn: day,
  endsOn: day,
  startsAt: instant,
  endsAt: instant,
  place: z.string(),
  stage: eventStage,
  /** Absent where there is no limit. */
  placesLeft: z.int().optional(),
  /** What the cheapest place costs that is not a funded one, VAT included; of funded places alone, nothing. */
  fromPence: pence,
  hasFundedPlaces: z.boolean(),
  isBooked: z.boolean(),
});
const bookingInBrief = z.object({
  id,
  eventId: id,
  title: z.string(),
  startsOn: day,
  startsAt: instant.optional(),
  endsAt: instant.optional(),
  place: z.string().optional(),
  delegateName: z.string(),
  isDelegate: z.boolean(),
  isBooker: z.boolean(),
  stage,
  orderId: id,
});
const placeOfActivity = bookingInBrief.extend({
  /** Booked, and not over. */
  isToCome: z.boolean(),
  may: z.object({ cancel: May }),
});
const quote = z.object({
  bookingId: id,
  kind: z.enum(['charge', 'refused', 'unknown']),
  /** Absent where nobody can say. */
  charge: MoneyWithVat.optional(),
  reasons: z.array(Reason),
});

/** The commands of the room bookings. */
export const bookingsCommands = {
  'bookings/add-place': command({
    rows: ['I8', 'I9'],
    says: 'Puts a place on an event into the basket.',
    input: z.strictObject(place),
    answer: z.object({ placeId: id }),
    refusals: ['bookings/no-such-event', 'bookings/no-such-option', 'bookings/basket-full'],
  }),
  'bookings/change-place': command({
    rows: ['I8', 'I9'],
    says: 'Puts a place in the basket right.',
    input: z.strictObject({ placeId: id, ...place }),
    answer: z.object({}),
    refusals: ['bookings/no-such-place', 'bookings/no-such-event', 'bookings/no-such-option'],
  }),
  'bookings/remove-place': command({
    rows: ['I8'],
    says: 'Takes a place out of the basket.',
    input: z.strictObject({ placeId: id }),
    answer: z.object({}),
    refusals: [],
  }),
  'bookings/empty-basket': command({
    rows: ['I8'],
    says: 'Takes everything out of the basket.',
    input: nothing,
    answer: z.object({}),
    refusals: [],
  }),
  'bookings/place-order': command({
    rows: ['I8', 'I9'],
    says: 'Books every place in the basket, with one invoice to whoever books; none where all of it is free.',
    input: z.strictObject({
      /** What the buyer was shown, VAT included: a price that has changed meanwhile is not booked. Left out, nothing is compared. */
      seenTotalPence: pence.optional(),
      purchaseOrder: line.optional(),
    }),
    answer: z.object({
      orderId: id,
      number: z.string(),
      bookingIds: z.array(id),
      totalPence: pence,
      invoice: InvoiceNamed.optional(),
    }),
    refusals: ['bookings/basket-empty', 'bookings/not-ready', 'bookings/price-changed'],
  }),
  'bookings/change-purchase-order': command({
    rows: ['I7'],
    says: 'Puts the purchase order number of an order of places right; a new print of the invoice takes it up.',
    input: z.strictObject({ orderId: id, purchaseOrder: line.optional() }),
    answer: z.object({}),
    refusals: [],
  }),
  'bookings/cancel': command({
    rows: ['I11'],
    says: 'Cancels places that were booked and not paid, at the charge of the terms agreed.',
    input: z.strictObject({
      bookingIds: z.array(id).min(1).max(50),
      /** The charge that was shown, VAT included: a charge that has changed meanwhile is not taken. Left out, nothing is compared. */
      seenChargePence: pence.optional(),
    }),
    answer: z.object({
      charge: MoneyWithVat,
      creditNotes: z.array(InvoiceNamed.extend({ totalPence: pence })),
      invoices: z.array(InvoiceNamed.extend({ totalPence: pence })),
    }),
    refusals: [
      'bookings/charge-changed',
      'bookings/already-cancelled',
      'bookings/paid-staff-only',
      'bookings/booking-attended-cannot-cancel',
      'bookings/booking-absent-cannot-cancel',
    ],
  }),
  'bookings/cancel-as-staff': command({
    rows: ['I11', 'I15'],
    says: 'Cancels places for whoever booked them, paid or not; what is to be paid back is a credit note that stays open.',
    input: z.strictObject({ bookingIds: z.array(id).min(1).max(50), why: prose.optional() }),
    answer: z.object({
      charge: MoneyWithVat,
      creditNotes: z.array(InvoiceNamed.extend({ totalPence: pence })),
      invoices: z.array(InvoiceNamed.extend({ totalPence: pence })),
    }),
    refusals: [
      'bookings/already-cancelled',
      'bookings/booking-attended-cannot-cancel',
      'bookings/booking-absent-cannot-cancel',
    ],
  }),
  'bookings/substitute': command({
    rows: ['I11'],
    says: 'Lets somebody else of the booker’s organisation take a place over.',
    input: z.strictObject({
      bookingId: id,
      substitute,
      informalName: line.optional(),
      requirements: prose.optional(),
    }),
    answer: z.object({ delegateId: id, chargePence: pence }),
    refusals: ['bookings/may-not-substitute', 'bookings/already-booked'],
  }),
  'bookings/transfer': command({
    rows: ['I11'],
    says: 'Moves a place to another event at the same price.',
    input: z.strictObject({ bookingId: id, eventId: id, optionId: id }),
    answer: z.object({}),
    refusals: [
      'bookings/may-not-transfer',
      'bookings/no-such-event',
      'bookings/no-such-option',
      'bookings/another-price',
      'bookings/event-full',
      'bookings/event-closed',
      'bookings/already-booked',
    ],
  }),
  'bookings/mark-attendance': command({
    rows: ['I14', 'I15'],
    says: 'Marks who came to an event and who did not; the same mark twice is one.',
    input: z.strictObject({
      eventId: id,
      marks: z
        .array(z.object({ bookingId: id, mark: z.enum(['attended', 'absent']) }))
        .min(1)
        .max(2000),
    }),
    answer: z.object({ marked: z.int(), alreadySo: z.int() }),
    refusals: ['bookings/event-to-come', 'bookings/not-of-this-event', 'bookings/booking-cancelled-cannot-mark'],
  }),
  'bookings/unmark': command({
    rows: ['I14', 'I15'],
    says: 'Takes marks of attendance back; their CPD points go with them.',
    input: z.strictObject({ eventId: id, bookingIds: z.array(id).min(1).max(2000) }),
    answer: z.object({ unmarked: z.int() }),
    refusals: ['bookings/not-of-this-event', 'bookings/booking-cancelled-cannot-unmark'],
  }),
  'bookings/add-event': command({
    rows: ['I8', 'I15'],
    says: 'Puts a training course, webinar or conference on the list.',
    input: z.strictObject(eventFields),
    answer: z.object({ eventId: id }),
    refusals: ['bookings/ends-before-it-starts', 'bookings/option-twice', 'bookings/funded-place-costs'],
  }),
  'bookings/change-event': command({
    rows: ['I15'],
    says: 'Puts an event right, and tells those who have a place when or where it is has changed.',
    input: z.strictObject({ eventId: id, ...eventFields }),
    answer: z.object({ told: z.int() }),
    refusals: [
      'bookings/ends-before-it-starts',
      'bookings/option-twice',
      'bookings/funded-place-costs',
      'bookings/option-in-use',
      'bookings/capacity-taken',
      'bookings/event-cancelled-cannot-change',
    ],
  }),
  'bookings/close-event': command({
    rows: ['I15'],
    says: 'Takes no more bookings for an event, or takes them again.',
    input: z.strictObject({ eventId: id, open: z.boolean().default(false) }),
    answer: z.object({}),
    refusals: ['bookings/event-closed-cannot-close', 'bookings/event-open-cannot-reopen'],
  }),
  'bookings/cancel-event': command({
    rows: ['I15'],
    says: 'Cancels an event with every place on it, free of charge, and tells everybody who is concerned.',
    input: z.strictObject({ eventId: id, why: prose }),
    answer: z.object({ cancelled: z.int(), creditedPence: pence }),
    refusals: ['bookings/event-started', 'bookings/event-cancelled-cannot-cancel'],
  }),
} satisfies CommandContracts;

/** The views of the room bookings. */
export const bookingsViews = {
  'bookings/events': view({
    rows: ['I8'],
    says: 'The events that are to come, soonest first, with what is left of them.',
    input: z.strictObject({ kind: eventKind.optional(), from: day.optional(), ...paging }),
    answer: pageOf(eventInBrief),
  }),
  'bookings/event': view({
    rows: ['I8'],
    says: 'One event: what it is, what it costs, who funds it, and what the terms would be if a place were booked now.',
    input: z.strictObject({ eventId: id }),
    answer: eventInBrief.extend({
      description: z.string(),
      subcategory: z.string(),
      subcategoryLabel: z.string(),
      points,
      fundingLink: z.string().optional(),
      options: z.array(
        z.object({
          id,
          label: z.string(),
          funded: z.boolean(),
          ...MoneyWithVat.shape,
          vatPercent: z.int(),
          /** What cancelling would cost and when, a dated sentence each. Sums are without VAT. */
          terms: z.array(z.string()),
        }),
      ),
      may: z.object({ book: May }),
      /** The bookings that the reader made or has on it. */
      bookings: z.array(bookingInBrief),
    }),
  }),
  'bookings/basket': view({
    rows: ['I8', 'I9'],
    says: 'The order before it is placed: prices and terms, and what is missing.',
    input: nothing,
    answer: z.object({
      places: z.array(
        z.object({
          id,
          eventId: id,
          title: z.string(),
          startsOn: day.optional(),
          optionId: id,
          optionLabel: z.string(),
          funded: z.boolean(),
          attendee: Attendee,
          attendeeName: z.string(),
          informalName: z.string().optional(),
          requirements: z.string().optional(),
          eligibleForFunding: z.boolean().optional(),
          termsAgreed: z.boolean(),
          fundingLink: z.string().optional(),
          ...MoneyWithVat.shape,
          terms: z.array(z.string()),
          /** What keeps it from being booked. */
          missing: z.array(Reason),
          /** What is worth knowing, and keeps nothing from being booked. */
          warnings: z.array(Reason),
        }),
      ),
      ...MoneyWithVat.shape,
      purchaseOrder: z.string().optional(),
      invoiceTo: z.object({ name: z.string(), email: z.string(), address: z.array(z.string()) }).optional(),
      may: z.object({ place: May }),
    }),
  }),
  'bookings/colleagues': view({
    rows: ['I9'],
    says: 'The people of the reader’s own organisation, for whom they may book; none, and why, without an organisation.',
    input: z.strictObject(paging),
    answer: pageOf(z.object({ personId: id, name: z.string(), email: z.string() })).extend({
      may: z.object({ bookForOthers: May }),
    }),
  }),
  'bookings/activity': view({
    rows: ['I10'],
    says: 'What is to come and what was, places booked, orders and invoices, on one page; open invoices first.',
    input: z.strictObject({ ...whose, limit: paging.limit }),
    answer: z.object({
      openInvoices: z.array(
        InvoiceNamed.extend({
          totalPence: pence,
          balancePence: pence,
          dueOn: day.optional(),
          isOverdue: z.boolean(),
        }),
      ),
      upcoming: z.array(placeOfActivity),
      past: z.array(placeOfActivity),
      /** Places booked for others. */
      registrations: z.array(placeOfActivity),
      orders: z.array(
        z.object({ id, number: z.string(), placedAt: instant, places: z.int(), invoiceId: id.optional() }),
      ),
      invoices: z.array(
        InvoiceNamed.extend({
          issuedOn: day,
          totalPence: pence,
          stage: z.enum(['open', 'paid', 'cancelled']),
        }),
      ),
    }),
  }),
  'bookings/booking': view({
    rows: ['I10', 'I11'],
    says: 'One place: the event, who attends, its order and invoice, what happened to it, and what may be done now.',
    input: z.strictObject({ bookingId: id }),
    answer: bookingInBrief.extend({
      optionLabel: z.string(),
      /** For whoever booked, and staff: what it costs is not shown to whom it was given. */
      price: MoneyWithVat.optional(),
      funded: z.boolean(),
      informalName: z.string().optional(),
      requirements: z.string().optional(),
      bookedOn: day,
      bookerName: z.string(),
      terms: z.object({ rulebook: z.string(), version: z.string() }),
      orderNumber: z.string().optional(),
      purchaseOrder: z.string().optional(),
      invoice: InvoiceNamed.extend({ stage: z.enum(['open', 'paid', 'cancelled']), balancePence: pence }).optional(),
      charge: MoneyWithVat.optional(),
      settledBy: InvoiceNamed.extend({ totalPence: pence }).optional(),
      history: z.array(z.object({ at: instant, says: z.string() })),
      may: z.object({ cancel: May, substitute: May, transfer: May, changePurchaseOrder: May }),
    }),
  }),
  'bookings/cancellation': view({
    rows: ['I11'],
    says: 'What cancelling costs now and on every day to come, for one place or several, and what a substitute would cost instead.',
    input: z.strictObject({ bookingIds: z.array(id).min(1).max(50) }),
    answer: z.object({
      on: day,
      quotes: z.array(
        quote.extend({
          title: z.string(),
          delegateName: z.string(),
          startsOn: day,
          price: MoneyWithVat,
          isPaid: z.boolean(),
          noticeDays: z.int().optional(),
          steps: z.array(
            z.object({
              from: day,
              until: day,
              charge: MoneyWithVat,
              percent: z.int().optional(),
              fixedPence: pence.optional(),
            }),
          ),
          /** The curve, a dated sentence each. Sums are without VAT. */
          sentences: z.array(z.string()),
        }),
      ),
      /** Of all that can be cancelled. */
      charge: MoneyWithVat,
      refundPence: pence,
      owedPence: pence,
      /** How many of them cannot be cancelled. */
      open: z.int(),
      /** When the charge of one of them changes next, to the instant. */
      nextChange: z.object({ on: day, at: instant, chargePence: pence, says: z.string() }).optional(),
      substitute: z.object({ chargePence: pence, says: z.string() }).optional(),
      may: z.object({ cancel: May }),
    }),
  }),
  'bookings/attendance': view({
    rows: ['I14', 'I15'],
    says: 'Who has a place on an event, who came, and who marked it when.',
    input: z.strictObject({ eventId: id }),
    answer: z.object({
      title: z.string(),
      startsOn: day,
      points,
      subcategoryLabel: z.string(),
      counts: z.object({ booked: z.int(), attended: z.int(), absent: z.int(), cancelled: z.int() }),
      /** What the marks mean for CPD, or that they mean nothing for it. */
      says: z.string(),
      may: z.object({ mark: May }),
      rows: z.array(
        z.object({
          bookingId: id,
          delegateId: id,
          name: z.string(),
          informalName: z.string().optional(),
          requirements: z.string().optional(),
          stage,
          isPaid: z.boolean(),
          markedAt: instant.optional(),
          markedBy: z.string().optional(),
          history: z.array(z.object({ at: instant, says: z.string() })),
        }),
      ),
    }),
  }),
  'bookings/attendance-desk': view({
    rows: ['I14', 'I15'],
    says: 'The events that have begun, newest first, and how many places of each are not marked yet.',
    input: z.strictObject(paging),
    answer: pageOf(
      z.object({
        id,
        title: z.string(),
        kind: eventKind,
        startsOn: day,
        place: z.string(),
        /** How many places nobody has marked. */
        unmarked: z.int(),
        attended: z.int(),
        absent: z.int(),
        says: z.string(),
      }),
    ),
  }),
  'bookings/statement': view({
    rows: ['I10', 'I14'],
    says: 'A statement of attendance: the events somebody attended, and the points they earned.',
    input: z.strictObject({ ...whose, from: day.optional(), to: day.optional() }),
    answer: z.object({
      name: z.string(),
      from: day.optional(),
      to: day.optional(),
      rows: z.array(
        z.object({
          eventId: id,
          title: z.string(),
          kind: eventKind,
          startsOn: day,
          endsOn: day,
          place: z.string(),
          points,
          /** Whether the points count by themselves, or have to be claimed. */
          recorded: z.enum(['automatic', 'by-hand']),
        }),
      ),
      says: z.array(z.string()),
    }),
  }),
  'bookings/statement-pdf': view({
    rows: ['I10'],
    says: 'A statement of attendance as a PDF.',
    input: z.strictObject({ ...whose, from: day.optional(), to: day.optional() }),
    answer: FileAnswered,
  }),
  'bookings/calendar-file': view({
    rows: ['I10'],
    says: 'The events somebody has a place on that are to come, as a file that a calendar takes in.',
    input: nothing,
    answer: FileAnswered,
  }),
  'bookings/transfers': view({
    rows: ['I11'],
    says: 'The events a place could be moved to at the same price.',
    input: z.strictObject({ bookingId: id }),
    answer: z.object({
      answer: AnswerOf,
      reasons: z.array(Reason),
      rows: z.array(
        z.object({
          eventId: id,
          optionId: id,
          optionLabel: z.string(),
          title: z.string(),
          startsOn: day,
          placesLeft: z.int().optional(),
        }),
      ),
    }),
  }),
} satisfies ViewContracts;
