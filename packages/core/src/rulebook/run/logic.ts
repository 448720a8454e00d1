import { type Kleene, NO, UNKNOWN, YES } from './kleene.js';
import { isKnown, MISSING, type State } from './state.js';

/** A condition in Kleene's logic. A comparison with a missing fact is unknown. */
export type Ask = (state: State) => Kleene;

const answer = (holds: boolean): Kleene => (holds ? YES : NO);

/** Holds when every part does; without parts it does. */
export function all(...parts: Ask[]): Ask {
  return join(parts, NO, YES);
}

/** Holds when a part does; without parts it does not. */
export function any(...parts: Ask[]): Ask {
  return join(parts, YES, NO);
}

/** `settles` is the answer of one part that settles the whole, `otherwise` the whole's when all parts give the other. */
function join(parts: readonly Ask[], settles: Kleene, otherwise: Kleene): Ask {
  return (state) => {
    let whole = otherwise;
    for (const part of parts) {
      const one = part(state);
      if (one === settles) return settles;
      if (one === UNKNOWN) whole = UNKNOWN;
    }
    return whole;
  };
}

/** Holds when the part does not. */
export function not(part: Ask): Ask {
  return (state) => {
    const one = part(state);
    return one === UNKNOWN ? UNKNOWN : answer(one === NO);
  };
}

/** Whether two known values are equal. NaN is *known to be none*, and equals itself. */
export function same(a: number, b: number): boolean {
  return a === b || (a !== a && b !== b);
}

/** Holds when two slots hold the same. */
export function equal(a: number, b: number): Ask {
  return (state) => {
    const { low, high } = state;
    if (isKnown(state, a) && isKnown(state, b)) return answer(same(low[a]!, low[b]!));
    return high[a]! < low[b]! || high[b]! < low[a]! ? NO : UNKNOWN;
  };
}

/** Holds when what slot `a` holds is less. */
export function less(a: number, b: number): Ask {
  return (state) => {
    const { low, high } = state;
    return high[a]! < low[b]! ? YES : unlessOut(state, a, b, low[a]! < high[b]!);
  };
}

/** Holds when what slot `a` holds is less or equal. */
export function atMost(a: number, b: number): Ask {
  return (state) => {
    const { low, high } = state;
    return high[a]! <= low[b]! ? YES : unlessOut(state, a, b, low[a]! <= high[b]!);
  };
}

/**
 * An order is sure when it holds of the ends that are hardest for it, and out
 * when it fails those that are easiest. Of *known to be none* no order holds,
 * but beside what is missing nothing is said.
 */
function unlessOut({ low, high }: State, a: number, b: number, isPossible: boolean): Kleene {
  const isOpen = (slot: number): boolean => low[slot] === MISSING && high[slot] === Infinity;
  return isPossible || isOpen(a) || isOpen(b) ? UNKNOWN : NO;
}

/** Holds when what slot `item` holds is in the list of slot `list`. */
export function isIn(item: number, list: number): Ask {
  return (state) =>
    state.low[list] === 0 && isKnown(state, item) ? answer(state.lists[list]!.includes(state.low[item]!)) : UNKNOWN;
}
