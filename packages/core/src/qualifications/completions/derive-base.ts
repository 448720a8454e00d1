import type { RuleOfCombination } from '../schema/rule-of-combination.js';

/**
 * What every completion of the chosen units contains: those, every mandatory unit, and what is linked to either.
 *
 * @param chosen indexes of units
 * @returns indexes, ascending
 */
export function deriveBase(rule: RuleOfCombination, chosen: readonly number[]): number[] {
  const start = [...chosen, ...rule.units.filter((unit) => unit.mandatory).map((unit) => unit.index)];
  const blocks = new Set(start.map((unit) => rule.blockOf[unit] ?? -1));
  return rule.units.map((unit) => unit.index).filter((unit) => blocks.has(rule.blockOf[unit] ?? -1));
}
