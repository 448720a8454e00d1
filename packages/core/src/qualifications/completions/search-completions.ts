import { covers } from '../counting/covers.js';
import { beginStates } from './begin-states.js';
import type { CompletionModel } from './completion-model.js';
import type { CostBound } from './derive-cost-bound.js';
import { isWholeMet } from './is-whole-met.js';
import { settleState } from './settle-state.js';
import { takeItem } from './take-item.js';
import type { WorkBudget } from './work-budget.js';

/** A state reached at a cost, with the items taken on the way to it. */
export type SearchLabel = {
  readonly state: readonly number[];
  readonly cost: number;
  readonly taken: number | undefined;
  readonly before: SearchLabel | undefined;
};

/** What a search found. `layers[i]` are the labels kept after `i` items; `spent` when work ran out. */
export type SearchResult = {
  readonly best: SearchLabel | undefined;
  readonly layers: readonly (readonly SearchLabel[])[];
  readonly spent: boolean;
};

/**
 * Looks for the cheapest completion below a cost, item by item, keeping only labels that no other covers and that the
 * bound does not rule out. Complete unless `width` cuts it short or work runs out: no `best` then proves
 * that nothing below exists, and `layers` are the proof.
 *
 * @param width keep at most so many labels a layer, the most promising: quick, and proves nothing
 */
export function searchCompletions(
  model: CompletionModel,
  bound: CostBound,
  options: { readonly below: number; readonly budget: WorkBudget; readonly width?: number },
): SearchResult {
  const { below, budget, width } = options;
  const keep = (labels: SearchLabel[], step: number): SearchLabel[] => {
    const open = labels.filter((label) => label.cost + bound(label.state, step) < below);
    const kept = keepUncovered(model, open, model.places[step] ?? [], budget);
    if (width === undefined || kept.length <= width) return kept;
    const promise = new Map(kept.map((label) => [label, label.cost + bound(label.state, step)]));
    return kept.sort((a, b) => (promise.get(a) ?? 0) - (promise.get(b) ?? 0)).slice(0, width);
  };
  let labels = keep(
    beginStates(model).map((state) => ({ state, cost: 0, taken: undefined, before: undefined })),
    0,
  );
  const layers = [labels];
  for (const [at, item] of model.items.entries()) {
    const next: SearchLabel[] = [];
    const add = (state: readonly number[], cost: number, taken: number | undefined, before: SearchLabel): void => {
      const settled = settleState(model, state, at + 1);
      if (settled) next.push({ state: settled, cost, taken, before });
    };
    for (const label of labels) {
      for (const state of takeItem(model, label.state, item)) add(state, label.cost + item.cost, at, label);
      if (item.mayStayOut) add(label.state, label.cost, undefined, label);
    }
    budget.left -= 10 * next.length;
    labels = keep(next, at + 1);
    layers.push(labels);
    if (budget.left < 0) return { best: undefined, layers, spent: true };
  }
  const done = labels.filter((label) => isWholeMet(model.shape, label.state));
  const best = done.reduce<SearchLabel | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  return { best, layers, spent: false };
}

function keepUncovered(
  model: CompletionModel,
  labels: readonly SearchLabel[],
  places: readonly number[],
  budget: WorkBudget,
): SearchLabel[] {
  const cheapest = new Map<string, SearchLabel>();
  for (const label of labels) {
    const key = String.fromCharCode(...places.map((place) => label.state[place] ?? 0));
    const other = cheapest.get(key);
    if (!other || label.cost < other.cost) cheapest.set(key, label);
  }
  const kept: SearchLabel[] = [];
  const weight = (label: SearchLabel): number => places.reduce((sum, place) => sum + (label.state[place] ?? 0), 0);
  const weights = new Map([...cheapest.values()].map((label) => [label, weight(label)]));
  const sorted = [...cheapest.values()].sort(
    (a, b) => a.cost - b.cost || (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
  );
  for (const label of sorted) {
    let covered = false;
    for (const other of kept) {
      budget.left -= 1;
      if (covers(model.shape, other.state, label.state, places)) {
        covered = true;
        break;
      }
    }
    if (!covered) kept.push(label);
    if (budget.left < 0) return kept;
  }
  return kept;
}
