import type { AttendedEvent } from '../attendance-statement.js';
import type { DocumentLanguage } from '../parties.js';

interface Words {
  readonly title: string;
  readonly name: string;
  readonly number: string;
  readonly period: string;
  readonly everything: string;
  readonly says: string;
  readonly event: string;
  readonly dates: string;
  readonly points: string;
  readonly mark: string;
  readonly marks: Readonly<Record<AttendedEvent['mark'], string>>;
  readonly none: string;
  readonly total: string;
  readonly printed: string;
  readonly isPlaceholder: string;
}

/** What a statement of attendance says, in each language. The Welsh is a draft. */
export const ATTENDANCE_WORDS: Readonly<Record<DocumentLanguage, Words>> = {
  'en-GB': {
    title: 'Statement of attendance',
    name: 'Name',
    number: 'Membership number',
    period: 'Period',
    everything: 'Everything on record',
    says: 'What our records say of this person’s places on our events:',
    event: 'Event',
    dates: 'Dates',
    points: 'CPD points',
    mark: 'Attendance',
    marks: { attended: 'Attended', absent: 'Did not attend', booked: 'Booked' },
    none: 'No events are on record.',
    total: 'Events attended',
    printed: 'Printed on',
    isPlaceholder: 'Sample document. The issuer’s details are placeholders.',
  },
  cy: {
    title: 'Datganiad presenoldeb',
    name: 'Enw',
    number: 'Rhif aelodaeth',
    period: 'Cyfnod',
    everything: 'Popeth sydd wedi’i gofnodi',
    says: 'Yr hyn y mae ein cofnodion yn ei ddweud am leoedd y person hwn ar ein digwyddiadau:',
    event: 'Digwyddiad',
    dates: 'Dyddiadau',
    points: 'Pwyntiau DPP',
    mark: 'Presenoldeb',
    marks: { attended: 'Yn bresennol', absent: 'Ddim yn bresennol', booked: 'Wedi archebu' },
    none: 'Nid oes digwyddiadau wedi’u cofnodi.',
    total: 'Digwyddiadau a fynychwyd',
    printed: 'Argraffwyd ar',
    isPlaceholder: 'Dogfen enghreifftiol. Nid manylion go iawn y cyhoeddwr yw’r rhain.',
  },
};
