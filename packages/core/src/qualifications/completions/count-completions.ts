import { covers } from '../counting/covers.js';
import { beginStates } from './begin-states.js';
import type { CompletionModel } from './completion-model.js';
import type { CostBound } from './derive-cost-bound.js';
import { isWholeMet } from './is-whole-met.js';
import { settleState } from './settle-state.js';
import { takeItem } from './take-item.js';
import type { WorkBudget } from './work-budget.js';

type States = readonly (readonly number[])[];

/**
 * How many sets of items complete the base at no more than a cost, and the first of them.
 *
 * It counts sets of units, not ways of letting them count: after each decision it holds every state in which the
 * same units can be counted, so a set is met once however many assignments make it OK. Equal futures are counted once.
 *
 * @param most with the least cost there is, the number of smallest completions
 * @returns `ways` exactly, or `undefined` when work ran out; `first` in the order in which taking an earlier
 *   item comes before leaving it, as unit indexes
 */
export function countCompletions(
  model: CompletionModel,
  bound: CostBound,
  options: { readonly most: number; readonly list: number; readonly budget: WorkBudget },
): { readonly ways: bigint | undefined; readonly first: readonly (readonly number[])[] } {
  const { most, list, budget } = options;
  const memo = new Map<string, bigint>();
  const keep = (states: States, step: number, left: number): States => {
    const open = states.flatMap((state) => {
      const settled = settleState(model, state, step);
      return settled && bound(settled, step) <= left ? [settled] : [];
    });
    return open.length < 2 ? open : sortUncovered(model, open, step);
  };
  const take = (states: States, step: number, left: number): States => {
    const item = model.items[step];
    if (!item || item.cost > left) return [];
    return keep(
      states.flatMap((state) => takeItem(model, state, item)),
      step + 1,
      left - item.cost,
    );
  };
  const count = (states: States, step: number, left: number): bigint => {
    if (states.length === 0 || budget.left < 0) return 0n;
    const item = model.items[step];
    if (!item) return states.some((state) => isWholeMet(model.shape, state)) ? 1n : 0n;
    const key = String.fromCharCode(
      step,
      left & 0xffff,
      left >>> 16,
      ...states.flatMap((state) => (model.places[step] ?? []).map((place) => state[place] ?? 0)),
    );
    const known = memo.get(key);
    if (known !== undefined) return known;
    budget.left -= 150 * states.length;
    const ways =
      count(take(states, step, left), step + 1, left - item.cost) + count(keep(states, step + 1, left), step + 1, left);
    memo.set(key, ways);
    return ways;
  };
  const first: number[][] = [];
  const collect = (states: States, step: number, left: number, taken: readonly number[]): void => {
    if (first.length >= list || count(states, step, left) === 0n) return;
    const item = model.items[step];
    if (!item) {
      first.push(taken.toSorted((a, b) => a - b));
      return;
    }
    collect(take(states, step, left), step + 1, left - item.cost, [...taken, ...item.units.map((unit) => unit.index)]);
    collect(keep(states, step + 1, left), step + 1, left, taken);
  };
  const begin = beginStates(model).filter((state) => bound(state, 0) <= most);
  const start = begin.length < 2 ? begin : sortUncovered(model, begin, 0);
  const ways = count(start, 0, most);
  if (budget.left < 0) return { ways: undefined, first: [] };
  collect(start, 0, most, []);
  return { ways, first };
}

function sortUncovered(model: CompletionModel, states: States, step: number): States {
  const places = model.places[step] ?? [];
  const kept: (readonly number[])[] = [];
  for (const state of states) {
    if (kept.some((other) => covers(model.shape, other, state, places))) continue;
    for (let at = kept.length - 1; at >= 0; at--)
      if (covers(model.shape, state, kept[at] ?? [], places)) kept.splice(at, 1);
    kept.push(state);
  }
  return kept.sort((a, b) => {
    const at = a.findIndex((number, place) => number !== b[place]);
    return (a[at] ?? 0) - (b[at] ?? 0);
  });
}
