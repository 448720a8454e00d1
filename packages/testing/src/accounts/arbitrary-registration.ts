import type { AccountRegistration, PersonRecord, VerificationLink } from '@guildhall/core/accounts';
import fc from 'fast-check';
import { arbitraryDate, arbitraryInstant } from '../kernel/arbitrary-instant.js';

const NAMES = ['Claire', 'Hammond', 'O’Neil', 'Siân', 'Wynne-Jones', 'de Souza'] as const;

/** What a body holds of a person. */
export function arbitraryPersonRecord(): fc.Arbitrary<PersonRecord> {
  return fc.record({
    number: fc.integer({ min: 1, max: 9_999_999 }).map(String),
    firstName: fc.constantFrom(...NAMES),
    surname: fc.constantFrom(...NAMES),
    dateOfBirth: fc
      .date({ min: new Date('1940-01-01'), max: new Date('2008-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  });
}

/**
 * Registrations of the person in a record, with up to two details changed or
 * left out: near misses find what random details would not.
 */
export function arbitraryRegistrationOf(record: PersonRecord): fc.Arbitrary<AccountRegistration> {
  const details = ['number', 'firstName', 'surname', 'dateOfBirth'] as const;
  const changes = fc.subarray([...details], { maxLength: 2 });
  return fc
    .record({
      changed: changes,
      leftOut: fc.boolean(),
      kind: fc.constantFrom('learner' as const, 'centre' as const, 'third-party' as const),
      emailVerified: fc.boolean(),
      registeredOn: arbitraryDate(),
    })
    .map(({ changed, leftOut, ...rest }) => {
      const given = details.flatMap((name) =>
        changed.includes(name)
          ? leftOut
            ? []
            : [[name, name === 'dateOfBirth' ? '1999-12-31' : `${record[name]}x`] as const]
          : [[name, record[name]] as const],
      );
      return { ...rest, details: Object.fromEntries(given) };
    });
}

/** Links to verify an email address, mostly neither used nor replaced. */
export function arbitraryVerificationLink(): fc.Arbitrary<VerificationLink> {
  const rarely = fc.option(arbitraryInstant(), { nil: undefined, freq: 2 });
  return fc
    .record({ sentAt: arbitraryInstant(), usedAt: rarely, replacedAt: rarely })
    .map(({ sentAt, usedAt, replacedAt }) => ({
      sentAt,
      ...(usedAt === undefined ? {} : { usedAt }),
      ...(replacedAt === undefined ? {} : { replacedAt }),
    }));
}
