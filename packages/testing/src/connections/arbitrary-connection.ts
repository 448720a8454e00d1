import { formatDay } from '@guildhall/core';
import type { Connection, ConnectionActor, SharedDocument } from '@guildhall/core/connections';
import fc from 'fast-check';

const LEARNERS = ['learner-1', 'learner-2'] as const;
const THIRD_PARTIES = ['employer-1', 'employer-2'] as const;
const BODIES = ['imi', 'imi', 'imi', 'ima'] as const;

/** Seven documents of two learners, and one of a learner of the same id of another body. */
export const someDocuments: readonly SharedDocument[] = [
  ...[1, 2, 3, 4].map((n) => ({ id: `doc-${n}`, body: 'imi', learnerId: 'learner-1' })),
  ...[5, 6, 7].map((n) => ({ id: `doc-${n}`, body: 'imi', learnerId: 'learner-2' })),
  { id: 'doc-8', body: 'ima', learnerId: 'learner-1' },
];

/**
 * Connections of two learners and two third parties, of every stage, whose
 * last day is mostly near a given day and whose first is up to 60 days before it.
 *
 * @param today - a day number.
 */
export function arbitraryConnection(today: number): fc.Arbitrary<Connection> {
  const day = (offset: fc.Arbitrary<number>): fc.Arbitrary<string> => offset.map((days) => formatDay(today + days));
  return fc
    .record({
      id: fc.uuid(),
      body: fc.constantFrom(...BODIES),
      learnerId: fc.constantFrom(...LEARNERS),
      thirdPartyId: fc.option(fc.constantFrom(...THIRD_PARTIES), { nil: undefined, freq: 5 }),
      initiatedBy: fc.constantFrom('learner' as const, 'third-party' as const),
      stage: fc.constantFrom(
        'active' as const,
        'active' as const,
        'pending' as const,
        'declined' as const,
        'removed' as const,
      ),
      createdOn: day(fc.oneof(fc.integer({ min: -60, max: 0 }), fc.constantFrom(-31, -30, -29))),
      expiresOn: day(fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -40, max: 60 }))),
      documentIds: fc.subarray(someDocuments.map(({ id }) => id)),
    })
    .map(({ thirdPartyId, ...rest }) => ({
      ...rest,
      thirdPartyName: 'Somebody',
      thirdPartyEmail: `${thirdPartyId ?? 'nobody'}@example.org`,
      ...(thirdPartyId === undefined ? {} : { thirdPartyId }),
    }));
}

/** Somebody who acts on a connection: most often one of its two sides. */
export function arbitraryConnectionActor(connection: Connection): fc.Arbitrary<ConnectionActor> {
  const { body, learnerId, thirdPartyId } = connection;
  return fc.oneof(
    fc.constant<ConnectionActor>({ body, role: 'learner', id: learnerId }),
    fc.constant<ConnectionActor>({ body, role: 'third-party', id: thirdPartyId ?? THIRD_PARTIES[0] }),
    fc.record(
      {
        body: fc.constantFrom(...BODIES),
        role: fc.constantFrom('learner' as const, 'third-party' as const, 'centre' as const, 'staff' as const),
        id: fc.constantFrom(...LEARNERS, ...THIRD_PARTIES, 'centre-1'),
      },
      { noNullPrototype: true },
    ),
  );
}
