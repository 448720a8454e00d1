import { formatDay, parameterOn, parseDay, type Rulebook } from '@guildhall/core';
import type { Booking } from '@guildhall/core/bookings';
import fc from 'fast-check';

/** A place on an event, and a day to ask about it. */
export interface BookingOnADay {
  readonly booking: Required<Booking>;
  /** `YYYY-MM-DD`; often a day on which the charge changes, or one beside it. */
  readonly on: string;
}

/**
 * Booked places of which everything is known, each with a day to ask about it.
 *
 * The day lies mostly at the border of free notice, at the start of the event,
 * or one day beside; prices lie at the smallest sums and above. A funded place
 * is free.
 *
 * @param options - `bookedFrom` and `bookedTo`, the first and last day of
 *   booking, `YYYY-MM-DD`, both included.
 */
export function arbitraryForBooking(
  rulebook: Rulebook,
  options: { readonly bookedFrom: string; readonly bookedTo: string },
): fc.Arbitrary<BookingOnADay> {
  const days = { min: parseDay(options.bookedFrom), max: parseDay(options.bookedTo) };
  return fc
    .record({
      bookedOn: fc.integer(days),
      ahead: fc.nat(400),
      notice: fc.oneof(
        fc.constantFrom(-1, 0, 1, 'border' as const, 'before' as const, 'after' as const),
        fc.integer({ min: -5, max: 400 }),
      ),
      pricePence: fc.oneof(fc.constantFrom(1, 2, 99, 12_000), fc.integer({ min: 1, max: 200_000 })),
      paid: fc.constantFrom('nothing', 'a penny', 'all'),
      funded: fc.boolean(),
    })
    .map(({ bookedOn, ahead, notice, pricePence, paid, funded }) => {
      const border = Number(parameterOn(rulebook, 'freeNoticeDays', formatDay(bookedOn)) ?? 0);
      const named = { border, before: border + 1, after: border - 1 };
      const price = funded ? 0 : pricePence;
      const startsOn = bookedOn + ahead;
      return {
        booking: {
          bookedOn: formatDay(bookedOn),
          startsOn: formatDay(startsOn),
          pricePence: price,
          paidPence: Math.min(price, { nothing: 0, 'a penny': 1, all: price }[paid]),
          funded,
          stage: 'booked',
        },
        on: formatDay(startsOn - (typeof notice === 'number' ? notice : named[notice])),
      };
    });
}
