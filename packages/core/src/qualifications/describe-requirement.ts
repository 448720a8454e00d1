import type { Requirement } from './completions/requirement.js';
import type { Catalogue } from './schema/catalogue.js';

/** A requirement as part of a sentence, such as "2 units of group B". */
export function describeRequirement(catalogue: Catalogue, requirement: Requirement): string {
  const { minima, groups, level } = catalogue;
  const amount = (value: number | undefined, one: string): string => `${value ?? 0} ${value === 1 ? one : `${one}s`}`;
  switch (requirement.kind) {
    case 'units':
      return `${amount(minima.minUnits?.value, 'unit')} in all`;
    case 'credit':
      return `${amount(minima.minCredit?.value, 'credit')} in all`;
    case 'credit-at-level':
      return `${amount(minima.minCreditAtLevel?.value, 'credit')} at level ${level ?? '?'} or above`;
    case 'group-units':
      return `${amount(groups.find(({ id }) => id === requirement.group)?.minUnits?.value, 'unit')} of group ${requirement.group}`;
    case 'group-credit':
      return `${amount(groups.find(({ id }) => id === requirement.group)?.minCredit?.value, 'credit')} of group ${requirement.group}`;
    case 'mandatory-unit':
      return `the mandatory unit ${requirement.unit}`;
    case 'bar':
      return `at most one of ${requirement.units.join(', ')}`;
  }
}
