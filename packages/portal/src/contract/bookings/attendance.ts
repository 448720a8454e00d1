import { z } from 'zod';
import { day, id, instant, points } from '../../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { FileAnswered, May, pageOf, paging, whose } from '../shapes.js';
import { eventKind, stage } from './shapes.js';

/** The commands about who came. */
export const attendanceCommands = {
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
} satisfies CommandContracts;

/** The views of who came. */
export const attendanceViews = {
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
} satisfies ViewContracts;
