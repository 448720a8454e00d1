import { assignUnits } from '../counting/assign-units.js';
import type { RuleOfCombination } from '../schema/rule-of-combination.js';
import type { Witness } from './certificate.js';

/** An OK set of units, written down with the group each serves. */
export function writeWitness(rule: RuleOfCombination, units: readonly number[]): Witness {
  const assignment = assignUnits(rule, units);
  const entries = units.map((unit) => {
    const group = assignment.get(unit) ?? null;
    return [rule.units[unit]?.number ?? '', group === null ? null : (rule.groups[group]?.id ?? null)] as const;
  });
  return { serving: Object.fromEntries(entries) };
}
