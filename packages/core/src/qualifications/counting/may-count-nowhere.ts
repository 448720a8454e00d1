import type { CountedUnit } from '../schema/rule-of-combination.js';
import type { CountingShape } from './counting-shape.js';

/**
 * Whether leaving a chosen unit uncounted can be worth anything: only when each group it may serve has a
 * maximum, whose room another unit may use better. Elsewhere counting it is never worse.
 */
export function mayCountNowhere(shape: CountingShape, unit: CountedUnit): boolean {
  return unit.groups.every((group) => shape.groups[group]?.capped === true);
}
