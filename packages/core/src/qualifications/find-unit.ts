import type { CatalogueUnit } from './schema/catalogue-unit.js';
import type { RuleOfCombination } from './schema/rule-of-combination.js';

/**
 * The unit a person names, by its number or its reference, upper or lower case.
 *
 * @returns `undefined` when none has that name, or when a reference stands for more than one unit
 */
export function findUnit(rule: RuleOfCombination, name: string): CatalogueUnit | undefined {
  const asked = name.trim().toUpperCase();
  const { units } = rule.catalogue;
  const byNumber = units.find((unit) => unit.number.toUpperCase() === asked);
  if (byNumber) return byNumber;
  const byRef = units.filter((unit) => unit.ref?.toUpperCase() === asked);
  return byRef.length === 1 ? byRef[0] : undefined;
}
