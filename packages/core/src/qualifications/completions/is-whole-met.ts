import type { CountingShape } from '../counting/counting-shape.js';

/** Whether the minima of the whole qualification are reached in a state. */
export function isWholeMet(shape: CountingShape, state: readonly number[]): boolean {
  return shape.needs.every((need, at) => (state[at] ?? 0) >= need);
}
