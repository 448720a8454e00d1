/** What stands where a value is missing: `low` minus infinity, and `high` plus infinity. */
export const MISSING = -Infinity;

/**
 * The values of one decision, by slot.
 *
 * Every value is a number: an integer itself, a date its day number, a boolean
 * 0 or 1, an enum value the number of its text. One that is known has the same
 * `low` and `high`; one that is missing has the infinities; one that is only
 * bounded (a total over rows of which some have gaps) has its bounds. *Known to
 * be none* is NaN, of which no order holds. A list lies in `lists`, and its
 * slot holds 0 when it is known. Constants have slots too.
 *
 * It belongs to one compiled program and serves one decision at a time:
 * deciding is synchronous.
 */
export interface State {
  readonly low: number[];
  readonly high: number[];
  readonly lists: (readonly number[])[];
  /** Today's day number. */
  today: number;
}

/** A state of so many slots, with nothing known. */
export function newState(size: number): State {
  return {
    low: Array.from({ length: size }, () => MISSING),
    high: Array.from({ length: size }, () => Infinity),
    lists: [],
    today: 0,
  };
}

/** Gives a constant a slot of its own. */
export function addConstant(state: State, value: number, list: readonly number[] = []): number {
  const slot = state.low.push(value) - 1;
  state.high.push(value === MISSING ? Infinity : value);
  state.lists[slot] = list;
  return slot;
}

/** Puts a value that is known, {@link MISSING}, or NaN for *known to be none*. */
export function put({ low, high }: State, slot: number, value: number): void {
  low[slot] = value;
  high[slot] = value === MISSING ? Infinity : value;
}

/** Whether a value is neither missing nor only bounded; *known to be none* is known. */
export function isKnown({ low, high }: State, slot: number): boolean {
  const value = low[slot]!;
  return value === high[slot] || value !== value;
}

/** A value that is known, or {@link MISSING} where it is not. */
export function read(state: State, slot: number): number {
  return isKnown(state, slot) ? state.low[slot]! : MISSING;
}
