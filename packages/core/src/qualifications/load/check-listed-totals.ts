import type { Problem } from '../../kernel/problem.js';
import type { Catalogue } from '../schema/catalogue.js';

/** Where the totals of a search list do not agree among themselves, or with the units and minima of the file. */
export function checkListedTotals(catalogue: Catalogue): Problem[] {
  const { listed, groups, units, minima } = catalogue;
  if (!listed) return [];
  const mandatoryGroups = new Set(groups.filter((group) => group.kind === 'mandatory').map((group) => group.id));
  const mandatory = units.filter((unit) => unit.groups.some((group) => mandatoryGroups.has(group))).length;
  const ofGroups = groups.reduce(
    (sum, group) => sum + (group.kind === 'optional' ? (group.minUnits?.value ?? 0) : 0),
    0,
  );
  const optional = Math.max(ofGroups, (minima.minUnits?.value ?? 0) - mandatory);
  const disagree = (name: string, says: string): Problem => ({
    code: 'qualifications/listed-totals-disagree',
    at: `/listed/${name}`,
    says,
  });
  return [
    ...(listed.total === listed.mandatory + listed.optional
      ? []
      : [
          disagree(
            'total',
            `The total listed is ${listed.total}, but ${listed.mandatory} mandatory and ${listed.optional} optional units make ${listed.mandatory + listed.optional}.`,
          ),
        ]),
    ...(listed.mandatory === mandatory
      ? []
      : [disagree('mandatory', `The list has ${listed.mandatory} mandatory units, but the file has ${mandatory}.`)]),
    ...(listed.optional === optional
      ? []
      : [
          disagree(
            'optional',
            `The list requires ${listed.optional} optional units, but the minima of the file ask for ${optional}.`,
          ),
        ]),
  ];
}
