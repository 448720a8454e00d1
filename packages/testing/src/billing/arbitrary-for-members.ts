import type { Employer, MemberToBill } from '@guildhall/core/billing';
import fc from 'fast-check';

/**
 * Members whose fee is due, in any order, with ids that do not repeat.
 *
 * They share few employers, so that most lists have an employer of several.
 * Some have none (`null`), some an employer whose affiliation nobody knows,
 * some nothing known at all.
 */
export function arbitraryForMembers(): fc.Arbitrary<readonly MemberToBill[]> {
  const affiliations = fc.tuple(...['e1', 'e2', 'e3'].map((id) => fc.tuple(fc.constant(id), fc.option(fc.boolean()))));
  const drafts = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 99 }).map((number) => `m${number}`),
      feePence: fc.oneof(fc.constantFrom(0, 1, 99, 100), fc.nat(100_000)),
      works: fc.constantFrom('e1', 'e2', 'e3', 'none', 'unknown'),
      sharesWithEmployer: fc.option(fc.boolean(), { nil: undefined }),
      purchaseOrder: fc.option(fc.constantFrom('PO 1', 'PO 2'), { nil: undefined }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  return fc.tuple(affiliations, drafts).map(([known, members]) => {
    const employers = new Map<string, Employer>(
      known.map(([id, central]) => [id, central === null ? { id } : { id, hasCentralInvoicing: central }]),
    );
    return members.map(({ id, feePence, works, sharesWithEmployer, purchaseOrder }): MemberToBill => {
      const employer = works === 'none' ? null : employers.get(works);
      return {
        id,
        feePence,
        email: `${id}@example.org`,
        ...(employer === undefined ? {} : { employer }),
        ...(sharesWithEmployer === undefined ? {} : { sharesWithEmployer }),
        ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
      };
    });
  });
}
