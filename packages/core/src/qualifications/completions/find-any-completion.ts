import type { RuleOfCombination } from '../schema/rule-of-combination.js';
import type { CompletionModel } from './completion-model.js';
import { deriveCompletionModel } from './derive-completion-model.js';
import { deriveCostBound } from './derive-cost-bound.js';
import { searchCompletions } from './search-completions.js';
import type { SearchResult } from './search-completions.js';
import { traceLabel } from './trace-label.js';
import type { WorkBudget } from './work-budget.js';

/** Units that complete, base included; or `'none'` with the search that proves it; or `'spent'` when work ran out. */
export type AnyCompletion =
  | { readonly found: 'some'; readonly units: readonly number[] }
  | { readonly found: 'none'; readonly model: CompletionModel; readonly search: SearchResult }
  | { readonly found: 'spent' };

/** Whether the chosen units can be completed at all, leaving some out, whatever it costs. */
export function findAnyCompletion(
  rule: RuleOfCombination,
  chosen: readonly number[],
  without: readonly number[],
  budget: WorkBudget,
): AnyCompletion {
  const model = deriveCompletionModel(rule, { chosen, without });
  const search = searchCompletions(model, deriveCostBound(model), { below: 1, budget });
  if (search.best)
    return { found: 'some', units: [...model.base, ...traceLabel(model, search.best)].sort((a, b) => a - b) };
  return search.spent ? { found: 'spent' } : { found: 'none', model, search };
}
