import type { Rulebook } from '../rulebook/index.js';
import { answer } from './answer.js';
import { deriveRequestGiven } from './derive-request-given.js';
import type { BookingAnswer, BookingRequest } from './schema.js';

/**
 * Whether somebody may book a place for somebody, and what is missing if not.
 *
 * The terms of the day of the question apply. The invoice is the booker's and
 * the attendance the attendee's: that is for billing, not for this.
 *
 * @param options - `on`, today, `YYYY-MM-DD`; `language` of the reasons, by default `en-GB`.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/bookings/ima.json
 */
export function decideWhoMayBook(
  rulebook: Rulebook,
  request: BookingRequest,
  options: { readonly on: string; readonly language?: string },
): BookingAnswer {
  return answer(rulebook, deriveRequestGiven(request, options.on), 'bookings/may-book', options);
}
