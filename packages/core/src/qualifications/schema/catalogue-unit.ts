import type { Provenance } from './provenance.js';

/**
 * One unit that a qualification offers.
 *
 * `credit` and `level` are absent where nobody states them; they then count as nothing,
 * so that what is unknown never helps to meet a minimum. `glh` is guided learning in hours;
 * absent means unknown, never nought. `groups` names every group the unit may serve; it serves one.
 * `except` gives a provenance of their own to single fields, such as an inferred `glh`.
 */
export type CatalogueUnit = {
  readonly number: string;
  readonly ref?: string;
  readonly title: string;
  readonly level?: number;
  readonly credit?: number;
  readonly glh?: number;
  readonly groups: readonly string[];
  readonly except?: Readonly<Record<string, Provenance>>;
} & Provenance;
