import type { Provenance } from './provenance.js';

/**
 * The totals a search list prints for a qualification, in units.
 * `total` is mandatory and optional units *required* together, whatever its heading says.
 */
export type ListedTotals = {
  readonly total: number;
  readonly mandatory: number;
  readonly optional: number;
} & Provenance;
