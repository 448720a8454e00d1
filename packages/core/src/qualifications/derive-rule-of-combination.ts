import { deriveLinkComponents } from './derive-link-components.js';
import type { Catalogue } from './schema/catalogue.js';
import type { CountedGroup, CountedUnit, RuleOfCombination } from './schema/rule-of-combination.js';

/**
 * Makes a catalogue ready for counting.
 *
 * It trusts the catalogue: check one that arrives at run time with `loadCatalogue` first. Names of units
 * or groups that the catalogue does not have are passed over here, so that they can never grant anything.
 * A mandatory unit serves mandatory groups only, also where an optional group lists it.
 *
 * @returns a value that may be kept and shared; nothing changes it
 */
export function deriveRuleOfCombination(catalogue: Catalogue): RuleOfCombination {
  const groups = catalogue.groups.map((group, index): CountedGroup => ({
    index,
    id: group.id,
    description: group.description,
    mandatory: group.kind === 'mandatory',
    minUnits: group.minUnits?.value ?? 0,
    minCredit: group.minCredit?.value ?? 0,
    maxUnits: group.maxUnits?.value ?? Infinity,
    maxCredit: group.maxCredit?.value ?? Infinity,
  }));
  const indexOf = new Map(catalogue.units.map((unit, index) => [unit.number, index]));
  const indexes = (numbers: readonly string[]): number[] =>
    [...new Set(numbers.flatMap((number) => indexOf.get(number) ?? []))].sort((a, b) => a - b);
  const bars = (catalogue.bars ?? []).map((bar) => indexes(bar.units));
  const units = catalogue.units.map((unit, index): CountedUnit => {
    const listed = groups.filter((group) => unit.groups.includes(group.id));
    const mandatory = listed.some((group) => group.mandatory);
    const atLevel = unit.level !== undefined && catalogue.level !== undefined && unit.level >= catalogue.level;
    return {
      index,
      number: unit.number,
      credit: unit.credit ?? 0,
      creditAtLevel: atLevel ? (unit.credit ?? 0) : 0,
      creditKnown: unit.credit !== undefined,
      hours: unit.glh ?? null,
      groups: listed.filter((group) => group.mandatory === mandatory).map((group) => group.index),
      mandatory,
      bars: bars.flatMap((bar, at) => (bar.includes(index) ? [at] : [])),
      source: unit,
    };
  });
  const blocks = deriveLinkComponents(
    units.length,
    (catalogue.links ?? []).map((link) => indexes(link.units)),
  );
  const blockOf = units.map((unit) => blocks.findIndex((block) => block.includes(unit.index)));
  return {
    catalogue,
    minUnits: catalogue.minima.minUnits?.value ?? 0,
    minCredit: catalogue.minima.minCredit?.value ?? 0,
    minCreditAtLevel: catalogue.minima.minCreditAtLevel?.value ?? 0,
    groups,
    units,
    blocks,
    blockOf,
    bars,
    indexOf,
  };
}
