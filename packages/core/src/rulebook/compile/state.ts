/**
 * The values of one decision, by slot.
 *
 * A value that is known has the same `low` and `high`. One that is missing has
 * minus and plus infinity; one that is only bounded (a total over rows of which
 * some are incomplete) has its bounds. *Known to be none* is NaN, which every
 * ordering comparison refuses. A list lies in `lists` and its slot only tells
 * whether it is known.
 *
 * It belongs to one compiled program and is used by one decision at a time:
 * deciding is synchronous.
 */
export interface State {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly lists: (readonly number[])[];
  /** Today's day number. */
  today: number;
}

/** An empty state of so many slots. */
export function newState(size: number): State {
  return {
    low: new Float64Array(size),
    high: new Float64Array(size),
    lists: new Array<readonly number[]>(size).fill([]),
    today: 0,
  };
}
