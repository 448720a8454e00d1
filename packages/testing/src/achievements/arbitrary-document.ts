import type { AchievementDocument, DocumentActor } from '@guildhall/core/achievements';
import fc from 'fast-check';

/** Numbers of the form the guidance shows: seven or eight digits, two digits, four letters or digits. */
export function arbitraryDocumentNumber(): fc.Arbitrary<string> {
  const digits = (least: number, most: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength: least, maxLength: most });
  const suffix = fc.stringMatching(/^[A-Z0-9]{4}$/);
  return fc.tuple(digits(7, 8), digits(2, 2), suffix).map((parts) => parts.join('-'));
}

/** Documents of a few learners and centres of two bodies. */
export function arbitraryDocument(): fc.Arbitrary<AchievementDocument> {
  return fc
    .record({
      id: fc.uuid(),
      body: fc.constantFrom('imi', 'imi', 'imi', 'ima'),
      learnerId: fc.constantFrom('learner-1', 'learner-2'),
      centreId: fc.constantFrom('centre-1', 'centre-2'),
      number: arbitraryDocumentNumber(),
      qualification: fc.constantFrom('500/9810/X', '601/3457/4', 'AS-LVSMT-EPA-AP03'),
      revokedOn: fc.option(fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'), { nil: undefined }),
      supersededBy: fc.option(fc.uuid(), { nil: undefined }),
      shownOnVerify: fc.boolean(),
    })
    .map(({ revokedOn, supersededBy, ...document }) => ({
      ...document,
      ...(revokedOn === undefined ? {} : { revokedOn }),
      ...(supersededBy === undefined ? {} : { supersededBy }),
    }));
}

/** Somebody who asks for a document: often its learner or its centre, or one in whom a single thing differs. */
export function arbitraryDocumentActor({
  body,
  learnerId,
  centreId,
}: AchievementDocument): fc.Arbitrary<DocumentActor> {
  return fc.oneof(
    fc.constant<DocumentActor>({ body, role: 'learner', id: learnerId }),
    fc.constant<DocumentActor>({ body, role: 'centre', id: centreId }),
    fc.record(
      {
        body: fc.constantFrom('imi', 'ima'),
        role: fc.constantFrom('learner' as const, 'centre' as const, 'third-party' as const, 'staff' as const),
        id: fc.constantFrom('learner-1', 'learner-2', 'centre-1', 'centre-2', 'employer-1'),
      },
      { noNullPrototype: true },
    ),
  );
}
