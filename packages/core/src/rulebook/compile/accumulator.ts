import type { Aggregate } from './aggregate.js';
import type { Layout } from './layout.js';
import { valuesOf } from './read-value.js';

/** Adds up one derived fact over rows that are all complete. */
export interface Accumulator {
  /** Forgets the rows of the decision before. */
  readonly reset: () => void;
  /** Counts the row that now lies in the state. */
  readonly add: () => void;
  /** The fact's value; minus infinity where there is none, as for the smallest of no rows. */
  readonly total: () => number;
}

/** The accumulator of an aggregate, reading rows from `low`. */
export function newAccumulator(aggregate: Aggregate, low: Float64Array, layout: Layout, day: number): Accumulator {
  const field = aggregate.field?.index ?? 0;
  switch (aggregate.kind) {
    case 'count':
      return counting();
    case 'sum':
      return aggregate.capBy === undefined ? summing(low, field) : cappedSum(low, field, aggregate.capBy);
    case 'min':
      return extreme(low, field, (value, best) => value < best);
    case 'max':
      return extreme(low, field, (value, best) => value > best);
    case 'countDistinct': {
      const ids = (aggregate.field === undefined ? [] : (valuesOf(aggregate.field.spec, layout, day) ?? [])).map(
        layout.idOf,
      );
      const size = Math.max(0, ...ids) + 1;
      const { having } = aggregate;
      return having === undefined
        ? distinct(low, field, size)
        : distinctHaving(low, field, size, having.field.index, having.greaterThan);
    }
  }
}

function counting(): Accumulator {
  let count = 0;
  return {
    reset: () => {
      count = 0;
    },
    add: () => {
      count++;
    },
    total: () => count,
  };
}

function summing(low: Float64Array, field: number): Accumulator {
  let sum = 0;
  return {
    reset: () => {
      sum = 0;
    },
    add: () => {
      sum += low[field]!;
    },
    total: () => sum,
  };
}

function cappedSum(low: Float64Array, field: number, capBy: NonNullable<Aggregate['capBy']>): Accumulator {
  const key = capBy.key.index;
  const isKnown = capBy.caps !== undefined;
  const ids = [...(capBy.caps?.keys() ?? [])];
  const caps = Float64Array.from(capBy.caps?.values() ?? []);
  const sums = new Float64Array(ids.length);
  let sum = 0;
  return {
    reset: () => {
      sum = 0;
      sums.fill(0);
    },
    add: () => {
      const at = ids.indexOf(low[key]!);
      if (at < 0) sum += low[field]!;
      else sums[at] = sums[at]! + low[field]!;
    },
    total: () => {
      // Without its caps nobody can tell how much of a sum counts.
      let total = isKnown ? sum : -Infinity;
      for (let at = 0; at < sums.length; at++) total += Math.min(sums[at]!, caps[at]!);
      return total;
    },
  };
}

function extreme(low: Float64Array, field: number, better: (value: number, best: number) => boolean): Accumulator {
  let best = NaN;
  return {
    reset: () => {
      best = NaN;
    },
    add: () => {
      const value = low[field]!;
      if (best !== best || better(value, best)) best = value;
    },
    total: () => (best !== best ? -Infinity : best),
  };
}

// A number of the run stands in for clearing the table between decisions.
function distinct(low: Float64Array, field: number, size: number): Accumulator {
  const seen = new Int32Array(size);
  let run = 0;
  let count = 0;
  return {
    reset: () => {
      run++;
      count = 0;
    },
    add: () => {
      const id = low[field]!;
      if (seen[id] !== run) {
        seen[id] = run;
        count++;
      }
    },
    total: () => count,
  };
}

function distinctHaving(
  low: Float64Array,
  field: number,
  size: number,
  summed: number,
  greaterThan: number,
): Accumulator {
  const seen = new Int32Array(size);
  const sums = new Float64Array(size);
  let run = 0;
  let count = 0;
  return {
    reset: () => {
      run++;
      count = 0;
    },
    add: () => {
      const id = low[field]!;
      const before = seen[id] === run ? sums[id]! : 0;
      const wasCounted = seen[id] === run && before > greaterThan;
      const after = before + low[summed]!;
      seen[id] = run;
      sums[id] = after;
      if (after > greaterThan) {
        if (!wasCounted) count++;
      } else if (wasCounted) count--;
    },
    total: () => count,
  };
}
