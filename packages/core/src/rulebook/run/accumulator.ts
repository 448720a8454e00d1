import type { BoundAggregate } from './bound-aggregate.js';

/** Adds up one derived fact over rows that are all complete. */
export interface Accumulator {
  /** Forgets the rows of the decision before. */
  readonly reset: () => void;
  /** Counts the row that now lies in the state. */
  readonly add: () => void;
  readonly total: () => number;
}

/** The accumulator of a sum or count, reading rows from `low`; `undefined` where only bounds can be told. */
export function newAccumulator(aggregate: BoundAggregate, low: readonly number[]): Accumulator | undefined {
  const { kind, of, key, caps, bar } = aggregate;
  if (caps === undefined) return undefined;
  if (kind === 'sum') return cappedSum(low, of, key ?? of, caps);
  return kind === 'distinct' && key !== undefined ? distinct(low, of, key, bar) : undefined;
}

/** One sum for each key that has a cap, and behind them one for all that no cap is about. */
function cappedSum(
  low: readonly number[],
  of: number,
  key: number,
  capByKey: ReadonlyMap<number, number>,
): Accumulator {
  const keys = [...capByKey.keys()];
  const caps = [...capByKey.values(), Infinity];
  const sums = caps.map(() => 0);
  // Plain loops: for so few keys, what an engine has for searching and filling a list costs more.
  return {
    reset: () => {
      for (let at = 0; at < sums.length; at++) sums[at] = 0;
    },
    add: () => {
      let at = 0;
      while (at < keys.length && keys[at] !== low[key]) at++;
      sums[at]! += low[of]!;
    },
    total: () => {
      let total = 0;
      for (let at = 0; at < sums.length; at++) total += Math.min(sums[at]!, caps[at]!);
      return total;
    },
  };
}

/** Counts the keys whose sum is above the bar. The number of the run stands in for clearing the sums. */
function distinct(low: readonly number[], of: number, key: number, bar: number): Accumulator {
  const runs: number[] = [];
  const sums: number[] = [];
  let run = 0;
  let count = 0;
  return {
    reset: () => {
      run++;
      count = 0;
    },
    add: () => {
      const id = low[key]!;
      const isNew = runs[id] !== run;
      const before = isNew ? 0 : sums[id]!;
      const after = before + low[of]!;
      runs[id] = run;
      sums[id] = after;
      count += Number(after > bar) - Number(!isNew && before > bar);
    },
    total: () => count,
  };
}
