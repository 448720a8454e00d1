import { type Answer, decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { reasonsOf } from './reasons-of.js';
import type { MembershipReason, Renewal } from './schema.js';

const OUTCOMES = ['memberships/remind', 'memberships/invoice-due', 'memberships/ready-to-renew'] as const;

/** How far a renewal is. */
export interface RenewalVerdict {
  /** Whether a reminder is due. */
  readonly remind: Answer;
  /** Whether the invoice is due to be made. */
  readonly invoiceDue: Answer;
  /** Whether the invoice would carry all that the finance team needs. */
  readonly ready: Answer;
  /** What is still missing from it. */
  readonly missing: readonly MembershipReason[];
  readonly decision: Decision;
}

/**
 * How far a renewal is, and what the invoice would lack if it were made today.
 *
 * @param options - `on`, today, `YYYY-MM-DD`; `language` of the reasons.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/memberships/ima.json
 */
export function judgeRenewal(
  rulebook: Rulebook,
  renewal: Renewal,
  options: { readonly on: string; readonly language?: string },
): RenewalVerdict {
  const decision = decide(rulebook, { ...renewal }, { on: options.on, ask: OUTCOMES });
  const [remind, invoiceDue, ready] = OUTCOMES.map((name) => decision.outcomes[name] ?? 'unknown') as [
    Answer,
    Answer,
    Answer,
  ];
  return { remind, invoiceDue, ready, missing: reasonsOf(rulebook, decision, options.language, OUTCOMES[2]), decision };
}
