/**
 * Which units are chosen together: the components of the links, however long the chain.
 *
 * @param count number of units
 * @param links sets of unit indexes
 * @returns lists of unit indexes, ascending, ordered by their first; every unit is in exactly one
 */
export function deriveLinkComponents(count: number, links: readonly (readonly number[])[]): number[][] {
  const leader = Array.from({ length: count }, (_, unit) => unit);
  const find = (unit: number): number => {
    let at = unit;
    while (leader[at] !== at) at = leader[at] ?? at;
    return at;
  };
  for (const link of links) {
    const first = link[0];
    if (first === undefined) continue;
    for (const unit of link) {
      const [low, high] = [find(first), find(unit)].sort((a, b) => a - b) as [number, number];
      leader[high] = low;
    }
  }
  const components = new Map<number, number[]>();
  for (let unit = 0; unit < count; unit++) {
    const at = find(unit);
    components.set(at, [...(components.get(at) ?? []), unit]);
  }
  return [...components.values()];
}
