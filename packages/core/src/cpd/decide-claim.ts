import { NOT_A_DAY, parseDay } from '../kernel/calendar.js';
import {
  type Answer,
  type Decision,
  type Rulebook,
  decide,
  deriveFacts,
  explain,
  parameterOn,
} from '../rulebook/index.js';
import type { CpdClaim, CpdReason } from './schema.js';

/** Whether a claim may be submitted, and what it would start with. */
export interface ClaimDecision {
  readonly answer: Answer;
  readonly reasons: readonly CpdReason[];
  /** The points a reviewer would start from; left out where the rules give none. */
  readonly points?: number;
  readonly category?: string;
  readonly decision: Decision;
}

/**
 * Whether a claim for an activity may be submitted for review.
 *
 * The activity's own date picks the CPD period, and with it the rules. It is
 * for a reviewer to approve: evidence never changes points.
 *
 * @param member - whether the scheme is open to the member.
 * @param options - `on`, the day of submission, `YYYY-MM-DD`; `language` of the reasons.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 * @see rules/cpd/ima.json
 */
export function decideClaim(
  rulebook: Rulebook,
  member: { readonly holdsCertMap?: boolean },
  claim: CpdClaim,
  options: { readonly on: string; readonly language?: string },
): ClaimDecision {
  const { on, language = 'en-GB' } = options;
  const { doneOn, subcategory, isImaEvent, evidence } = claim;
  const period = deriveFacts(rulebook, {}, { on: isDay(doneOn) ? doneOn : on });
  const given = {
    holdsCertMap: member.holdsCertMap,
    periodStartsOn: period['periodStartsOn'],
    periodEndsOn: period['periodEndsOn'],
    claimDoneOn: doneOn,
    claimSubmittedOn: on,
    claimSubcategory: subcategory,
    claimIsImaEvent: isImaEvent,
    claimEvidence: evidence,
  };
  const decision = decide(rulebook, given, { on, ask: ['cpd/claim-accepted'] });
  const start = typeof given.periodStartsOn === 'string' ? given.periodStartsOn : on;
  const points = entry(parameterOn(rulebook, 'pointsBySubcategory', start), subcategory);
  const category = entry(parameterOn(rulebook, 'categoryBySubcategory', start), subcategory);
  return {
    answer: decision.outcomes['cpd/claim-accepted'] ?? 'unknown',
    reasons: [
      ...explain(rulebook, decision, { language }).reasons,
      ...decision.problems.map(({ code, says }) => ({ code, text: says })),
    ],
    ...(typeof points === 'number' ? { points } : {}),
    ...(typeof category === 'string' ? { category } : {}),
    decision,
  };
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && parseDay(text) !== NOT_A_DAY;
}

function entry(map: unknown, key: string | null | undefined): unknown {
  return typeof map === 'object' && map !== null && typeof key === 'string' && Object.hasOwn(map, key)
    ? (map as Record<string, unknown>)[key]
    : undefined;
}
