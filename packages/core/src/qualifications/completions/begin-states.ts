import type { CompletionModel } from './completion-model.js';
import { settleState } from './settle-state.js';
import { takeUnits } from './take-units.js';

/** The states in which the base alone can be counted, before any item is decided; none when it is lost already. */
export function beginStates(model: CompletionModel): (readonly number[])[] {
  if (model.barredAlready) return [];
  const { rule, shape, base } = model;
  const empty: readonly number[] = new Array<number>(shape.size).fill(0);
  const units = base.flatMap((index) => rule.units[index] ?? []);
  return takeUnits(shape, [empty], units).flatMap((state) => {
    const settled = settleState(model, state, 0);
    return settled ? [settled] : [];
  });
}
