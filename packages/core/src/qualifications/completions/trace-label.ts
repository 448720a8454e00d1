import type { CompletionModel } from './completion-model.js';
import type { SearchLabel } from './search-completions.js';

/** The units that the way to a label adds to the base, as indexes, ascending. */
export function traceLabel(model: CompletionModel, label: SearchLabel): number[] {
  const added: number[] = [];
  for (let at: SearchLabel | undefined = label; at; at = at.before) {
    if (at.taken !== undefined) added.push(...(model.items[at.taken]?.units ?? []).map((unit) => unit.index));
  }
  return added.sort((a, b) => a - b);
}
