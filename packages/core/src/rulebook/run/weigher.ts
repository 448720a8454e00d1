import type { BoundAggregate } from './bound-aggregate.js';
import { MISSING, type State } from './state.js';

/** Finds the bounds of one derived fact over rows of which some have gaps. */
export interface Weigher {
  /** Weighs the row that now lies in the state; `isSure` unless only missing facts make it count. */
  readonly add: (isSure: boolean) => void;
  /** The least and the greatest the fact may be, whatever fills the gaps. Sound, not always the tightest. */
  readonly bounds: () => readonly [low: number, high: number];
}

/** The weigher of an aggregate, reading bounds of fields from the state. */
export function newWeigher(aggregate: BoundAggregate, state: State): Weigher {
  return aggregate.kind === 'min' || aggregate.kind === 'max' ? extreme(aggregate, state) : sums(aggregate, state);
}

function extreme({ kind, of }: BoundAggregate, { low, high }: State): Weigher {
  // The greatest is the smallest with its sign turned.
  const sign = kind === 'min' ? 1 : -1;
  let least = Infinity;
  let most = Infinity;
  return {
    add: (isSure) => {
      const ends = [sign * low[of]!, sign * high[of]!];
      least = Math.min(least, ...ends);
      if (isSure) most = Math.min(most, Math.max(...ends));
    },
    // With no row that surely counts there may be none at all, and then there is no smallest.
    bounds: () => (most === Infinity ? [MISSING, Infinity] : kind === 'min' ? [least, most] : [-most, -least]),
  };
}

function sums({ kind, of, key, caps, bar, keys }: BoundAggregate, { low, high }: State): Weigher {
  const byKey = new Map<number, [low: number, high: number, isSure: boolean]>();
  // Rows whose key is missing may go to any key, also to one that is full.
  let keyless = 0;
  let loose = 0;
  let pulling = 0;
  return {
    add: (isSure) => {
      const least = isSure ? low[of]! : Math.min(0, low[of]!);
      const most = isSure ? high[of]! : Math.max(0, high[of]!);
      if (key !== undefined && low[key] !== high[key]) {
        keyless++;
        loose += Math.max(0, most);
        if (least < 0) pulling++;
        return;
      }
      const id = key === undefined ? 0 : low[key]!;
      const [lowSum, highSum, wasSure] = byKey.get(id) ?? [0, 0, false];
      byKey.set(id, [lowSum + least, highSum + most, wasSure || isSure]);
    },
    bounds: () => {
      // Without its caps nobody can tell how much of a sum counts.
      if (caps === undefined) return [MISSING, Infinity];
      const ends = [...byKey].map(([id, [least, most, isSure]]): [number, number] => {
        const cap = caps.get(id) ?? Infinity;
        if (kind === 'sum') return [Math.min(least, cap), Math.min(most, cap)];
        // A key of which no row is sure to count may not be there at all.
        return [Number(isSure && least > bar), Number(most > bar)];
      });
      const least = ends.reduce((sum, [end]) => sum + end, 0);
      const most = ends.reduce((sum, [, end]) => sum + end, 0);
      return kind === 'sum' ? [least, most + loose] : [Math.max(0, least - pulling), Math.min(keys, most + keyless)];
    },
  };
}
