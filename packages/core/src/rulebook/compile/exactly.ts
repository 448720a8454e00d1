import { same } from '../run/logic.js';
import type { State } from '../run/state.js';

/** A condition over values that are all known, bound to where they lie. */
export type Exactly = (low: readonly number[], lists: State['lists']) => () => boolean;

/** Counts every row, or none. */
export function settled(holds: boolean): Exactly {
  return () => () => holds;
}

/** Holds when both parts do. */
export function both(a: Exactly, b: Exactly): Exactly {
  return (low, lists) => {
    const [first, second] = [a(low, lists), b(low, lists)];
    return () => first() && second();
  };
}

/** Holds when one part does. */
export function either(a: Exactly, b: Exactly): Exactly {
  return (low, lists) => {
    const [first, second] = [a(low, lists), b(low, lists)];
    return () => first() || second();
  };
}

/** Holds when the part does not. */
export function isNot(part: Exactly): Exactly {
  return (low, lists) => {
    const asked = part(low, lists);
    return () => !asked();
  };
}

/** Holds when two slots hold the same. */
export function isEqual(a: number, b: number): Exactly {
  return (low) => () => same(low[a]!, low[b]!);
}

/** Holds when what slot `a` holds is less. */
export function isLess(a: number, b: number): Exactly {
  return (low) => () => low[a]! < low[b]!;
}

/** Holds when what slot `a` holds is less or equal. */
export function isAtMost(a: number, b: number): Exactly {
  return (low) => () => low[a]! <= low[b]!;
}

/** Holds when what slot `item` holds is in the list of slot `list`. */
export function isAmong(item: number, list: number): Exactly {
  return (low, lists) => () => lists[list]!.includes(low[item]!);
}
