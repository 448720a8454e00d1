import { deriveFacts, formatDay, parameterOn, parseDay, type Rulebook } from '@guildhall/core';
import type { CpdActivity, CpdRecord } from '@guildhall/core/cpd';
import fc from 'fast-check';

/** A record whose activities are all there and complete. */
export type CompleteCpdRecord = Omit<CpdRecord, 'activities'> & {
  readonly activities: readonly Required<Omit<CpdActivity, 'eventId'>>[];
};

/**
 * Records of a member who holds CertMAP, for the CPD period that holds a day.
 *
 * Every activity is complete and has an id of its own. Dates lie on the first
 * and last day of the period, inside it, and one day outside. Most records are
 * filled up to one point below, at or above the points needed, so that a
 * hundred of them meet every border.
 *
 * @param options - `on`, a day in the period, `YYYY-MM-DD`.
 */
export function arbitraryForCpdRecord(
  rulebook: Rulebook,
  options: { readonly on: string },
): fc.Arbitrary<CompleteCpdRecord> {
  const facts = deriveFacts(rulebook, {}, options);
  const [first, last] = [parseDay(String(facts['periodStartsOn'])), parseDay(String(facts['periodEndsOn']))];
  const start = formatDay(first);
  const categories = parameterOn(rulebook, 'categoryBySubcategory', start) as Readonly<Record<string, string>>;
  const caps = parameterOn(rulebook, 'caps', start) as Readonly<Record<string, number>>;
  const free = Object.keys(categories).filter((subcategory) => !(subcategory in caps));
  const day = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(first, last) },
    { weight: 4, arbitrary: fc.integer({ min: first, max: last }) },
    { weight: 1, arbitrary: fc.constantFrom(first - 1, last + 1) },
  );
  const stage = fc.oneof(
    { weight: 5, arbitrary: fc.constant('approved' as const) },
    { weight: 2, arbitrary: fc.constantFrom('submitted' as const, 'not-approved' as const) },
  );
  const draft = fc.record({
    doneOn: day.map(formatDay),
    subcategory: fc.constantFrom(...Object.keys(categories)),
    points: fc.oneof(fc.constantFrom(0, 1), fc.nat(6)),
    stage,
  });
  const whole = (
    drafts: readonly Omit<CompleteCpdRecord['activities'][number], 'id' | 'category'>[],
  ): CompleteCpdRecord => ({
    holdsCertMap: true,
    activities: drafts.map((row, index) => ({ id: `a${index}`, category: categories[row.subcategory] ?? '', ...row })),
  });
  return fc
    .tuple(
      fc.array(draft, { maxLength: 7 }),
      fc.option(fc.constantFrom(-1, 0, 1), { freq: 4 }),
      fc.constantFrom(...free),
    )
    .map(([drafts, border, subcategory]) => {
      const record = whole(drafts);
      if (border === null) return record;
      const { totalPoints, pointsNeeded } = deriveFacts(rulebook, { ...record }, options);
      const points = Number(pointsNeeded) + border - Number(totalPoints);
      return points < 1 ? record : whole([...drafts, { doneOn: start, subcategory, points, stage: 'approved' }]);
    });
}
