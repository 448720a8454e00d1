import { formatDay, formatInstant, parseDay, startOfLondonDay } from '@guildhall/core';
import fc from 'fast-check';

const FIRST = parseDay('2024-01-01');
const LAST = parseDay('2028-12-31');

// Where days are easily miscounted: leap day, ends of months and years, and the nights the clocks change.
const BORDERS = ['2024-02-29', '2025-02-28', '2026-01-31', '2026-03-29', '2026-10-25', '2026-12-31', '2027-03-28'].map(
  parseDay,
);

/** Days from 2024 to 2028, as day numbers; ends of months and changes of the clock come often. */
export function arbitraryDay(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: FIRST, max: LAST }), fc.constantFrom(...BORDERS));
}

/** Dates from 2024 to 2028, `YYYY-MM-DD`. */
export function arbitraryDate(): fc.Arbitrary<string> {
  return arbitraryDay().map(formatDay);
}

/** Instants in UTC from 2024 to 2028; those around midnight in London come often. */
export function arbitraryInstant(): fc.Arbitrary<string> {
  const around = fc.constantFrom(-3_600_000, -1000, -1, 0, 1, 1000, 3_600_000);
  const within = fc.integer({ min: 0, max: 86_399_999 });
  return fc
    .tuple(arbitraryDay(), fc.oneof(around, within))
    .map(([day, offset]) => formatInstant(startOfLondonDay(day) + offset));
}
