import type { BookingRow as Booking, TrainingEventRow } from '@guildhall/core/machines';
import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { day, email, id, instant, line, pence, points, prose, rowFields } from '../rows/fields.js';

/** A way to take part in an event. */
export const EventOption = z.object({
  id,
  label: line,
  pence: pence.min(0),
  /** A free place that somebody else funds. */
  funded: z.boolean(),
  vatPercent: z.int().min(0).max(100),
});

/** A training course, webinar or conference of the body. */
export const EventRow = z.object({
  ...rowFields,
  title: line,
  kind: z.enum(['training', 'webinar', 'conference']),
  startsOn: day,
  endsOn: day,
  startsAt: instant,
  endsAt: instant,
  place: line,
  description: prose,
  /** The CPD sub-category that attendance earns points in. */
  subcategory: line,
  points,
  options: z.array(EventOption).min(1).readonly(),
  capacity: z.int().min(1).optional(),
  /** Where to read who is eligible for a funded place. */
  fundingLink: z.url().optional(),
  stage: z.enum(['open', 'closed', 'cancelled']),
}) satisfies z.ZodType<TrainingEventRow>;
/** What {@link EventRow} checks, as a type. */
export type EventRow = z.infer<typeof EventRow>;

/** What {@link EventOption} checks, as a type. */
export type EventOption = z.infer<typeof EventOption>;

/** Whom a place is for. A new contact has no row of its own before the order is placed. */
export const Attendee = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('self') }),
  z.object({ kind: z.literal('colleague'), personId: id }),
  z.object({
    kind: z.literal('new-contact'),
    firstName: line,
    lastName: line,
    email,
    worksAtBookersOrganisation: z.boolean(),
  }),
]);

/** What {@link Attendee} checks, as a type. */
export type Attendee = z.infer<typeof Attendee>;

/** A place that somebody is about to book. */
export const BasketPlace = z.object({
  id,
  eventId: id,
  optionId: id,
  attendee: Attendee,
  informalName: line.optional(),
  requirements: prose.optional(),
  eligibleForFunding: z.boolean().optional(),
  termsAgreed: z.boolean(),
});
/** What {@link BasketPlace} checks, as a type. */
export type BasketPlace = z.infer<typeof BasketPlace>;

/** What somebody is about to book. Its id is the person's. */
export const BookingBasketRow = z.object({
  ...rowFields,
  ownerId: id,
  places: z.array(BasketPlace).max(50),
  purchaseOrder: line.optional(),
});
/** What {@link BookingBasketRow} checks, as a type. */
export type BookingBasketRow = z.infer<typeof BookingBasketRow>;

/** Places booked together. */
export const BookingOrderRow = z.object({
  ...rowFields,
  number: line,
  bookerId: id,
  placedAt: instant,
  purchaseOrder: line.optional(),
  /** Absent where all places were free. */
  invoiceId: id.optional(),
});
/** What {@link BookingOrderRow} checks, as a type. */
export type BookingOrderRow = z.infer<typeof BookingOrderRow>;

/** One person's place on an event. */
export const BookingRow = z.object({
  ...rowFields,
  orderId: id,
  eventId: id,
  /** Of the event when it was booked; it picks nothing, and finds what is to come. */
  startsOn: day,
  bookerId: id,
  delegateId: id,
  /** The day it was booked: its terms apply for good. */
  bookedOn: day,
  /** The rules it was booked under. */
  terms: z.object({ rulebook: z.string(), version: z.string(), hash: z.string() }),
  optionId: id,
  /** Without VAT. */
  pricePence: pence.min(0),
  /** Of the option when it was booked; absent for none. */
  vatPercent: z.int().min(0).max(100).optional(),
  funded: z.boolean(),
  informalName: line.optional(),
  requirements: prose.optional(),
  invoiceId: id.optional(),
  stage: z.enum(['booked', 'attended', 'absent', 'cancelled']),
  markedAt: instant.optional(),
  markedBy: id.optional(),
  /** Every mark there was, and every one taken back, earliest first. */
  marks: z
    .array(z.object({ at: instant, by: id, mark: z.enum(['attended', 'absent', 'taken-back']) }))
    .readonly()
    .optional(),
  cancelledAt: instant.optional(),
  cancelledBy: id.optional(),
  /** What cancelling cost, without VAT. */
  chargePence: pence.min(0).optional(),
  /** The credit note or invoice that settled it; absent where nothing was left to settle. */
  settledBy: id.optional(),
  /** Whose place it was before, earliest first. */
  substitutions: z.array(z.object({ at: instant, from: id, to: id, by: id })).readonly(),
  /** How often it was moved to another event. */
  transfers: z.int().min(0),
}) satisfies z.ZodType<Booking>;
/** What {@link BookingRow} checks, as a type. */
export type BookingRow = z.infer<typeof BookingRow>;

/** The tables of the room. */
export const bookingsTables = {
  events: defineTable(EventRow, { start: ['body', 'startsOn'] }),
  'booking-baskets': defineTable(BookingBasketRow),
  'booking-orders': defineTable(BookingOrderRow, { booker: ['body', 'bookerId', 'placedAt'] }),
  bookings: defineTable(BookingRow, {
    booker: ['body', 'bookerId', 'startsOn'],
    delegate: ['body', 'delegateId', 'startsOn'],
    event: ['body', 'eventId'],
    order: ['body', 'orderId'],
    invoice: ['body', 'invoiceId'],
  }),
};
