/** What of a line adds up. */
export interface CountedLine {
  readonly quantity: number;
  /** Of one, in whole pence, without VAT; below zero for a credit. */
  readonly unitPence: number;
  /** Whole per cent. */
  readonly vatPercent: number;
}

/** Sums in whole pence. */
export interface Totals {
  readonly netPence: number;
  readonly vatPence: number;
  readonly totalPence: number;
}

/**
 * What one line comes to.
 *
 * VAT is rounded to the nearest penny, half a penny away from zero, so that a
 * line that credits another is its exact opposite.
 */
export function deriveLineTotals({ quantity, unitPence, vatPercent }: CountedLine): Totals {
  const netPence = quantity * unitPence;
  const vat = Math.floor((Math.abs(netPence) * vatPercent + 50) / 100);
  const vatPence = netPence < 0 && vat > 0 ? -vat : vat;
  return { netPence, vatPence, totalPence: netPence + vatPence };
}

/**
 * What the lines of an invoice come to. VAT is worked out line by line, so that
 * an invoice of two lines is the sum of two invoices of one.
 */
export function deriveTotals(lines: readonly CountedLine[]): Totals {
  let netPence = 0;
  let vatPence = 0;
  for (const line of lines) {
    const totals = deriveLineTotals(line);
    netPence += totals.netPence;
    vatPence += totals.vatPence;
  }
  return { netPence, vatPence, totalPence: netPence + vatPence };
}
