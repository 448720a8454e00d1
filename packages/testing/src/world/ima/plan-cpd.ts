import type { Rulebook } from '@guildhall/core';
import { EVIDENCE_PDF } from '../evidence-pdf.js';
import type { History } from '../history.js';
import { ima } from './ima.js';
import { daysOfPeriod } from './plan-members.js';

/** What somebody claims, and what becomes of it. */
interface ClaimPlan {
  readonly who: string;
  readonly title: string;
  readonly sub: string;
  /** How many days before now it was done; at the latest on the first day of the CPD period. */
  readonly done: number;
  /** Default: it awaits review. */
  readonly then?: 'approved' | 'rejected' | 'withdrawn' | 'rejected, and claimed again';
  readonly why?: string;
  readonly hasEvidence?: true;
}

const CLAIMS: readonly ClaimPlan[] = [
  {
    who: 'cpd-met',
    title: 'Unit of a diploma in money advice',
    sub: 'qualification-unit',
    done: 210,
    then: 'approved',
    hasEvidence: true,
  },
  { who: 'cpd-met', title: 'Rural debt forum, Dyffryn Teifi', sub: 'meeting-full-day', done: 160, then: 'approved' },
  {
    who: 'cpd-met',
    title: 'Breathing space in practice',
    sub: 'formal-full-day',
    done: 110,
    then: 'approved',
    hasEvidence: true,
  },
  { who: 'cpd-met', title: 'Article on council tax arrears', sub: 'writing', done: 60, then: 'approved' },
  {
    who: 'cpd-short-of-points',
    title: 'Priority debts refresher',
    sub: 'formal-half-day',
    done: 140,
    then: 'approved',
  },
  {
    who: 'cpd-short-of-points',
    title: 'Liaison meeting with the county court',
    sub: 'meeting-half-day',
    done: 95,
    then: 'approved',
  },
  { who: 'cpd-short-of-points', title: 'Reading on energy debt', sub: 'reading', done: 50, then: 'approved' },
  {
    who: 'cpd-short-of-categories',
    title: 'Diploma unit: insolvency options',
    sub: 'qualification-unit',
    done: 190,
    then: 'approved',
  },
  {
    who: 'cpd-short-of-categories',
    title: 'Diploma unit: negotiating with creditors',
    sub: 'qualification-unit',
    done: 130,
    then: 'approved',
  },
  {
    who: 'cpd-short-of-categories',
    title: 'Debt relief orders for intermediaries',
    sub: 'formal-full-day',
    done: 70,
    then: 'approved',
  },
  {
    who: 'cpd-pending',
    title: 'Diploma unit: budgeting and income',
    sub: 'qualification-unit',
    done: 150,
    then: 'approved',
  },
  { who: 'cpd-pending', title: 'Vulnerable clients: a full day', sub: 'formal-full-day', done: 88, then: 'approved' },
  { who: 'cpd-pending', title: 'Northern money advice forum', sub: 'meeting-full-day', done: 11, hasEvidence: true },
  { who: 'cpd-pending', title: 'Leaflet on bailiffs for the centre', sub: 'writing', done: 6 },
  {
    who: 'cpd-resubmitted',
    title: 'Shadowing a colleague at the hearing',
    sub: 'informal-training',
    done: 45,
    then: 'rejected, and claimed again',
    why: 'Please attach a note of what you learned, and claim it again.',
  },
  {
    who: 'cpd-resubmitted',
    title: 'Team lunch with guest speaker',
    sub: 'meeting-half-day',
    done: 100,
    then: 'rejected',
    why: 'Lunches do not count, however good the speaker.',
  },
  { who: 'cpd-resubmitted', title: 'Reading on bankruptcy law', sub: 'reading', done: 120, then: 'approved' },
  { who: 'cpd-resubmitted', title: 'Half a day on spreadsheets', sub: 'formal-half-day', done: 30, then: 'withdrawn' },
  { who: 'colleague-one', title: 'Welsh for advice workers', sub: 'formal-short', done: 9 },
];

/** Plans what members claim in the CPD period that now is in, and a little of the one before. */
export function planCpd(history: History, rulebooks: Readonly<Record<string, Rulebook>>): void {
  const since = daysOfPeriod(history, rulebooks);
  CLAIMS.forEach((claim, at) => planClaim(history, claim, Math.min(claim.done, since), `claim-${at}`));
  const newcomer = {
    who: 'cpd-new-in-year',
    title: 'Getting started in money advice',
    sub: 'formal-half-day',
    done: 40,
  };
  planClaim(history, { ...newcomer, then: 'approved' }, Math.min(40, since), 'claim-new');
  for (const [who, title] of [
    ['cpd-met', 'Diploma unit: the client interview'],
    ['cpd-short-of-points', 'Diploma unit: the law of contract'],
  ] as const) {
    planClaim(
      history,
      { who, title, sub: 'qualification-unit', done: 0, then: 'approved' },
      since + 25,
      `before-${who}`,
    );
  }
}

function planClaim(history: History, claim: ClaimPlan, done: number, key: string): void {
  const { on, act, idOf, name, day } = history;
  const { who, title, sub: subcategory, then, why = 'This does not count.', hasEvidence } = claim;
  const reviewer = ima('cpd.ima');
  const claimed = { title, doneOn: day(done), subcategory };
  const evidence = { name: 'certificate-of-attendance.pdf', bytes: EVIDENCE_PDF };
  on(done - 2, async () => {
    const input = { ...claimed, ...(hasEvidence === true ? { evidence } : {}) };
    name(key, (await act(ima(who), 'cpd/submit-activity', input)).activityId);
  });
  if (then === undefined) return;
  on(done - 7, async () => {
    const activityId = idOf(key);
    if (then === 'approved') await act(reviewer, 'cpd/approve-activity', { activityId });
    else if (then === 'withdrawn') await act(ima(who), 'cpd/withdraw-activity', { activityId });
    else await act(reviewer, 'cpd/reject-activity', { activityId, why });
  });
  if (then !== 'rejected, and claimed again') return;
  on(Math.min(done - 9, 5), async () => {
    await act(ima(who), 'cpd/resubmit-activity', { activityId: idOf(key), ...claimed, evidence });
  });
}
