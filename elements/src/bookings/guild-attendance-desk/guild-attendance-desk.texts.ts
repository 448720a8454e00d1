import { en as shared } from '../../shared/wish.texts.js';

/** The words of `<guild-attendance-desk>`, in English. */
export const en = {
  ...shared,
  title: 'Attendance to mark',
  lede: 'Events that have begun, newest first. Points count once attendance is marked.',
  event: 'Event',
  when: 'When',
  attended: 'Attended',
  absent: 'Absent',
  toMark: 'To mark',
  training: 'Training',
  webinar: 'Webinar',
  conference: 'Conference',
  markOf: (title: string): string => `Mark attendance: ${title}`,
  none: 'No event has begun yet. Each appears here on its first day.',
  more: 'Show earlier events',
};

/** The words of `<guild-attendance-desk>`. */
export type AttendanceDeskWords = typeof en;
