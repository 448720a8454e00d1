import { en as shared } from '../../shared/wish.texts.js';

/** The words of `<guild-cpd-submission>`, in English. */
export const en = {
  ...shared,
  title: 'Submit a CPD activity',
  titleAgain: 'Submit an activity again',
  lede: 'For training, meetings and qualifications from elsewhere. Our own events are added for you when you have attended.',
  wasTurnedDown: (title: string): string => `“${title}” was not approved`,
  before: 'What you wrote then is filled in below. Change what was wrong or missing.',
  evidenceAgain: 'Attach the evidence again: what was sent with it before does not come along.',
  name: 'What did you do?',
  nameHint: 'Its name, such as “Debt relief orders, Money Advice Trust”.',
  doneOn: 'Day it was done',
  doneOnHint: (from: string, to: string): string => `Within this CPD year: ${from} to ${to}.`,
  subcategory: 'Kind of activity',
  choose: 'Choose the kind of activity',
  option: (label: string, points: number): string => `${label} (${points === 1 ? '1 point' : `${points} points`})`,
  count: 'What it will count',
  addsNothing: 'It would add nothing to your total.',
  countWhy: 'Once it has been reviewed. A reviewer may grant other points.',
  evidence: 'Evidence, as a PDF',
  evidenceHint: (megabytes: number): string => `Such as a certificate. A PDF file of at most ${megabytes} MB.`,
  optional: '(optional)',
  attached: (name: string, size: string): string => `${name} (${size}) is attached.`,
  size: (kilobytes: number): string => (kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1)} MB`),
  reading: (name: string): string => `Looking at ${name} …`,
  detach: 'Remove it',
  sending: 'Sending …',
  sendingFile: (name: string): string => `Sending, with ${name} …`,
  submit: 'Submit for review',
  submitted: (title: string, points: string): string => `“${title}” awaits review, for ${points}.`,
  points: (n: number): string => (n === 1 ? '1 point' : `${n} points`),
  mayNot: 'You cannot submit this',
  wrong: 'There is a problem',
  giveName: 'Say what you did.',
  giveDay: (from: string, to: string): string => `Give the day it was done, from ${from} to ${to}.`,
  giveKind: 'Choose the kind of activity.',
  notPdf: (name: string): string =>
    `“${name}” is no PDF file, whatever it is called. Save it as a PDF and attach that.`,
  tooLarge: (name: string, megabytes: number): string =>
    `“${name}” is larger than ${megabytes} MB. Save it in a smaller size and attach that.`,
  refused: 'Nothing was submitted.',
  failed: 'Something went wrong, and nothing was submitted. What you wrote is still here. Please try again.',
  unanswered: 'This page cannot submit activities.',
};

/** The words of `<guild-cpd-submission>`. */
export type CpdSubmissionWords = typeof en;
