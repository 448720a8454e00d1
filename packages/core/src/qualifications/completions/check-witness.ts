import type { Catalogue } from '../schema/catalogue.js';
import { asksFor } from './asks-for.js';
import type { Witness } from './certificate.js';
import type { Requirement } from './requirement.js';

/**
 * Adds up a witness: that units are of the catalogue and serve groups that list them, links are closed, and each
 * requirement asked for (`null`: all) is met by what counts.
 *
 * @returns what is wrong, or `undefined`
 */
export function checkWitness(
  catalogue: Catalogue,
  witness: Witness,
  asked: readonly Requirement[] | null,
): string | undefined {
  const { units, groups, minima, links = [], bars = [] } = catalogue;
  const asks = (kind: Requirement['kind'], name?: string | readonly string[]): boolean => asksFor(asked, kind, name);
  const mandatory = new Set(groups.filter((group) => group.kind === 'mandatory').map((group) => group.id));
  const whole = [0, 0, 0];
  const sums = new Map(groups.map((group) => [group.id, [0, 0, 0]]));
  for (const [number, serves] of Object.entries(witness.serving)) {
    const unit = units.find((one) => one.number === number);
    if (!unit) return `${number} is not in the catalogue.`;
    if (serves === null) continue;
    const isMandatory = unit.groups.some((group) => mandatory.has(group));
    if (!unit.groups.includes(serves) || (isMandatory && !mandatory.has(serves)))
      return `${number} cannot serve ${serves}.`;
    const level = (unit.level ?? -1) >= (catalogue.level ?? Infinity) ? (unit.credit ?? 0) : 0;
    sums.set(
      serves,
      (sums.get(serves) ?? [0, 0, 0]).map((sum, at) => sum + ([1, unit.credit ?? 0, level][at] ?? 0)),
    );
  }
  for (const group of groups) {
    const [count = 0, credit = 0, level = 0] = sums.get(group.id) ?? [];
    const most = group.maxCredit?.value ?? Infinity;
    if (count > (group.maxUnits?.value ?? Infinity)) return `${group.id} counts too many units.`;
    if (asks('group-units', group.id) && count < (group.minUnits?.value ?? 0)) return `${group.id} is short of units.`;
    if (asks('group-credit', group.id) && Math.min(credit, most) < (group.minCredit?.value ?? 0))
      return `${group.id} is short of credit.`;
    [count, Math.min(credit, most), Math.min(level, most)].forEach((add, at) => (whole[at] = (whole[at] ?? 0) + add));
  }
  const needs = [minima.minUnits, minima.minCredit, minima.minCreditAtLevel].map((minimum) => minimum?.value ?? 0);
  const short = (['units', 'credit', 'credit-at-level'] as const).find(
    (kind, at) => asks(kind) && (whole[at] ?? 0) < (needs[at] ?? 0),
  );
  if (short) return `The whole is short of ${short}.`;
  const has = (number: string): boolean => number in witness.serving;
  const left = units.find(
    (unit) =>
      unit.groups.some((group) => mandatory.has(group)) && asks('mandatory-unit', unit.number) && !has(unit.number),
  );
  if (left) return `${left.number} is mandatory and missing.`;
  if (links.some((link) => link.units.some(has) && !link.units.every(has))) return 'A link is open.';
  if (bars.some((bar) => bar.units.filter(has).length > 1 && asks('bar', bar.units)))
    return 'Barred units are together.';
  return undefined;
}
