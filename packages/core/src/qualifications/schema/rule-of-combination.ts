import type { Catalogue } from './catalogue.js';
import type { CatalogueUnit } from './catalogue-unit.js';

/** A unit as the rule counts it: unknown credit is nought, unknown hours are `null`. */
export type CountedUnit = {
  readonly index: number;
  readonly number: string;
  readonly credit: number;
  /** The credit if the unit is at or above the qualification's level, else nought. */
  readonly creditAtLevel: number;
  readonly creditKnown: boolean;
  readonly hours: number | null;
  /** Indexes of the groups it may serve, ascending; a mandatory unit serves mandatory groups only. */
  readonly groups: readonly number[];
  readonly mandatory: boolean;
  /** Indexes of the bars that name it. */
  readonly bars: readonly number[];
  readonly source: CatalogueUnit;
};

/** A group as the rule counts it: an absent minimum is nought, an absent maximum `Infinity`. */
export type CountedGroup = {
  readonly index: number;
  readonly id: string;
  readonly description: string;
  readonly mandatory: boolean;
  readonly minUnits: number;
  readonly minCredit: number;
  readonly maxUnits: number;
  readonly maxCredit: number;
};

/**
 * A catalogue made ready for counting. `blocks` are the link components: units chosen together,
 * each a list of unit indexes; every unit is in exactly one.
 */
export type RuleOfCombination = {
  readonly catalogue: Catalogue;
  readonly minUnits: number;
  readonly minCredit: number;
  readonly minCreditAtLevel: number;
  readonly groups: readonly CountedGroup[];
  readonly units: readonly CountedUnit[];
  readonly blocks: readonly (readonly number[])[];
  readonly blockOf: readonly number[];
  /** Barred sets as lists of unit indexes. */
  readonly bars: readonly (readonly number[])[];
  readonly indexOf: ReadonlyMap<string, number>;
};
