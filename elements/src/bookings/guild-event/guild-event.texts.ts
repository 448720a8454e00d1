import { en as shared } from '../../shared/texts.js';
import { eventWords } from '../event.texts.js';

/** The words of `<guild-event>`, in English. */
export const en = {
  ...shared,
  ...eventWords,
  when: 'When',
  where: 'Where',
  points: 'CPD',
  pointsOf: (points: number, subcategory: string): string =>
    `${points === 1 ? '1 point' : `${points} points`} · ${subcategory}`,
  pointsHow: 'Added to your CPD record once your attendance is marked.',
  places: 'Places',
  noLimit: 'Open to as many as wish to come',
  options: 'Ways to take part',
  optionsHow: 'You agree to the terms of cancelling when you book. Here they are first.',
  funded: 'Funded',
  fundedHow: 'Free for those who are eligible. Check who is before you book.',
  noVat: 'No VAT',
  book: 'Book places',
  bookHow:
    'For yourself, a colleague or somebody new at your organisation. Nothing is booked before you have reviewed the order.',
  cannotBook: 'You cannot book a place',
  mine: 'Places you have or booked',
  me: 'Your place',
  stageBooked: 'Booked',
  stageAttended: 'Attended',
  stageAbsent: 'Did not attend',
  stageCancelled: 'Cancelled',
  cancelPlace: 'Cancel',
  cancelPlaceOf: (name: string): string => `Cancel the place of ${name}`,
  lookAt: (name: string): string => `Look at the place of ${name}`,
};

/** The words of `<guild-event>`. */
export type GuildEventWords = typeof en;
