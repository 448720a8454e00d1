import { assignUnits } from './counting/assign-units.js';
import type { CombinationTally, CombinationVerdict, Distance, GroupVerdict } from './schema/combination-verdict.js';
import type { CountedGroup, CountedUnit, RuleOfCombination } from './schema/rule-of-combination.js';
import type { Selection } from './schema/selection.js';

/**
 * How a selection stands against a rule of combination, for each group and as a whole.
 *
 * A unit counts once, in the group where it helps most (see `assignUnits`); an entry named twice is one unit.
 * The order of the entries makes no difference. Two units of a barred set are never OK, nor is a link left open.
 *
 * @example
 * judgeSelection(rule, [{ unit: 'D/601/4999' }]).groups[1].units // { have: 1, need: 2, short: 1 }
 */
export function judgeSelection(rule: RuleOfCombination, selection: Selection): CombinationVerdict {
  const ways = new Map<number, string>();
  for (const { unit, by } of selection) {
    const index = rule.indexOf.get(unit);
    if (index !== undefined && !ways.has(index)) ways.set(index, by ?? 'achieved');
  }
  const chosen = [...ways.keys()].sort((a, b) => a - b);
  const assignment = assignUnits(rule, chosen);
  const unitsOf = (indexes: readonly number[]): CountedUnit[] => indexes.flatMap((index) => rule.units[index] ?? []);
  const numbers = (indexes: readonly number[]): string[] => unitsOf(indexes).map((unit) => unit.number);
  const has = (index: number): boolean => ways.has(index);

  const tallies = rule.groups.map((group) =>
    tallyGroup(group, unitsOf(chosen.filter((unit) => assignment.get(unit) === group.index))),
  );
  const groups = rule.groups.map((group): GroupVerdict => {
    const tally = tallies[group.index] ?? NOTHING;
    const missing = rule.units.filter(
      (unit) => unit.mandatory && unit.groups.includes(group.index) && !has(unit.index),
    );
    const units = distance(tally.units, group.minUnits);
    const credit = distance(tally.credit, group.minCredit);
    return {
      id: group.id,
      description: group.description,
      mandatory: group.mandatory,
      ok: units.short === 0 && credit.short === 0 && missing.length === 0,
      units,
      credit,
      missing: missing.map((unit) => unit.number),
      serving: numbers(chosen.filter((unit) => assignment.get(unit) === group.index)),
    };
  });
  const counted = tallies.reduce(add, NOTHING);
  const awarded = tallyUnits(unitsOf(chosen.filter((unit) => EARNS_CREDIT.has(ways.get(unit) ?? ''))));
  const barred = rule.bars.map((bar) => numbers(bar.filter(has))).filter((bar) => bar.length > 1);
  const unlinked = rule.blocks.flatMap((block) => (block.some(has) ? numbers(block.filter((unit) => !has(unit))) : []));
  const unknown = [...new Set(selection.map((entry) => entry.unit))]
    .filter((number) => !rule.indexOf.has(number))
    .sort();
  const units = distance(counted.units, rule.minUnits);
  const credit = distance(counted.credit, rule.minCredit);
  const creditAtLevel = distance(counted.creditAtLevel, rule.minCreditAtLevel);
  return {
    ok:
      groups.every((group) => group.ok) &&
      [units, credit, creditAtLevel].every(({ short }) => short === 0) &&
      [barred, unlinked, unknown].every((list) => list.length === 0),
    groups,
    units,
    credit,
    creditAtLevel,
    counted,
    awarded,
    uncounted: numbers(chosen.filter((unit) => assignment.get(unit) === null)),
    barred,
    unlinked,
    unknown,
    creditUnknown: unitsOf(chosen)
      .filter((unit) => !unit.creditKnown)
      .map((unit) => unit.number),
  };
}

const NOTHING: CombinationTally = { units: 0, credit: 0, creditAtLevel: 0 };
const EARNS_CREDIT: ReadonlySet<string> = new Set(['achieved', 'prior-learning']);

function distance(have: number, need: number): Distance {
  return { have, need, short: Math.max(0, need - have) };
}

function add(a: CombinationTally, b: CombinationTally): CombinationTally {
  return { units: a.units + b.units, credit: a.credit + b.credit, creditAtLevel: a.creditAtLevel + b.creditAtLevel };
}

function tallyUnits(units: readonly CountedUnit[]): CombinationTally {
  return units.reduce((sum, { credit, creditAtLevel }) => add(sum, { units: 1, credit, creditAtLevel }), NOTHING);
}

function tallyGroup(group: CountedGroup, units: readonly CountedUnit[]): CombinationTally {
  const tally = tallyUnits(units);
  return {
    units: tally.units,
    credit: Math.min(group.maxCredit, tally.credit),
    creditAtLevel: Math.min(group.maxCredit, tally.creditAtLevel),
  };
}
