import { MISSING, type State } from './state.js';
import type { Weigher } from './weigher.js';

/** What weighs rows for one derived fact; bound to where they lie. */
export type Weigh = (state: State) => Weigher;

/** The smallest of what slot `of` holds, or with `sign` -1 the greatest: the smallest with its sign turned. */
export function extreme(sign: 1 | -1, of: number): Weigh {
  return ({ low, high }) => {
    let least = Infinity;
    let most = Infinity;
    return {
      add: (isSure) => {
        const ends = [sign * low[of]!, sign * high[of]!];
        least = Math.min(least, ...ends);
        if (isSure) most = Math.min(most, Math.max(...ends));
      },
      // With no row that surely counts there may be none at all, and then there is no smallest.
      bounds: () => (most === Infinity ? [MISSING, Infinity] : sign === 1 ? [least, most] : [-most, -least]),
    };
  };
}
