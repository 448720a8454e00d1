import { decide, type Rulebook } from '../rulebook/index.js';
import { reasonsOf } from './reasons-of.js';
import type { MembershipAnswer } from './schema.js';

const MAY_APPLY = 'memberships/may-apply';

/**
 * Whether a category can be applied for at all.
 *
 * Which category follows is another question: see `judgeCategory`.
 *
 * @param options - `on`, the day of the application, `YYYY-MM-DD`; `language` of the reasons.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function decideApplication(
  rulebook: Rulebook,
  application: { readonly appliedFor?: string },
  options: { readonly on: string; readonly language?: string },
): MembershipAnswer {
  const decision = decide(rulebook, { ...application }, { on: options.on, ask: [MAY_APPLY] });
  return {
    answer: decision.outcomes[MAY_APPLY] ?? 'unknown',
    reasons: reasonsOf(rulebook, decision, options.language),
    decision,
  };
}
