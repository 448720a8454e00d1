import { decide, labelOf, type Rulebook } from '../rulebook/index.js';
import { reasonsOf } from './reasons-of.js';
import type { Entitlement, MembershipReason } from './schema.js';

const TABLES = ['memberships/benefits', 'memberships/duties', 'memberships/cpd'];

/**
 * What a category brings and asks, as far as it is known.
 *
 * @param member - `membershipCategory` as the rulebook calls it; the
 *   certificate, on which the CPD scheme depends for some.
 * @param options - `on`, the day asked about, `YYYY-MM-DD`; `language`.
 * @returns nothing for a category that no document describes, and the reason.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/memberships/ima.json
 */
export function judgeEntitlements(
  rulebook: Rulebook,
  member: { readonly membershipCategory: string; readonly holdsCertMap?: boolean },
  options: { readonly on: string; readonly language?: string },
): { readonly entitlements: readonly Entitlement[]; readonly reasons: readonly MembershipReason[] } {
  const { on, language } = options;
  const decision = decide(rulebook, { ...member }, { on, ask: TABLES });
  const entitlements = Object.entries(decision.values).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name, value, label: labelOf(rulebook, value, language) }] : [],
  );
  return { entitlements, reasons: reasonsOf(rulebook, decision, language) };
}
