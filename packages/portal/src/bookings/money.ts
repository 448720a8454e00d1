import { deriveLineTotals, type Totals } from '@guildhall/core/billing';
import type { BookingRow } from './rows.js';

/** A sum without VAT with the VAT on it, in whole pence. */
export function withVat(pence: number, vatPercent: number | undefined): Totals {
  return deriveLineTotals({ quantity: 1, unitPence: pence, vatPercent: vatPercent ?? 0 });
}

/** What a place costs. */
export function priceOf({ pricePence, vatPercent }: BookingRow): Totals {
  return withVat(pricePence, vatPercent);
}

/** Sums added up. */
export function sumOf(sums: readonly Totals[]): Totals {
  return sums.reduce(
    (total, { netPence, vatPence, totalPence }) => ({
      netPence: total.netPence + netPence,
      vatPence: total.vatPence + vatPence,
      totalPence: total.totalPence + totalPence,
    }),
    { netPence: 0, vatPence: 0, totalPence: 0 },
  );
}
