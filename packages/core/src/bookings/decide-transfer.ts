import type { Rulebook } from '../rulebook/index.js';
import { answer } from './answer.js';
import type { Booking, BookingActor, BookingAnswer } from './schema.js';

/**
 * Whether a place may be moved to another event.
 *
 * @param move - how often it has been moved, and when the other event starts;
 *   what is left out is not known.
 * @param options - `on`, today, `YYYY-MM-DD`; `actor`, who asks; `language` of the reasons.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/bookings/ima.json
 */
export function decideTransfer(
  rulebook: Rulebook,
  booking: Booking,
  move: { readonly transfersMade?: number; readonly newStartsOn?: string },
  options: { readonly on: string; readonly actor?: BookingActor; readonly language?: string },
): BookingAnswer {
  const { actor } = options;
  const given = { ...booking, ...move, ...(actor === undefined ? {} : { actor }) };
  return answer(rulebook, given, 'bookings/may-transfer', options);
}
