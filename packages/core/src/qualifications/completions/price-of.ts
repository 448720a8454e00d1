import type { CountedUnit } from '../schema/rule-of-combination.js';
import type { CompletionCost } from './completion-cost.js';

/** What adding a unit costs, or `null` where nobody states it. */
export function priceOf(unit: CountedUnit, cost: CompletionCost): number | null {
  if (cost === 'units') return 1;
  if (cost === 'hours') return unit.hours;
  return unit.creditKnown ? unit.credit : null;
}
