import { decide, deriveFacts, type Given, type Rulebook } from '../rulebook/index.js';
import { deriveCharge } from './derive-charge.js';
import { deriveChargeStep } from './derive-charge-step.js';
import { reasonsOf } from './reasons-of.js';
import type { Booking, BookingActor, CancellationQuote } from './schema.js';

const MAY_CANCEL = 'bookings/may-cancel';
const BANDS = ['bookings/cancellation-charge', 'bookings/funded-cancellation-charge'];

/**
 * What it costs to cancel a place on a day, by the terms of the day it was booked.
 *
 * A charge or a refusal with why, never both, and never a guess: what is not
 * known is told instead. Charge and refund add up to what was paid, or to what
 * is then owed.
 *
 * @param options - `on`, the day of the cancellation, `YYYY-MM-DD`; `actor`,
 *   who asks; `language` of the reasons, by default `en-GB`.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/bookings/ima.json
 */
export function quoteCancellation(
  rulebook: Rulebook,
  booking: Booking,
  options: { readonly on: string; readonly actor?: BookingActor; readonly language?: string },
): CancellationQuote {
  const { on, actor, language } = options;
  const given: Given = { ...booking, ...(actor === undefined ? {} : { actor }) };
  const decision = decide(rulebook, given, { on, ask: [MAY_CANCEL, ...BANDS] });
  const answer = decision.outcomes[MAY_CANCEL] ?? 'unknown';
  const chargePence = deriveCharge(decision, BANDS);
  if (answer !== 'yes' || chargePence === undefined) {
    return {
      kind: answer === 'no' ? 'refused' : 'unknown',
      reasons: reasonsOf(rulebook, decision, language),
      ...(chargePence === undefined ? {} : { chargePence }),
      decision,
    };
  }
  const facts = deriveFacts(rulebook, given, { on });
  const step = deriveChargeStep(rulebook, decision, facts);
  const { noticeDays } = facts;
  const paid = booking.paidPence ?? 0;
  return {
    kind: 'charge',
    chargePence,
    refundPence: Math.max(0, paid - chargePence),
    owedPence: Math.max(0, chargePence - paid),
    ...(step === undefined ? {} : { step }),
    ...(typeof noticeDays === 'number' ? { noticeDays } : {}),
    decision,
  };
}
