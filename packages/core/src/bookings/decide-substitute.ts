import { parameterOn, type Rulebook } from '../rulebook/index.js';
import { answer } from './answer.js';
import type { Booking, BookingActor, BookingAnswer } from './schema.js';

/**
 * Whether somebody else may take a place over.
 *
 * It is no cancellation: the notice makes no difference to the charge, which is
 * the one of the terms agreed, and the invoice stays with whoever booked.
 *
 * @param substitute - whether the rules may let this person attend; what is
 *   left out is not known.
 * @param options - `on`, today, `YYYY-MM-DD`; `actor`, who asks; `language` of the reasons.
 * @returns with `chargePence`, in whole pence, where the answer is yes.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/bookings/ima.json
 */
export function decideSubstitute(
  rulebook: Rulebook,
  booking: Booking,
  substitute: { readonly worksAtBookersOrganisation?: boolean; readonly email?: string },
  options: { readonly on: string; readonly actor?: BookingActor; readonly language?: string },
): BookingAnswer & { readonly chargePence?: number } {
  const { actor } = options;
  const given = {
    ...booking,
    ...(actor === undefined ? {} : { actor }),
    substituteSameOrganisation: substitute.worksAtBookersOrganisation,
    substituteHasEmail: substitute.email === undefined ? undefined : /^[^\s@]+@[^\s@]+$/.test(substitute.email.trim()),
  };
  const decided = answer(rulebook, given, 'bookings/may-substitute', options);
  const fee = booking.bookedOn === undefined ? undefined : parameterOn(rulebook, 'substituteFee', booking.bookedOn);
  return decided.answer === 'yes' && typeof fee === 'number' ? { ...decided, chargePence: fee } : decided;
}
