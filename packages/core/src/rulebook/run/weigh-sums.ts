import type { BoundAggregate } from './bound-aggregate.js';
import { MISSING, type State } from './state.js';
import type { Weigher } from './weigher.js';

/** The weigher of sums, and of keys whose sum is above a bar, reading bounds of fields from the state. */
export function weighSums({ kind, of, key, caps, bar, keys }: BoundAggregate, { low, high }: State): Weigher {
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
      let least = 0;
      let most = 0;
      for (const [id, [low, high, isSure]] of byKey) {
        const cap = caps.get(id) ?? Infinity;
        // A key of which no row is sure to count may not be there at all.
        least += kind === 'sum' ? Math.min(low, cap) : Number(isSure && low > bar);
        most += kind === 'sum' ? Math.min(high, cap) : Number(high > bar);
      }
      return kind === 'sum' ? [least, most + loose] : [Math.max(0, least - pulling), Math.min(keys, most + keyless)];
    },
  };
}
