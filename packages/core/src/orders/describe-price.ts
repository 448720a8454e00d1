import { formatPence } from '../kernel/money.js';
import { labelOf, type Rulebook } from '../rulebook/index.js';
import type { OrderPrice } from './schema.js';

/** One line of an explained price. */
export interface PriceLine {
  readonly label: string;
  /** What it costs, as people read it: `£30.50`. */
  readonly amount: string;
}

const WORDS = {
  'en-GB': { vat: 'VAT', total: 'Total' },
  cy: { vat: 'TAW', total: 'Cyfanswm' },
} as const;

/**
 * A price explained line by line: each product, the delivery, VAT, the total.
 *
 * The amounts above the last add up to it.
 *
 * @param language - `en-GB` or `cy`; another reads as English.
 */
export function describePrice(rulebook: Rulebook, price: OrderPrice, language = 'en-GB'): readonly PriceLine[] {
  const words = language === 'cy' ? WORDS.cy : WORDS['en-GB'];
  const line = (label: string, pence: number): PriceLine => ({ label, amount: formatPence(pence, language) });
  return [
    ...price.lines.map(({ product, quantity, pence }) =>
      line(`${labelOf(rulebook, product, language)} × ${quantity}`, pence),
    ),
    ...(price.delivery === undefined
      ? []
      : [line(labelOf(rulebook, price.delivery.option, language), price.deliveryPence)]),
    line(words.vat, price.vatPence),
    line(words.total, price.totalPence),
  ];
}
