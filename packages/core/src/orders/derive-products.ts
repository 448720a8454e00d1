import { labelOf, type Rulebook } from '../rulebook/index.js';
import { deriveMap } from './derive-map.js';

/** Something for sale. */
export interface Product {
  readonly product: string;
  readonly label: string;
  /** Whole pence, without VAT. */
  readonly pence: number;
}

/**
 * What is for sale on a day, in the order of the rulebook.
 *
 * @param on - `YYYY-MM-DD`.
 * @param language - `en-GB`, or another the rulebook has.
 */
export function deriveProducts(rulebook: Rulebook, on: string, language = 'en-GB'): readonly Product[] {
  return [...deriveMap(rulebook, 'productPrices', on)].map(([product, pence]) => ({
    product,
    label: labelOf(rulebook, product, language),
    pence: Number(pence),
  }));
}
