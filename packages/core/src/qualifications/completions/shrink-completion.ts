import { judgeSelection } from '../judge-selection.js';
import type { RuleOfCombination } from '../schema/rule-of-combination.js';
import type { CompletionModel } from './completion-model.js';

/**
 * A completion from which no item can be left out any more, dear items left out first: good enough to begin a search
 * with, seldom the least.
 *
 * @param units a completion of the model's base, base included
 */
export function shrinkCompletion(
  rule: RuleOfCombination,
  model: CompletionModel,
  units: readonly number[],
): readonly number[] {
  const isOk = (some: readonly number[]): boolean =>
    judgeSelection(
      rule,
      some.flatMap((unit) => (rule.units[unit] ? [{ unit: rule.units[unit].number }] : [])),
    ).ok;
  let left = units;
  for (const item of model.items.toSorted((a, b) => b.cost - a.cost)) {
    const gone = new Set(item.units.map((unit) => unit.index));
    if (!left.some((unit) => gone.has(unit))) continue;
    const less = left.filter((unit) => !gone.has(unit));
    if (isOk(less)) left = less;
  }
  return left;
}
