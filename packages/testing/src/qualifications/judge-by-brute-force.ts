import type { Catalogue } from '@guildhall/core/qualifications';

/**
 * Whether exactly these units are OK, found by trying every way of letting each count, straight from the words of the
 * rule: an oracle to hold the engine against. Exponential in the units that have a choice: for twelve at most.
 */
export function judgeByBruteForce(catalogue: Catalogue, chosen: ReadonlySet<string>): boolean {
  const { units, groups, minima, links = [], bars = [] } = catalogue;
  const mandatory = new Set(groups.filter((group) => group.kind === 'mandatory').map((group) => group.id));
  const isMandatory = (of: readonly string[]): boolean => of.some((group) => mandatory.has(group));
  if (units.some((unit) => isMandatory(unit.groups) && !chosen.has(unit.number))) return false;
  if (
    links.some((link) => link.units.some((unit) => chosen.has(unit)) && !link.units.every((unit) => chosen.has(unit)))
  )
    return false;
  if (bars.some((bar) => new Set(bar.units.filter((unit) => chosen.has(unit))).size > 1)) return false;
  const mine = units.filter((unit) => chosen.has(unit.number));
  const tryFrom = (at: number, serving: ReadonlyMap<string, readonly (typeof mine)[number][]>): boolean => {
    const unit = mine[at];
    if (unit) {
      const may = isMandatory(unit.groups) ? unit.groups.filter((group) => mandatory.has(group)) : unit.groups;
      return [...may, ''].some((group) =>
        tryFrom(at + 1, new Map(serving).set(group, [...(serving.get(group) ?? []), unit])),
      );
    }
    const total = [0, 0, 0];
    for (const group of groups) {
      const there = serving.get(group.id) ?? [];
      const most = group.maxCredit?.value ?? Infinity;
      const credit = Math.min(most, sum(there.map((one) => one.credit ?? 0)));
      const level = sum(
        there.filter((one) => (one.level ?? 0) >= (catalogue.level ?? 0)).map((one) => one.credit ?? 0),
      );
      if (there.length > (group.maxUnits?.value ?? Infinity)) return false;
      if (there.length < (group.minUnits?.value ?? 0) || credit < (group.minCredit?.value ?? 0)) return false;
      total[0] = (total[0] ?? 0) + there.length;
      total[1] = (total[1] ?? 0) + credit;
      total[2] = (total[2] ?? 0) + Math.min(most, level);
    }
    return [minima.minUnits, minima.minCredit, minima.minCreditAtLevel].every(
      (need, place) => (total[place] ?? 0) >= (need?.value ?? 0),
    );
  };
  return tryFrom(0, new Map());
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
