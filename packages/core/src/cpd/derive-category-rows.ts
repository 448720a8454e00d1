import { type Given, type Rulebook, deriveFacts, labelOf, tally } from '../rulebook/index.js';
import type { CpdSummary } from './schema.js';

/**
 * The points of each category, in the order the rulebook lists them.
 *
 * Their points add up to the total; `pending` adds what would count if all
 * that awaits review were approved.
 *
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function deriveCategoryRows(
  rulebook: Rulebook,
  given: Given,
  options: { readonly on: string; readonly language: string },
): CpdSummary['rows'] {
  const listed = deriveFacts(rulebook, given, options)['param.categories'];
  const points = pointsByCategory(rulebook, given, 'totalPoints', options.on);
  const hoped = pointsByCategory(rulebook, given, 'pointsIfPendingApproved', options.on);
  return (Array.isArray(listed) ? (listed as readonly string[]) : []).map((category) => {
    const counted = points.get(category) ?? 0;
    return {
      category,
      label: labelOf(rulebook, category, options.language),
      points: counted,
      pending: (hoped.get(category) ?? 0) - counted,
    };
  });
}

function pointsByCategory(rulebook: Rulebook, given: Given, fact: string, on: string): Map<string, number> {
  const rows: unknown = given['activities'];
  const sums = new Map<string, number>();
  if (!Array.isArray(rows)) return sums;
  for (const { row, counted } of tally(rulebook, given, fact, { on }).rows) {
    const category = (rows[row] as { readonly category?: unknown } | null | undefined)?.category;
    if (typeof category === 'string') sums.set(category, (sums.get(category) ?? 0) + counted);
  }
  return sums;
}
