/**
 * The items without any that can be left out, one after another, so that something still holds.
 *
 * None can be left out of what remains; a smaller choice of others may exist.
 */
export function fewest<Item>(items: readonly Item[], holds: (items: readonly Item[]) => boolean): readonly Item[] {
  let kept = items;
  for (const item of items) {
    const without = kept.filter((one) => one !== item);
    if (holds(without)) kept = without;
  }
  return kept;
}
