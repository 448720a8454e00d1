import { decide, type Decision, type Rulebook } from '../rulebook/index.js';

/** Who may be looking at a registration. */
export type Reviewer = 'registrant' | 'centre' | 'staff' | 'administrator';

/**
 * Whether somebody may approve or refuse a registration that was put to review.
 *
 * @param waitsForReview - false once it was answered, so that answering twice changes nothing.
 * @param on - today in Europe/London, `YYYY-MM-DD`.
 * @returns a decision about `accounts/may-review`.
 * @see docs/sources.md#imi-learner-portal
 */
export function decideReview(rulebook: Rulebook, actor: Reviewer, waitsForReview: boolean, on: string): Decision {
  return decide(rulebook, { registeredOn: on, actor, waitsForReview }, { on, ask: ['accounts/may-review'] });
}
