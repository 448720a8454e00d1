import type { Rulebook } from '../rulebook/index.js';
import { deriveMap } from './derive-map.js';

/**
 * The VAT on a product or delivery, in per cent.
 *
 * @param on - the day of the order in Europe/London, `YYYY-MM-DD`.
 * @returns `undefined` where the rulebook does not say how it is treated.
 */
export function deriveVatPercent(rulebook: Rulebook, name: string, on: string): number | undefined {
  const treatment = deriveMap(rulebook, 'vatCodes', on).get(name);
  const percent = deriveMap(rulebook, 'vatPercent', on).get(String(treatment));
  return typeof percent === 'number' ? percent : undefined;
}
