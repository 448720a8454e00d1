/**
 * The smallest subset that has a property which no superset of a having set lacks; the first in order among equals.
 *
 * @param holds asked of subsets, in their order; `undefined` means that it could not be told
 * @returns the subset; `smallest` is false when some question stayed open, and the subset then holds the property
 *   but may not be the smallest. `undefined` when the whole does not have it
 */
export function findSmallestSubset<T>(
  all: readonly T[],
  holds: (subset: readonly T[]) => boolean | undefined,
): { readonly subset: readonly T[]; readonly smallest: boolean } | undefined {
  if (holds(all) !== true) return undefined;
  let open = false;
  let least = all;
  for (const one of all) {
    const less = least.filter((other) => other !== one);
    const answer = holds(less);
    if (answer === true) least = less;
    if (answer === undefined) open = true;
  }
  for (let size = 0; size < least.length && !open; size++) {
    for (const subset of subsetsOf(all, size)) {
      const answer = holds(subset);
      if (answer === true) return { subset, smallest: true };
      if (answer === undefined) {
        open = true;
        break;
      }
    }
  }
  return { subset: firstOfSize(all, least, holds, open), smallest: !open };
}

/** Among subsets of the size found, the first in order, so that the answer does not depend on how it was found. */
function firstOfSize<T>(
  all: readonly T[],
  least: readonly T[],
  holds: (subset: readonly T[]) => boolean | undefined,
  open: boolean,
): readonly T[] {
  if (open) return least;
  for (const subset of subsetsOf(all, least.length)) {
    const answer = holds(subset);
    if (answer === true) return subset;
    if (answer === undefined) return least;
  }
  return least;
}

function* subsetsOf<T>(all: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= all.length - size; at++) {
    for (const rest of subsetsOf(all, size - 1, at + 1)) yield [all[at] as T, ...rest];
  }
}
