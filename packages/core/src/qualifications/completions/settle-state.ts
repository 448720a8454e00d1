import type { CompletionModel } from './completion-model.js';

/**
 * A state after the first `step` items are decided: groups that nothing can reach any more must be met and are
 * forgotten, as are bars that nothing can use any more.
 *
 * @returns `undefined` when such a group is short
 */
export function settleState(
  model: CompletionModel,
  state: readonly number[],
  step: number,
): readonly number[] | undefined {
  const groups = model.closing[step] ?? [];
  const bars = model.barsClosing[step] ?? [];
  if (groups.length === 0 && bars.length === 0) return state;
  const next = state.slice();
  for (const group of groups) {
    const limits = model.shape.groups[group];
    const at = 3 + 3 * group;
    if ((next[at] ?? 0) < (limits?.minUnits ?? 0) || (next[at + 1] ?? 0) < (limits?.minCredit ?? 0)) return undefined;
    next.fill(0, at, at + 3);
  }
  for (const bar of bars) next[bar] = 0;
  return next;
}
