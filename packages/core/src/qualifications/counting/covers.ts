import type { CountingShape } from './counting-shape.js';

/**
 * Whether state `a` is at least as good as state `b` whatever comes later: no number lower, no bar used that
 * `b` has free, and in a group with a maximum, where more is also less room, equal numbers.
 *
 * @param places where the states may differ; elsewhere they are known to be equal
 */
export function covers(
  shape: CountingShape,
  a: readonly number[],
  b: readonly number[],
  places: readonly number[],
): boolean {
  for (const place of places) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference === 0) continue;
    const better = shape.better[place] ?? 0;
    if (better === 0 || difference * better < 0) return false;
  }
  return true;
}
