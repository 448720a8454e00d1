import { en as shared } from '../../shared/wish.texts.js';
import { en as claim } from '../claim.texts.js';

/** The words of `<guild-cpd-history>`, in English. */
export const en = {
  ...shared,
  ...claim,
  title: 'CPD activities you submitted',
  empty: 'Nothing has been submitted in this CPD year.',
  emptyNext:
    'Training, meetings and qualifications from elsewhere can be added here; our own events are recorded for you.',
  submitNew: 'Submit an activity',
  why: 'Why it was not approved',
  doneAndSubmitted: (done: string, submitted: string): string => `Done on ${done}, submitted on ${submitted}`,
  submitAgain: 'Submit it again',
  submitAgainName: (title: string): string => `Submit it again: ${title}`,
  wasAgain: 'Submitted again since.',
  isAgain: 'Submitted again after it was turned down.',
  seeOther: 'See that one',
  seeBefore: (title: string): string => `See that one: how ${title} was turned down`,
  seeAfter: (title: string): string => `See that one: how ${title} was submitted again`,
  withdraw: 'Take it back',
  withdrawName: (title: string): string => `Take it back: ${title}`,
  sure: (title: string): string => `Take back “${title}”?`,
  sureSays: 'It will not be reviewed. It stays in your history, and you can submit the activity anew.',
  keep: 'Leave it',
  withdrawn: (title: string): string => `“${title}” has been taken back.`,
  more: 'Show more',
  refused: 'Nothing was changed.',
  unanswered: 'This page cannot do that.',
};

/** The words of `<guild-cpd-history>`. */
export type CpdHistoryWords = typeof en;
