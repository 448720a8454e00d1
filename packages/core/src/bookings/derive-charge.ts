import type { Decision } from '../rulebook/index.js';

/**
 * The charge a decision gives, in whole pence, whichever band it comes from.
 *
 * @param bands - the bands asked, of which at most one applies to a booking.
 * @returns `undefined` where none gives one.
 */
export function deriveCharge(decision: Decision, bands: readonly string[]): number | undefined {
  const charges = bands.flatMap((band) => {
    const value = decision.values[band];
    return typeof value === 'number' ? [value] : [];
  });
  return charges.length === 0 ? undefined : charges.reduce((sum, charge) => sum + charge, 0);
}
