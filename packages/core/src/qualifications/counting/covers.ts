import type { CountingShape } from './counting-shape.js';

/**
 * Whether state `a` is at least as good as state `b` whatever comes later: no number lower, no bar used that
 * `b` has free. In a group with a maximum, more is also less room, so there the numbers must be equal.
 */
export function covers(shape: CountingShape, a: readonly number[], b: readonly number[]): boolean {
  for (let at = 0; at < 3; at++) if ((a[at] ?? 0) < (b[at] ?? 0)) return false;
  for (let group = 0; group < shape.groups.length; group++) {
    const capped = shape.groups[group]?.capped === true;
    const from = 3 + 3 * group;
    for (let at = from; at < from + 3; at++) {
      const [mine = 0, other = 0] = [a[at], b[at]];
      if (capped ? mine !== other : mine < other) return false;
    }
  }
  for (let at = shape.barsAt; at < shape.size; at++) if ((a[at] ?? 0) > (b[at] ?? 0)) return false;
  return true;
}
