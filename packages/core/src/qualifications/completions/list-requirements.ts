import type { RuleOfCombination } from '../schema/rule-of-combination.js';
import type { Requirement } from './requirement.js';

/** Everything a rule of combination asks for: minima above nought, mandatory units, bars. */
export function listRequirements(rule: RuleOfCombination): Requirement[] {
  const number = (unit: number): string[] => (rule.units[unit] ? [rule.units[unit].number] : []);
  return [
    ...(rule.minUnits > 0 ? [{ kind: 'units' } as const] : []),
    ...(rule.minCredit > 0 ? [{ kind: 'credit' } as const] : []),
    ...(rule.minCreditAtLevel > 0 ? [{ kind: 'credit-at-level' } as const] : []),
    ...rule.groups.flatMap((group): Requirement[] => [
      ...(group.minUnits > 0 ? [{ kind: 'group-units', group: group.id } as const] : []),
      ...(group.minCredit > 0 ? [{ kind: 'group-credit', group: group.id } as const] : []),
    ]),
    ...rule.units
      .filter((unit) => unit.mandatory)
      .map((unit) => ({ kind: 'mandatory-unit', unit: unit.number }) as const),
    ...rule.bars.filter((bar) => bar.length > 1).map((bar) => ({ kind: 'bar', units: bar.flatMap(number) }) as const),
  ];
}
