import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import type { Catalogue } from '../schema/catalogue.js';
import { CatalogueSchema } from './catalogue-schema.js';
import { checkCatalogue } from './check-catalogue.js';
import { describeShapeProblem } from './describe-shape-problem.js';

/**
 * A catalogue file that can be trusted, or every problem found in it.
 *
 * The shape first; only in a sound shape are names, links, bars, totals and whether the rule can be met at all looked at.
 * Check characters are not problems: ask `listCatalogueWarnings`.
 *
 * @param json parsed JSON of unknown origin
 */
export function loadCatalogue(json: unknown): Result<Catalogue, Problem> {
  const parsed = CatalogueSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(describeShapeProblem) };
  // The schema has checked that each provenance is one of the two kinds, which its inferred type does not say.
  const catalogue = parsed.data as unknown as Catalogue;
  const problems = checkCatalogue(catalogue);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: catalogue };
}
