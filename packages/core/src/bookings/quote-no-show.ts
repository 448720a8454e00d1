import { type Rulebook, decide } from '../rulebook/index.js';
import { deriveCharge } from './derive-charge.js';
import { reasonsOf } from './reasons-of.js';
import type { Booking, BookingReason } from './schema.js';

const BANDS = ['bookings/no-show-charge', 'bookings/funded-no-show-charge'];

/**
 * What it costs that an attendee did not come, by the terms of the day of booking.
 *
 * @param options - `on`, a day on or after the start, `YYYY-MM-DD`; `language` of the reasons.
 * @returns no charge, and why, before the event has started or where something is not known.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function quoteNoShow(
  rulebook: Rulebook,
  booking: Booking,
  options: { readonly on: string; readonly language?: string },
): { readonly chargePence?: number; readonly reasons: readonly BookingReason[] } {
  const { on } = options;
  const decision = decide(rulebook, { ...booking, noShow: true }, { on, ask: BANDS });
  const chargePence = deriveCharge(decision, BANDS);
  if (chargePence !== undefined) return { chargePence, reasons: [] };
  return { reasons: reasonsOf(rulebook, decision, options.language) };
}
