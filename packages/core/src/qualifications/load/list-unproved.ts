import type { Problem } from '../../kernel/problem.js';
import { findCompletions } from '../completions/find-completions.js';
import { deriveRuleOfCombination } from '../derive-rule-of-combination.js';
import type { Catalogue } from '../schema/catalogue.js';

/**
 * What `loadCatalogue` could not prove within the work it allows: that the rule can be met, that each unit is of use.
 *
 * The same catalogue and the same steps give the same answer anywhere. A catalogue that `loadCatalogue` accepts is
 * searched again.
 *
 * @param options.steps how much work is allowed; by default as much as `loadCatalogue` allows
 */
export function listUnproved(catalogue: Catalogue, options: { readonly steps?: number } = {}): Problem[] {
  const answer = findCompletions(deriveRuleOfCombination(catalogue), [], { cost: 'units', list: 1, ...options });
  const code = 'qualifications/not-proved';
  if (answer.outcome === 'undecided') {
    const says =
      'Whether anybody can meet this rule could not be found out within the work allowed. Try a selection that should be OK.';
    return [{ code, at: '/minima', says }];
  }
  const marks = 'marks' in answer ? answer.marks : [];
  return catalogue.units.flatMap(({ number }, at) => {
    if (marks.find(({ unit }) => unit === number)?.mark !== 'undecided') return [];
    const says = `Whether unit ${number} is in any valid combination could not be found out within the work allowed. Try a selection with it that should be OK.`;
    return [{ code, at: `/units/${at}`, says }];
  });
}
