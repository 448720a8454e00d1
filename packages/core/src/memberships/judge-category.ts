import { decide, type Decision, labelOf, type Rulebook } from '../rulebook/index.js';
import { reasonsOf } from './reasons-of.js';
import type { MembershipReason, Person } from './schema.js';

const CATEGORY = 'memberships/category';

/** The category that facts point to; without one where they settle none. */
export interface CategoryVerdict {
  readonly category?: string;
  readonly label?: string;
  readonly reasons: readonly MembershipReason[];
  readonly decision: Decision;
}

/**
 * The membership category that the facts about a person point to.
 *
 * None is given by default: where the facts do not settle one, staff decide.
 * What was applied for has no say.
 *
 * @param options - `on`, the day of the decision, `YYYY-MM-DD`; `language`.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/memberships/ima.json
 */
export function judgeCategory(
  rulebook: Rulebook,
  person: Person,
  options: { readonly on: string; readonly language?: string },
): CategoryVerdict {
  const { on, language } = options;
  const decision = decide(rulebook, { ...person }, { on, ask: [CATEGORY] });
  const { category } = decision.values;
  const reasons = reasonsOf(rulebook, decision, language);
  return typeof category === 'string'
    ? { category, label: labelOf(rulebook, category, language), reasons, decision }
    : { reasons, decision };
}
