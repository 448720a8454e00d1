import type { History } from '../history.js';
import { ima } from './ima.js';
import { book, self } from './book.js';

/** Plans bookings: for oneself and others, funded, given over, moved, cancelled, marked, and to come. */
export function planBookings(history: History): void {
  const { on, act, idOf } = history;
  const colleague = (key: string) => () => ({ kind: 'colleague' as const, personId: idOf(key) });
  const training = ima('training.ima');

  book(history, {
    who: 'booker',
    on: 340,
    event: 'first-course',
    for: [self, colleague('colleague-one'), colleague('colleague-two')],
    key: 'course',
    paid: 318,
    order: 'PO-1042',
  });
  mark(history, 'first-course', 298, { 'course.0': 'attended', 'course.1': 'attended', 'course.2': 'absent' });

  book(history, { who: 'cpd-met', on: 170, event: 'conference', for: [self], key: 'met-conference', paid: 150 });
  book(history, { who: 'cancelled-late', on: 165, event: 'conference', for: [self], key: 'late' });
  on(126, () => act(ima('cancelled-late'), 'bookings/cancel', { bookingIds: [idOf('late.0')] }));
  book(history, { who: 'paid-back', on: 168, event: 'conference', for: [self], key: 'paid-back', paid: 155 });
  on(140, async () => {
    const why = 'Illness in the family.';
    await act(training, 'bookings/cancel-as-staff', { bookingIds: [idOf('paid-back.0')], why });
  });
  book(history, { who: 'lapsed', on: 160, event: 'conference', for: [self], key: 'lapsed-conference', paid: 145 });
  mark(history, 'conference', 119, { 'met-conference.0': 'attended', 'lapsed-conference.0': 'absent' });

  book(history, { who: 'sole', on: 60, event: 'webinar', for: [self], key: 'sole-webinar', paid: 38 });
  book(history, { who: 'cpd-met', on: 58, event: 'webinar', for: [self], key: 'met-webinar', option: 'funded' });
  mark(history, 'webinar', 38, { 'sole-webinar.0': 'attended', 'met-webinar.0': 'attended' });

  book(history, { who: 'sole', on: 40, event: 'recent-course', for: [self], key: 'sole-course', paid: 20 });
  book(history, {
    who: 'booker',
    on: 39,
    event: 'recent-course',
    for: [colleague('colleague-two'), colleague('colleague-three')],
    key: 'recent',
    order: 'PO-1077',
  });
  mark(history, 'recent-course', 6, { 'sole-course.0': 'attended' });

  book(history, { who: 'cpd-short-of-categories', on: 28, event: 'next-conference', for: [self], key: 'in-time' });
  on(19, async () => {
    await act(ima('cpd-short-of-categories'), 'bookings/cancel', {
      bookingIds: [idOf('in-time.0')],
      seenChargePence: 0,
    });
  });
  book(history, { who: 'cpd-met', on: 27, event: 'soon-course', for: [self], key: 'met-soon', paid: 10 });
  book(history, { who: 'booker', on: 26, event: 'soon-course', for: [colleague('colleague-one')], key: 'given-over' });
  on(8, async () => {
    const substitute = colleague('colleague-three')();
    await act(ima('booker'), 'bookings/substitute', { bookingId: idOf('given-over.0'), substitute });
  });
  book(history, { who: 'paid-back', on: 25, event: 'soon-course', for: [self], key: 'moved' });
  on(7, async () => {
    const input = { bookingId: idOf('moved.0'), eventId: idOf('later-course'), optionId: 'member' };
    await act(ima('paid-back'), 'bookings/transfer', input);
  });
  book(history, { who: 'cpd-pending', on: 15, event: 'later-course', for: [self], key: 'funded', option: 'funded' });
  const newcomer = history.people.person();
  const contact = () => ({ kind: 'new-contact' as const, ...newcomer, worksAtBookersOrganisation: true });
  book(history, {
    who: 'booker',
    on: 10,
    event: 'later-course',
    for: [contact],
    key: 'newcomer',
    option: 'guest',
    order: 'PO-1090',
  });
  book(history, {
    who: 'booker',
    on: 9,
    event: 'later-course',
    for: [self, colleague('colleague-one'), colleague('colleague-two')],
    key: 'together',
    order: 'PO-1093',
  });
  book(history, { who: 'cpd-short-of-points', on: 24, event: 'cancelled-course', for: [self], key: 'gone' });
  on(6, async () => {
    const why = 'The trainer has been called to the bench.';
    await act(training, 'bookings/cancel-event', { eventId: idOf('cancelled-course'), why });
  });
  on(1, async () => {
    await act(ima('booker'), 'bookings/add-place', {
      eventId: idOf('next-conference'),
      optionId: 'member',
      attendee: colleague('colleague-two')(),
      requirements: 'A seat near the door, please.',
      termsAgreed: true,
    });
  });
}

function mark(
  { on, act, idOf }: History,
  event: string,
  daysAgo: number,
  marks: Readonly<Record<string, 'attended' | 'absent'>>,
): void {
  on(daysAgo, async () => {
    await act(ima('training.ima'), 'bookings/mark-attendance', {
      eventId: idOf(event),
      marks: Object.entries(marks).map(([key, as]) => ({ bookingId: idOf(key), mark: as })),
    });
  });
}
