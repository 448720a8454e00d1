import { parseDay } from '@guildhall/core';
import type { History } from '../history.js';
import { BEGINS, ima } from './ima.js';

/** An event of a world. */
interface EventPlan {
  readonly key: string;
  readonly title: string;
  readonly kind: 'training' | 'webinar' | 'conference';
  /** How many days before now; below zero, after it. */
  readonly starts: number;
  readonly place: string;
  readonly description: string;
  readonly subcategory: string;
  readonly points: number;
  readonly pence: number;
  readonly isFunded?: true;
  readonly capacity?: number;
}

const course = { kind: 'training', subcategory: 'formal-full-day', points: 4, pence: 12_000 } as const;
const webinar = { kind: 'webinar', subcategory: 'webinar-hour', points: 1, place: 'Online', pence: 3_000 } as const;

const EVENTS: readonly EventPlan[] = [
  {
    ...course,
    key: 'first-course',
    title: 'Debt relief orders: the full process',
    starts: 301,
    place: 'Neuadd Glan yr Afon, Caerfyrddin',
    description: 'From the first interview to the discharge, with worked cases.',
  },
  {
    key: 'conference',
    title: 'Spring conference: advice that lasts',
    kind: 'conference',
    starts: 121,
    place: 'Old Weaving Shed, Halifax',
    description: 'Two halls, nine workshops and a market of ideas.',
    subcategory: 'conference-day',
    points: 4,
    pence: 18_500,
  },
  {
    ...webinar,
    key: 'webinar',
    title: 'Energy debt this winter',
    starts: 41,
    description: 'An hour on meters, warrants and grants.',
    isFunded: true,
  },
  {
    ...course,
    key: 'recent-course',
    title: 'Income maximisation',
    starts: 9,
    place: 'Canolfan Brynaman, Aberystwyth',
    description: 'A day of benefits, allowances and small print.',
  },
  {
    ...webinar,
    key: 'next-webinar',
    title: 'Moratoria: questions and answers',
    starts: -5,
    description: 'Bring your own questions.',
  },
  {
    ...course,
    key: 'soon-course',
    title: 'Negotiating with creditors',
    starts: -12,
    place: 'The Cloth Hall Annexe, Skipton',
    description: 'Letters, offers and token payments, tried out in pairs.',
    capacity: 12,
  },
  {
    ...course,
    key: 'closed-course',
    title: 'Bankruptcy from end to end',
    starts: -20,
    place: 'Ludlow Corn Rooms',
    description: 'A small group; the list is closed.',
    capacity: 4,
  },
  {
    ...course,
    key: 'later-course',
    title: 'Advising people with mental ill health',
    starts: -35,
    place: 'Neuadd Glan yr Afon, Caerfyrddin',
    description: 'Evidence, capacity and looking after oneself.',
    isFunded: true,
  },
  {
    ...course,
    key: 'cancelled-course',
    title: 'Court representation',
    starts: -50,
    place: 'Hexham Assembly Rooms',
    description: 'Rights of audience and a mock hearing.',
  },
  {
    ...course,
    key: 'funded-course',
    title: 'Priority debts: first steps',
    starts: -65,
    place: 'Canolfan Brynaman, Aberystwyth',
    description: 'Rent, council tax and energy before all else, with time for questions.',
    isFunded: true,
    capacity: 16,
  },
  {
    key: 'next-conference',
    title: 'Summer school: the adviser’s craft',
    kind: 'conference',
    starts: -80,
    place: 'Coleg y Bryn, Wrecsam',
    description: 'Two days by the water, in English and Welsh.',
    subcategory: 'conference-day',
    points: 8,
    pence: 26_000,
  },
];

/** Plans the events that were and those to come. */
export function planEvents(history: History): void {
  for (const event of EVENTS) {
    history.on(Math.min(BEGINS - 5, event.starts + 110), async () => {
      const { key, starts, pence, isFunded, kind, ...rest } = event;
      const date = history.day(onWeekday(history, starts));
      const options = [
        { id: 'member', label: 'Member', pence, funded: false, vatPercent: 20 },
        { id: 'guest', label: 'Guest', pence: pence + 4_000, funded: false, vatPercent: 20 },
        ...(isFunded === true ? [{ id: 'funded', label: 'Funded place', pence: 0, funded: true, vatPercent: 0 }] : []),
      ];
      const { eventId } = await history.act(ima('training.ima'), 'bookings/add-event', {
        ...rest,
        kind,
        startsAt: `${date}T10:00:00.000Z`,
        endsAt: `${date}T${kind === 'webinar' ? '11' : '15'}:00:00.000Z`,
        options,
        ...(isFunded === true ? { fundingLink: 'https://example.org/funded-places' } : {}),
      });
      history.name(key, eventId);
    });
  }
  history.on(3, async () => {
    await history.act(ima('training.ima'), 'bookings/close-event', { eventId: history.idOf('closed-course') });
  });
}

/** No event is on a weekend: what was is earlier, what is to come is later. */
function onWeekday(history: History, starts: number): number {
  // 1 January 1970 was a Thursday.
  const weekday = (parseDay(history.day(starts)) + 4) % 7;
  return weekday === 0 || weekday === 6 ? onWeekday(history, starts + (starts > 0 ? 1 : -1)) : starts;
}
