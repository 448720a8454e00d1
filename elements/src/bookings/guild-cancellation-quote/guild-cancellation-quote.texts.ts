import { en as shared } from '../../shared/wish.texts.js';

/** The words of `<guild-cancellation-quote>`, in English. */
export const en = {
  ...shared,
  title: 'If you cancel',
  free: 'No charge',
  charge: (money: string) => `${money} charge`,
  today: (day: string) => `if you cancel on ${day}`,
  refund: (money: string) => `${money} comes back to you.`,
  unknown: 'The charge is not known',
  days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  until: (days: string, day: string, then: string) => `${days} left: until the end of ${day}. After that, ${then}.`,
  last: (day: string) => `The same applies until the event begins on ${day}.`,
  after: (money: string, free: boolean) => (free ? 'no charge' : money),
  percent: (money: string, n: number) => `${money} (${n}%)`,
  curve: 'What cancelling costs, day by day',
  picture: (steps: string) => `A stepped line from the first day to the event. ${steps}.`,
  daysFrom: (from: string, until: string): string => `${from} to ${until}`,
  step: (from: string, until: string, charge: string) => `${from} to ${until}: ${charge}`,
  when: 'When you cancel',
  cost: 'What it costs',
  now: 'now',
  nowLabel: 'Today',
  event: 'Event',
  mayNot: 'You cannot cancel this yourself',
  maybe: 'Whether you can cancel this yourself is not known',
  cancel: 'Cancel this place',
  busy: 'Cancelling …',
  done: 'The place is cancelled.',
  refused: 'The place was not cancelled.',
  failed: 'Something went wrong, and the place was not cancelled. Please try again.',
  unanswered: 'This page cannot cancel places.',
};

/** The words of `<guild-cancellation-quote>`. */
export type CancellationQuoteWords = typeof en;
