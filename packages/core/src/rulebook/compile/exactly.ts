import { same } from '../run/logic.js';
import type { State } from '../run/state.js';

/** A condition over values that are all known, bound to where they lie. */
export type Exactly = (low: readonly number[], lists: State['lists']) => () => boolean;

/** Holds when every part does; without parts it does. */
export function every(...parts: Exactly[]): Exactly {
  return joined(parts, false);
}

/** Holds when a part does; without parts it does not. */
export function some(...parts: Exactly[]): Exactly {
  return joined(parts, true);
}

/** `settles` is the answer of one part that settles the whole. */
function joined(parts: readonly Exactly[], settles: boolean): Exactly {
  if (parts.length === 1) return parts[0]!;
  return (low, lists) => {
    const asked = parts.map((part) => part(low, lists));
    return () => {
      for (const holds of asked) if (holds() === settles) return settles;
      return !settles;
    };
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
