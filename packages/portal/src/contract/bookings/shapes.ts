import { z } from 'zod';
import { day, id, instant, pence } from '../../rows/fields.js';

/** How a place stands. */
export const stage = z.enum(['booked', 'attended', 'absent', 'cancelled']);

/** What kind of event it is. */
export const eventKind = z.enum(['training', 'webinar', 'conference']);

/** An event, as lists show it. */
export const eventInBrief = z.object({
  id,
  title: z.string(),
  kind: eventKind,
  startsOn: day,
  endsOn: day,
  startsAt: instant,
  endsAt: instant,
  place: z.string(),
  stage: z.enum(['open', 'closed', 'cancelled']),
  /** Absent where there is no limit. */
  placesLeft: z.int().optional(),
  /** What the cheapest place costs that is not a funded one, VAT included; of funded places alone, nothing. */
  fromPence: pence,
  hasFundedPlaces: z.boolean(),
  isBooked: z.boolean(),
});

/** A place that was booked, as lists show it. */
export const bookingInBrief = z.object({
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
