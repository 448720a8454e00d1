import type { CompletionItem, CompletionModel } from './completion-model.js';
import { takeUnits } from './take-units.js';

/** The states after an item is taken; none when a bar of it is used. */
export function takeItem(
  model: CompletionModel,
  state: readonly number[],
  item: CompletionItem,
): (readonly number[])[] {
  if (item.bars.some((bar) => state[bar] === 1)) return [];
  const states = takeUnits(model.shape, [state], item.units);
  if (item.bars.length === 0) return states;
  return states.map((one) => one.map((number, at) => (item.bars.includes(at) ? 1 : number)));
}
