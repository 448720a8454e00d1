import {
  type Answer,
  type Given,
  type Rulebook,
  decide,
  deriveFacts,
  explain,
  tally,
  waysToYes,
} from '../rulebook/index.js';
import { deriveCategoryRows } from './derive-category-rows.js';
import { type CpdHope, deriveCpdGiven } from './derive-cpd-given.js';
import { describeWay } from './describe-way.js';
import type { CpdOutlook, CpdRecord, CpdSummary } from './schema.js';

const MET = 'cpd/met';

/**
 * All that a page says about a member's CPD in one period.
 *
 * Where the scheme is not open to the member nothing is said at all: no
 * points, no categories, no reasons. Pending claims never count; what they
 * would bring stands beside.
 *
 * @param record - facts and activities; any other fact of the rulebook may lie
 *   beside them. What is wrong with it comes back in `decision.problems`.
 * @param options - `on`, today, `YYYY-MM-DD`; `language`, by default `en-GB`.
 * @throws Fault `cpd/activity-twice` when two different activities have one
 *   id, and `rulebook/no-day` when `on` is no calendar date.
 *
 * @example
 * ```ts
 * const { answer, reasons } = summariseCpd(rulebook, { holdsCertMap: true, activities }, { on: '2026-11-22' });
 * ```
 * @see rules/cpd/ima.json
 */
export function summariseCpd(
  rulebook: Rulebook,
  record: CpdRecord,
  options: { readonly on: string; readonly language?: string },
): CpdSummary {
  const { on, language = 'en-GB' } = options;
  const { given, from } = deriveCpdGiven(rulebook, record, { on });
  const decision = decide(rulebook, given, { on, ask: [MET] });
  const answer = decision.outcomes[MET] ?? 'unknown';
  if (answer === 'not-applicable' || decision.problems.length > 0) {
    return { answer, points: {}, categories: {}, rows: [], reasons: [], ways: [], account: [], decision };
  }
  const facts = deriveFacts(rulebook, given, { on });
  const number = (name: string): number | undefined => (typeof facts[name] === 'number' ? facts[name] : undefined);
  const { periodStartsOn, periodEndsOn } = facts;
  const rows = deriveCategoryRows(rulebook, given, { on, language });
  const empty = rows.filter(({ points }) => points === 0).map(({ category }) => category);
  return {
    answer,
    ...(typeof periodStartsOn === 'string' && typeof periodEndsOn === 'string'
      ? { period: { from: periodStartsOn, to: periodEndsOn } }
      : {}),
    points: pair(number('totalPoints'), number('pointsNeeded')),
    categories: pair(number('categoriesWithPoints'), number('param.minimumCategories')),
    rows,
    reasons: explain(rulebook, decision, { language }).reasons.map(({ code, text, next }) =>
      next === undefined ? { code, text } : { code, text, next },
    ),
    ways: waysToYes(rulebook, given, MET, { on }).map((way) => describeWay(rulebook, way, empty, language)),
    ...outlook(
      rulebook,
      record,
      on,
      'ifApproved',
      'approved',
      record.activities?.some(({ stage }) => stage === 'submitted'),
    ),
    ...outlook(
      rulebook,
      record,
      on,
      'ifAttended',
      'attended',
      record.attendances?.some(({ mark }) => mark === 'booked'),
    ),
    account: accountOf(rulebook, given, from, on),
    decision,
  };
}

function pair(have: number | undefined, need: number | undefined): CpdSummary['points'] {
  return { ...(have === undefined ? {} : { have }), ...(need === undefined ? {} : { need }) };
}

function outlook<Name extends string>(
  rulebook: Rulebook,
  record: CpdRecord,
  on: string,
  name: Name,
  hope: Required<CpdHope>['hope'],
  isOpen: boolean | undefined,
): { readonly [key in Name]?: CpdOutlook } {
  if (isOpen !== true) return {};
  const { given } = deriveCpdGiven(rulebook, record, { on, hope });
  const points = deriveFacts(rulebook, given, { on })['totalPoints'];
  if (typeof points !== 'number') return {};
  const answer: Answer = decide(rulebook, given, { on, ask: [MET], reasons: false }).outcomes[MET] ?? 'unknown';
  return { [name]: { points, answer } } as { readonly [key in Name]?: CpdOutlook };
}

function accountOf(
  rulebook: Rulebook,
  given: Given,
  from: readonly { readonly id?: string; readonly eventId?: string }[],
  on: string,
): CpdSummary['account'] {
  if (!Array.isArray(given['activities'])) return [];
  return tally(rulebook, given, 'totalPoints', { on }).rows.map(({ row, counted, of, because }) => {
    const { id, eventId } = from[row] ?? {};
    return { ...(id === undefined ? {} : { id }), ...(eventId === undefined ? {} : { eventId }), counted, of, because };
  });
}
