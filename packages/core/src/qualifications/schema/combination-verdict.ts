/** Units, credit and credit at or above the level, each a whole number. */
export type CombinationTally = { readonly units: number; readonly credit: number; readonly creditAtLevel: number };

/** How far one number is from its minimum: `short` is `need − have`, or nought when it is met. */
export type Distance = { readonly have: number; readonly need: number; readonly short: number };

/** How one group stands. `serving` are the chosen units that count in it, in catalogue order. */
export type GroupVerdict = {
  readonly id: string;
  readonly description: string;
  readonly mandatory: boolean;
  readonly ok: boolean;
  readonly units: Distance;
  readonly credit: Distance;
  /** Mandatory units that are not chosen. */
  readonly missing: readonly string[];
  readonly serving: readonly string[];
};

/**
 * How a selection stands against a rule of combination.
 *
 * `ok` only when every group is, every minimum is met, links are closed, no two units of a barred set
 * are chosen, and every entry is a unit of the catalogue. `counted` is what meets requirements;
 * `awarded` is what earns credit, which leaves out exemptions and equivalents but minds no maximum.
 */
export type CombinationVerdict = {
  readonly ok: boolean;
  readonly groups: readonly GroupVerdict[];
  readonly units: Distance;
  readonly credit: Distance;
  readonly creditAtLevel: Distance;
  readonly counted: CombinationTally;
  readonly awarded: CombinationTally;
  /** Chosen units that count nowhere: beyond a maximum, or barred by one that does. */
  readonly uncounted: readonly string[];
  /** Barred sets of which two or more units are chosen, those units only. */
  readonly barred: readonly (readonly string[])[];
  /** Linked units left out although a partner is chosen. */
  readonly unlinked: readonly string[];
  /** Chosen numbers that the catalogue does not have. */
  readonly unknown: readonly string[];
  /** Chosen units whose credit nobody states; they add nothing to `counted` and `awarded`. */
  readonly creditUnknown: readonly string[];
};
