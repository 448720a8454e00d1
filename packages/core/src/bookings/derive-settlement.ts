import { deriveLineTotals } from '../billing/index.js';

/** A place that is given up, and what giving it up costs. Pence are whole, and without VAT. */
export interface PlaceToSettle {
  readonly bookingId: string;
  readonly pricePence: number;
  readonly vatPercent: number;
  readonly chargePence: number;
}

/** One line of what settles places. */
export interface SettlementLine {
  readonly bookingId: string;
  /** `place`: what was invoiced is taken back. `charge`: what cancelling costs. */
  readonly for: 'place' | 'charge';
  /** Without VAT; below zero for what is taken back. */
  readonly unitPence: number;
  readonly vatPercent: number;
}

/** What settles places that are given up: lines that come to less than nothing, and lines that come to more. */
export interface Settlement {
  /** For a credit note. */
  readonly credit: readonly SettlementLine[];
  /** For an invoice. */
  readonly owed: readonly SettlementLine[];
}

/**
 * What has to be credited or invoiced so that exactly the charge remains of each place.
 *
 * A place whose charge is its price needs nothing: its line stays as the
 * charge. The settlement of several places is that of each, one after another.
 */
export function deriveSettlement(places: readonly PlaceToSettle[]): Settlement {
  const credit: SettlementLine[] = [];
  const owed: SettlementLine[] = [];
  for (const { bookingId, pricePence, vatPercent, chargePence } of places) {
    const of = (pence: number): number => deriveLineTotals({ quantity: 1, unitPence: pence, vatPercent }).totalPence;
    const difference = of(chargePence) - of(pricePence);
    if (difference === 0) continue;
    const lines = difference < 0 ? credit : owed;
    if (pricePence > 0) lines.push({ bookingId, for: 'place', unitPence: -pricePence, vatPercent });
    if (chargePence > 0) lines.push({ bookingId, for: 'charge', unitPence: chargePence, vatPercent });
  }
  return { credit, owed };
}
