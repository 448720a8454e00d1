import { decide, type Rulebook } from '../rulebook/index.js';
import { reasonsOf } from './reasons-of.js';
import type { MembershipAnswer, ProfileChange } from './schema.js';

const TAKES_EFFECT = 'memberships/takes-effect';

/**
 * Whether a change that a member asked for takes effect now.
 *
 * A change that staff review has no effect before they approve it.
 *
 * @param options - `on`, today, `YYYY-MM-DD`; `language` of the reasons.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function decideChange(
  rulebook: Rulebook,
  change: Pick<ProfileChange, 'field' | 'review'>,
  options: { readonly on: string; readonly language?: string },
): MembershipAnswer {
  const { field, review } = change;
  const decision = decide(rulebook, { change: field, review }, { on: options.on, ask: [TAKES_EFFECT] });
  return {
    answer: decision.outcomes[TAKES_EFFECT] ?? 'unknown',
    reasons: reasonsOf(rulebook, decision, options.language),
    decision,
  };
}
