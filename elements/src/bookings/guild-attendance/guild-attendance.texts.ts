import { en as shared } from '../../shared/wish.texts.js';

/** The words of `<guild-attendance>`, in English. */
export const en = {
  ...shared,
  attended: 'Attended',
  absent: 'Absent',
  booked: 'Not marked',
  cancelled: 'Cancelled',
  counts: 'How many',
  people: 'Who has a place',
  markOf: (name: string): string => `Attendance of ${name}`,
  allAttended: 'Mark all the rest as attended',
  allAbsent: 'Mark all the rest as absent',
  unpaid: 'Not paid',
  knownAs: (name: string): string => `Known as ${name}`,
  marked: (name: string, day: string, time: string): string => `Marked by ${name} on ${day}, ${time}`,
  markedAt: (day: string, time: string): string => `Marked on ${day}, ${time}`,
  history: 'What happened',
  historyOf: (name: string): string => ` with the place of ${name}`,
  changed: 'Not saved yet',
  none: 'Nothing to save. Choose for each person whether they came.',
  changes: (count: number): string => (count === 1 ? '1 change to save' : `${count} changes to save`),
  save: 'Save attendance',
  undo: 'Undo',
  undoAll: 'Undo changes',
  saved: (count: number): string =>
    count === 1 ? 'The attendance of 1 person has been saved.' : `The attendance of ${count} people has been saved.`,
  nobody: 'Nobody has a place on this event.',
  nobodySays: 'Places appear here as soon as they are booked.',
  cancelledPlaces: 'Cancelled places',
  wrong: 'There is a problem',
};

/** The words of `<guild-attendance>`. */
export type AttendanceWords = typeof en;
