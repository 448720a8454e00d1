import type { RuleOfCombination } from './schema/rule-of-combination.js';

/**
 * How one unit leads to another along links: the shortest chain, both ends included.
 *
 * Of chains equally short it is the one with the earliest units of the
 * catalogue, so that the same question always has the same answer.
 *
 * @param from - where the chain may begin; the chain does begin with one of them.
 * @returns the numbers of the units; empty where no chain of links leads there.
 *
 * @example
 * deriveLinkChain(rule, ['K/601/6383'], 'R/601/6247') // ['K/601/6383', 'R/601/6247']
 */
export function deriveLinkChain(rule: RuleOfCombination, from: readonly string[], to: string): readonly string[] {
  const sets = (rule.catalogue.links ?? []).map(({ units }) => units.filter((unit) => rule.indexOf.has(unit)));
  const place = (unit: string): number => rule.indexOf.get(unit) ?? Infinity;
  const inOrder = (units: Iterable<string>): string[] => [...units].sort((a, b) => place(a) - place(b));
  const before = new Map<string, string | undefined>(
    inOrder(from.filter((unit) => rule.indexOf.has(unit))).map((unit) => [unit, undefined]),
  );
  // A map keeps its entries in the order in which they came: what is added while going through it is gone through too.
  for (const unit of before.keys()) {
    const near = new Set(sets.filter((set) => set.includes(unit)).flat());
    for (const next of inOrder(near)) if (!before.has(next)) before.set(next, unit);
  }
  if (!before.has(to)) return [];
  const chain: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = before.get(at)) chain.unshift(at);
  return chain;
}
