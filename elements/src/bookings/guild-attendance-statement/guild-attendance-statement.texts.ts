import { en as shared } from '../../shared/wish.texts.js';

/** The words of `<guild-attendance-statement>`, in English. */
export const en = {
  ...shared,
  between: (from: string, to: string): string => `${from} to ${to}`,
  since: (from: string): string => `From ${from}`,
  until: (to: string): string => `Until ${to}`,
  always: 'Everything attended',
  from: 'From',
  to: 'To',
  optional: '(optional)',
  show: 'Show',
  pdf: 'Save as PDF',
  wrong: 'There is a problem',
  toBeforeFrom: 'The last day is before the first. Give a later last day.',
  event: 'Event',
  when: 'When',
  where: 'Where',
  points: 'CPD points',
  training: 'Training',
  webinar: 'Webinar',
  conference: 'Conference',
  automatic: 'Recorded',
  'by-hand': 'Add it yourself',
  events: (count: number): string => (count === 1 ? '1 event attended' : `${count} events attended`),
  none: 'No event attended in this time.',
  noneSays: 'An event appears here once the team has marked attendance. Other days may show more.',
};

/** The words of `<guild-attendance-statement>`. */
export type AttendanceStatementWords = typeof en;
