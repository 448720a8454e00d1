import type { CpdStatementActivity } from '../cpd-statement.js';
import type { DocumentLanguage } from '../parties.js';

interface Words {
  readonly title: string;
  readonly member: string;
  readonly number: string;
  readonly period: string;
  readonly answers: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly points: string;
  readonly needed: string;
  readonly categories: string;
  readonly category: string;
  readonly pending: string;
  readonly total: string;
  readonly activities: string;
  readonly noActivities: string;
  readonly activity: string;
  readonly date: string;
  readonly counted: string;
  readonly outcome: string;
  readonly of: (counted: number, whole: number) => string;
  readonly because: (activity: CpdStatementActivity) => string;
  readonly reasons: string;
  readonly rules: string;
  readonly printed: string;
  readonly isPlaceholder: string;
}

/** What a statement of CPD says, in each language. The Welsh is a draft. */
export const CPD_WORDS: Readonly<Record<DocumentLanguage, Words>> = {
  'en-GB': {
    title: 'CPD statement',
    member: 'Member',
    number: 'Membership number',
    period: 'Period',
    answers: { yes: 'CPD met', no: 'CPD not met', unknown: 'CPD cannot be judged: something is not known' },
    points: 'Points',
    needed: 'needed',
    categories: 'Categories with points',
    category: 'Category',
    pending: 'Awaiting review',
    total: 'Total',
    activities: 'Activities',
    noActivities: 'No activities are recorded in this period.',
    activity: 'Activity',
    date: 'Date',
    counted: 'Points counted',
    outcome: 'Outcome',
    of: (counted, whole) => `${String(counted)} of ${String(whole)}`,
    because: ({ stage, because, counted, of }) => {
      if (stage === 'submitted') return 'Awaiting review: not counted yet';
      if (stage === 'not-approved') return 'Not approved: does not count';
      if (stage === 'withdrawn') return 'Withdrawn: does not count';
      if (stage === 'booked') return 'Booked: counts once attended';
      if (because === 'capped') return counted === 0 ? 'Over the limit: not counted' : 'Counted up to the limit';
      if (because === 'left-out') return 'Left out: does not count here';
      if (because === 'unknown') return 'Cannot be said: something is not known';
      return of === 0 ? 'Earns no points' : 'Counted in full';
    },
    reasons: 'What is missing',
    rules: 'Rules',
    printed: 'Printed on',
    isPlaceholder: 'Sample document. The issuer’s details are placeholders.',
  },
  cy: {
    title: 'Datganiad DPP',
    member: 'Aelod',
    number: 'Rhif aelodaeth',
    period: 'Cyfnod',
    answers: {
      yes: 'DPP wedi’i gyflawni',
      no: 'DPP heb ei gyflawni',
      unknown: 'Ni ellir barnu’r DPP: mae rhywbeth nad yw’n hysbys',
    },
    points: 'Pwyntiau',
    needed: 'yn ofynnol',
    categories: 'Categorïau â phwyntiau',
    category: 'Categori',
    pending: 'Yn aros am adolygiad',
    total: 'Cyfanswm',
    activities: 'Gweithgareddau',
    noActivities: 'Ni chofnodwyd unrhyw weithgareddau yn y cyfnod hwn.',
    activity: 'Gweithgaredd',
    date: 'Dyddiad',
    counted: 'Pwyntiau a gyfrifwyd',
    outcome: 'Canlyniad',
    of: (counted, whole) => `${String(counted)} o ${String(whole)}`,
    because: ({ stage, because, counted, of }) => {
      if (stage === 'submitted') return 'Yn aros am adolygiad: heb ei gyfrif eto';
      if (stage === 'not-approved') return 'Heb ei gymeradwyo: nid yw’n cyfrif';
      if (stage === 'withdrawn') return 'Tynnwyd yn ôl: nid yw’n cyfrif';
      if (stage === 'booked') return 'Wedi’i archebu: yn cyfrif ar ôl mynychu';
      if (because === 'capped') return counted === 0 ? 'Dros y terfyn: heb ei gyfrif' : 'Cyfrifwyd hyd at y terfyn';
      if (because === 'left-out') return 'Gadawyd allan: nid yw’n cyfrif yma';
      if (because === 'unknown') return 'Ni ellir dweud: mae rhywbeth nad yw’n hysbys';
      return of === 0 ? 'Nid yw’n ennill pwyntiau' : 'Cyfrifwyd yn llawn';
    },
    reasons: 'Yr hyn sydd ar goll',
    rules: 'Rheolau',
    printed: 'Argraffwyd ar',
    isPlaceholder: 'Dogfen enghreifftiol. Nid manylion go iawn y cyhoeddwr yw’r rhain.',
  },
};
