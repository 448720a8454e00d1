import type { Count } from '../run/count.js';
import type { Exactly } from './exactly.js';

/** Which rows count for which sums, by their place. */
export interface CountedTogether {
  readonly counts: Exactly;
  readonly sums: readonly number[];
}

/**
 * Counts a row for all sums whose rows are picked by the same condition, then for those of the next.
 *
 * What every condition asks is asked of a row once, as `first`.
 */
export function countRows(first: Exactly, ...parts: CountedTogether[]): Count {
  return (low, lists, adds) => {
    const wanted = parts.flatMap(({ counts, sums }) => {
      const addAll = sums.flatMap((sum) => adds[sum] ?? []);
      return addAll.length === 0 ? [] : [{ isCounted: counts(low, lists), addAll }];
    });
    const mayCount = first(low, lists);
    return () => {
      if (!mayCount()) return;
      for (const { isCounted, addAll } of wanted) if (isCounted()) for (const add of addAll) add();
    };
  };
}
