/** What counting needs to know of a group. A capped one has a maximum, so that more is not always better. */
export type CountingGroup = {
  readonly minUnits: number;
  readonly minCredit: number;
  readonly maxUnits: number;
  readonly maxCredit: number;
  readonly capped: boolean;
};

/**
 * The lie of a counting state, which is a list of whole numbers:
 * units, credit and credit at the level for the whole, each no further than its minimum; then the same
 * three for each group; then one 0 or 1 for each bar, 1 when a unit of it is taken.
 * A group's numbers are nought before it opens and after it closes, so that equal futures are equal states.
 */
export type CountingShape = {
  readonly needs: readonly [units: number, credit: number, creditAtLevel: number];
  readonly groups: readonly CountingGroup[];
  /** Index of the first bar in a state. */
  readonly barsAt: number;
  readonly size: number;
  /** For each place of a state: 1 if more is never worse, -1 if less is never worse, 0 if they cannot be compared. */
  readonly better: readonly number[];
};
