import { z } from 'zod';
import { EventOption } from '../../bookings/rows.js';
import { day, id, instant, line, pence, points, prose } from '../../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { May, MoneyWithVat, pageOf, paging } from '../shapes.js';
import { bookingInBrief, eventInBrief, eventKind } from './shapes.js';

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

/** The commands about events. */
export const eventsCommands = {
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

/** The views of events. */
export const eventsViews = {
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
} satisfies ViewContracts;
