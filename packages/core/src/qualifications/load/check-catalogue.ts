import type { Problem } from '../../kernel/problem.js';
import type { Catalogue } from '../schema/catalogue.js';
import { checkLimits } from './check-limits.js';
import { checkListedTotals } from './check-listed-totals.js';
import { checkNames } from './check-names.js';
import { checkPossible } from './check-possible.js';

/**
 * What the shape of a file cannot say: names that exist and are not said twice, minima that can be counted and are not
 * above their maxima, listed totals that agree, and a rule that can be met with every unit of use to somebody.
 * Whether it can be met is asked only once all else is sound.
 */
export function checkCatalogue(catalogue: Catalogue): Problem[] {
  const problems = [...checkNames(catalogue), ...checkLimits(catalogue), ...checkListedTotals(catalogue)];
  return problems.length > 0 ? problems : checkPossible(catalogue);
}
