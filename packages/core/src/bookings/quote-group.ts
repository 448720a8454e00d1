import type { Rulebook } from '../rulebook/index.js';
import { quoteCancellation } from './quote-cancellation.js';
import type { Booking, BookingActor, CancellationQuote } from './schema.js';

/** What cancelling several places at once costs. */
export interface GroupQuote {
  /** One for each place, in the order given. */
  readonly quotes: readonly CancellationQuote[];
  /** The sum of the single charges, in whole pence, over the places that can be cancelled. */
  readonly chargePence: number;
  readonly refundPence: number;
  readonly owedPence: number;
  /** How many places cannot be cancelled, or not yet be quoted. */
  readonly open: number;
}

/**
 * What it costs to cancel several places on the same day: the sum of the single charges.
 *
 * One person of a group can be left out, and the rest is quoted the same.
 *
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function quoteGroup(
  rulebook: Rulebook,
  bookings: readonly Booking[],
  options: { readonly on: string; readonly actor?: BookingActor; readonly language?: string },
): GroupQuote {
  const quotes = bookings.map((booking) => quoteCancellation(rulebook, booking, options));
  const charges = quotes.flatMap((quote) => (quote.kind === 'charge' ? [quote] : []));
  const sum = (part: 'chargePence' | 'refundPence' | 'owedPence'): number =>
    charges.reduce((total, quote) => total + quote[part], 0);
  return {
    quotes,
    chargePence: sum('chargePence'),
    refundPence: sum('refundPence'),
    owedPence: sum('owedPence'),
    open: quotes.length - charges.length,
  };
}
