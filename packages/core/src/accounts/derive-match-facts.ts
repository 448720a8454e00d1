import { deriveComparableName } from './derive-comparable-name.js';
import type { PersonRecord, RegistrationDetails } from './schema.js';

/** Which details agree with the record. For staff and rules; the person who registers is never shown it. */
export interface MatchFacts {
  readonly numberMatches: boolean;
  readonly firstNameMatches: boolean;
  readonly surnameMatches: boolean;
  readonly dateOfBirthMatches: boolean;
}

/**
 * Compares what somebody says of themselves with a record.
 *
 * A detail that was not given matches nothing, and without a record nothing
 * matches: what is missing is never taken for equal.
 */
export function deriveMatchFacts(details: RegistrationDetails, record: PersonRecord | undefined): MatchFacts {
  const same = (given: string | undefined, held: string | undefined): boolean => {
    const comparable = deriveComparableName(given ?? '');
    return comparable !== '' && held !== undefined && comparable === deriveComparableName(held);
  };
  return {
    numberMatches: same(details.number, record?.number),
    firstNameMatches: same(details.firstName, record?.firstName),
    surnameMatches: same(details.surname, record?.surname),
    dateOfBirthMatches: same(details.dateOfBirth, record?.dateOfBirth),
  };
}
