import { en as claim } from '../claim.texts.js';

/** The words of the outlook of `<guild-cpd-summary>`, in English: to a page they are `outlook.met` and so on. */
export const en = {
  ...claim,
  totals: 'Your total, now and to come',
  approved: 'Approved',
  ifApproved: 'If all that waits for review is approved',
  ifAttended: 'If you also attend what you have booked',
  met: 'met',
  ways: 'The nearest way there',
  book: (n: number): string =>
    n === 1
      ? 'Book this event, and you are met'
      : n === 2
        ? 'Book these two, and you are met'
        : `Book these ${n}, and you are met`,
  bookWhy:
    'Once you have attended, with what is approved and booked already. Nothing that waits for review is counted on.',
  account: 'What each activity came to',
  activity: 'Activity',
  doneOn: 'Done on',
  counted: 'Counted',
  attended: 'Attended',
  notYet: (points: string): string => `${points}, not counted yet`,
  none: 'None',
  nothing: 'Nothing has been recorded in this period yet. Events you attend appear here, and what you submit.',
};

/** The words of the outlook of `<guild-cpd-summary>`. */
export type OutlookWords = typeof en;
