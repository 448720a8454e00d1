import { z } from 'zod';
import { Attendee } from '../../bookings/rows.js';
import { day, id, line, pence, prose } from '../../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { InvoiceNamed, May, MoneyWithVat, nothing, pageOf, paging, Reason } from '../shapes.js';

const place = {
  eventId: id,
  optionId: id,
  attendee: Attendee,
  informalName: line.optional(),
  requirements: prose.optional(),
  eligibleForFunding: z.boolean().optional(),
  termsAgreed: z.boolean().default(false),
};

/** The commands about the basket and its order. */
export const basketCommands = {
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
} satisfies CommandContracts;

/** The views of the basket and its order. */
export const basketViews = {
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
} satisfies ViewContracts;
