import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveMatchFacts, type MatchFacts } from './derive-match-facts.js';
import type { AccountRegistration, PersonRecord } from './schema.js';

/** What becomes of a registration. */
export interface Matching {
  /** Nobody is refused here: only an administrator refuses, after a review. */
  readonly outcome: 'approve' | 'review';
  /** For the person who registers. It is the same whichever detail differs, so it may be shown and sent. */
  readonly decision: Decision;
  /** For those who review. It must not reach the person who registers. */
  readonly forStaff: MatchFacts;
}

/**
 * Matches a registration with the body's record, by the rulebook's ladder.
 *
 * @param record - the record its number or name led to; absent where none was found.
 * @param on - today in Europe/London, `YYYY-MM-DD`.
 * @returns `review` also where no rule is in force: what is not settled is never approved.
 * @see docs/sources.md#imi-learner-portal
 */
export function decideMatch(
  rulebook: Rulebook,
  registration: AccountRegistration,
  record: PersonRecord | undefined,
  on: string,
): Matching {
  const forStaff = deriveMatchFacts(registration.details, record);
  const decision = decide(
    rulebook,
    {
      registeredOn: registration.registeredOn,
      ...forStaff,
      emailVerified: registration.emailVerified,
      isThirdParty: registration.kind === 'third-party',
    },
    { on, ask: ['accounts/match'] },
  );
  return { outcome: decision.values['accounts/match'] === 'approve' ? 'approve' : 'review', decision, forStaff };
}
