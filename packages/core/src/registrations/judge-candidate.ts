import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveQualificationRows } from './derive-qualification-rows.js';
import type { CandidateRegistration, CombinationVerdicts } from './schema.js';

/**
 * Whether every qualification a candidate is registered for meets its rule of combination.
 *
 * The rules of the day of registration apply, whatever has changed since.
 *
 * @param on - today in Europe/London, `YYYY-MM-DD`.
 * @returns a decision about `registrations/combinations-ok`.
 */
export function judgeCandidate(
  rulebook: Rulebook,
  candidate: CandidateRegistration,
  verdicts: CombinationVerdicts,
  on: string,
): Decision {
  return decide(
    rulebook,
    {
      registeredOn: candidate.registeredOn,
      qualifications: deriveQualificationRows(candidate.qualifications, verdicts),
    },
    { on, ask: ['registrations/combinations-ok'] },
  );
}
