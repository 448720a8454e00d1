import { en as shared } from '../../shared/wish.texts.js';
import { en as claim } from '../claim.texts.js';

/** The words of `<guild-cpd-queue>`, in English. */
export const en = {
  ...shared,
  ...claim,
  title: 'CPD activities to review',
  which: 'Which activities',
  filters: { submitted: 'Awaiting review', approved: 'Approved', 'not-approved': 'Not approved' },
  keys: 'Keys on an activity: J and K move, E opens the evidence, A approves, R turns down.',
  list: 'Activities',
  tick: (title: string, name: string): string => `Tick ${title} of ${name}`,
  by: (name: string): string => `by ${name}`,
  doneOn: (day: string): string => `Done on ${day}`,
  submittedOn: (day: string): string => `submitted on ${day}`,
  isAgain: 'Submitted again',
  noEvidence: 'No evidence was attached.',
  grant: 'Points granted',
  givePoints: 'Grant whole points from 0 to 100.',
  approve: 'Approve',
  approveName: (title: string, name: string): string => `Approve ${title} of ${name}`,
  approved: (title: string, points: string): string => `“${title}” is approved: ${points}.`,
  approveTicked: (n: number): string => (n === 1 ? 'Approve the one ticked' : `Approve the ${n} ticked`),
  approvedMany: (n: number): string => (n === 1 ? '1 activity is approved.' : `${n} activities are approved.`),
  reject: 'Turn down',
  rejectName: (title: string, name: string): string => `Turn down ${title} of ${name}`,
  rejected: (title: string): string => `“${title}” is not approved, and the member is told why.`,
  sure: (title: string): string => `Turn down “${title}”?`,
  why: 'Why it is not approved',
  whyHint: (name: string): string =>
    `This is emailed to ${name} word for word, and stands in their history. Say what is missing: they can submit it again once.`,
  giveWhy: 'Say why it is not approved.',
  keep: 'Not now',
  reopen: 'Take the review back',
  reopenName: (title: string, name: string): string => `Take the review back: ${title} of ${name}`,
  reopened: (title: string): string => `“${title}” awaits review again.`,
  decided: (stage: string, day: string, by: string | undefined): string => `${stage} on ${day}${by ? ` by ${by}` : ''}`,
  empty: {
    submitted: 'Nothing awaits review.',
    approved: 'Nothing has been approved yet.',
    'not-approved': 'Nothing has been turned down.',
  },
  emptyNext: 'Activities that members submit appear here, longest waiting first.',
  more: 'Show more',
  rulesUsed: (id: string, version: string): string => `Decided by the rules ${id} ${version}`,
  refused: 'That was not done.',
  unanswered: 'This page cannot review activities.',
};

/** The words of `<guild-cpd-queue>`. */
export type CpdQueueWords = typeof en;
