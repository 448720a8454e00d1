import { z } from 'zod';
import { day, email, id, instant, line, pence, prose } from '../../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { AnswerOf, InvoiceNamed, May, MoneyWithVat, Reason } from '../shapes.js';

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
const quote = z.object({
  bookingId: id,
  kind: z.enum(['charge', 'refused', 'unknown']),
  /** Absent where nobody can say. */
  charge: MoneyWithVat.optional(),
  reasons: z.array(Reason),
});

/** The commands about giving a place up, over or on. */
export const givingUpCommands = {
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
} satisfies CommandContracts;

/** The views of giving a place up, over or on. */
export const givingUpViews = {
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
