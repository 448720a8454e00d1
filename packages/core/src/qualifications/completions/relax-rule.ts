import type { RuleOfCombination } from '../schema/rule-of-combination.js';
import type { Requirement } from './requirement.js';

/** The same rule of combination asking only for the requirements kept. What units may serve stays as it is. */
export function relaxRule(rule: RuleOfCombination, kept: readonly Requirement[]): RuleOfCombination {
  const asks = (kind: string, name?: string): boolean =>
    kept.some(
      (one) =>
        one.kind === kind &&
        (name === undefined || ('group' in one && one.group === name) || ('unit' in one && one.unit === name)),
    );
  const keptBars = new Set(kept.flatMap((one) => (one.kind === 'bar' ? [one.units.join(' ')] : [])));
  const bars = rule.bars.map((bar) => (keptBars.has(bar.map((unit) => rule.units[unit]?.number).join(' ')) ? bar : []));
  return {
    ...rule,
    minUnits: asks('units') ? rule.minUnits : 0,
    minCredit: asks('credit') ? rule.minCredit : 0,
    minCreditAtLevel: asks('credit-at-level') ? rule.minCreditAtLevel : 0,
    groups: rule.groups.map((group) => ({
      ...group,
      minUnits: asks('group-units', group.id) ? group.minUnits : 0,
      minCredit: asks('group-credit', group.id) ? group.minCredit : 0,
    })),
    units: rule.units.map((unit) => ({
      ...unit,
      mandatory: unit.mandatory && asks('mandatory-unit', unit.number),
      bars: unit.bars.filter((bar) => (bars[bar] ?? []).length > 0),
    })),
    bars,
  };
}
