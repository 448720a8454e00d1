import type { CpdActivity } from '@guildhall/core/cpd';

/** What the guidance asks for in one period, written out. */
export interface CpdTerms {
  readonly points: number;
  readonly categories: number;
  /** The sub-category that is capped, and the most points it counts. */
  readonly capped: { readonly subcategory: string; readonly most: number };
  /** `YYYY-MM-DD`, both included. */
  readonly period: readonly [string, string];
}

/**
 * Whether the scheme is met, worked out straight from the guidance without any rulebook.
 *
 * It is slow and shares no code with the rules, so that agreeing with it means something.
 */
export function judgeByGuidance(
  activities: readonly CpdActivity[],
  terms: CpdTerms,
): { readonly points: number; readonly categories: number; readonly met: boolean } {
  let free = 0;
  let capped = 0;
  const perCategory = new Map<string, number>();
  for (const { doneOn = '', category = '', subcategory, points = 0, stage } of activities) {
    if (stage !== 'approved' || doneOn < terms.period[0] || doneOn > terms.period[1]) continue;
    if (subcategory === terms.capped.subcategory) capped += points;
    else free += points;
    perCategory.set(category, (perCategory.get(category) ?? 0) + points);
  }
  const points = free + Math.min(capped, terms.capped.most);
  const categories = [...perCategory.values()].filter((sum) => sum > 0).length;
  return { points, categories, met: points >= terms.points && categories >= terms.categories };
}
