/** How VAT is made whole pence: the total down, or each line to the nearest. */
export type VatRounding = 'total-down' | 'line-nearest';

/** A sum of whole pence without VAT, and the VAT on it in per cent. */
export interface TaxedSum {
  readonly pence: number;
  readonly vatPercent: number;
}

/**
 * The VAT on some sums, in whole pence.
 *
 * `total-down` adds the exact amounts and drops what is left of a penny;
 * `line-nearest` rounds each sum by itself, a half up. A fraction is never
 * carried as a float.
 *
 * @see docs/sources.md#hmrc-vat-trader-records
 */
export function deriveVat(sums: readonly TaxedSum[], rounding: VatRounding): number {
  const hundredths = sums.map(({ pence, vatPercent }) => pence * vatPercent);
  return rounding === 'total-down'
    ? Math.floor(hundredths.reduce((total, each) => total + each, 0) / 100)
    : hundredths.reduce((total, each) => total + Math.floor((each + 50) / 100), 0);
}
