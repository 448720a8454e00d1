import type { Count } from '../run/count.js';
import type { Exactly } from './exactly.js';

/** Which rows count for which sums, by their place. */
export interface CountedTogether {
  readonly counts: Exactly;
  readonly sums: readonly number[];
}

/** Counts a row for all sums whose rows are picked by the same condition, then for those of the next. */
export function countRows(...parts: CountedTogether[]): Count {
  return (low, lists, adds) =>
    inTurn(
      parts.flatMap(({ counts, sums }) => {
        const wanted = sums.flatMap((sum) => adds[sum] ?? []);
        if (wanted.length === 0) return [];
        const isCounted = counts(low, lists);
        const addAll = inTurn(wanted);
        return [
          () => {
            if (isCounted()) addAll();
          },
        ];
      }),
    );
}

function inTurn([first, ...rest]: readonly (() => void)[]): () => void {
  if (first === undefined) return () => undefined;
  if (rest.length === 0) return first;
  const others = inTurn(rest);
  return () => {
    first();
    others();
  };
}
