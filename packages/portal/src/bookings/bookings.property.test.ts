import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, formatDay, parseDay } from '@guildhall/core';
import { deriveLineTotals } from '@guildhall/core/billing';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import fc from 'fast-check';
import type { InvoiceRow } from '../billing/rows.js';
import type { BookingOrderRow, BookingRow, EventRow } from './rows.js';

const START = '2026-01-05';
/** From here on the terms are others: what was booked before keeps its own (X5). */
const STRICTER = '2026-01-20';

const shipped = await compileAll(rulebooks);
const bookings = structuredClone((await rulebooks['bookings/ima']()) as never) as {
  document: { parameters: Record<string, { values: Record<string, { value: number }> }> };
};
bookings.document.parameters['freeNoticeDays']!.values[STRICTER] = { value: 30 };
bookings.document.parameters['lateChargePercent']!.values[STRICTER] = { value: 50 };
const compiled = { ...shipped, 'bookings/ima': compileRulebook(bookings as never) };

const day = (offset: number): string => formatDay(parseDay(START) + offset);
const gross = (unitPence: number, vatPercent = 0): number =>
  deriveLineTotals({ quantity: 1, unitPence, vatPercent }).totalPence;

const OPTIONS = [
  { id: 'member', label: 'Member', pence: 12345, funded: false, vatPercent: 20 },
  { id: 'cheap', label: 'Cheap', pence: 1, funded: false, vatPercent: 20 },
  { id: 'free', label: 'Funded', pence: 0, funded: true, vatPercent: 0 },
];
const STARTS = [25, 40, 70];
const EVENTS = STARTS.map((_, at) => `e${at}`);
const PEOPLE = ['ann', 'bob', 'cai'];

/** What the terms say, written from their text alone (X15). */
function chargeByHand(booking: BookingRow, bookedOn: string, startsOn: string, on: string): number {
  const notice = parseDay(startsOn) - parseDay(on);
  const [free, percent] = bookedOn < STRICTER ? [14, 100] : [30, 50];
  if (notice >= free) return 0;
  return booking.funded && booking.pricePence === 0 ? 5000 : Math.floor((booking.pricePence * percent) / 100);
}

async function begin(): Promise<TestPortal> {
  const world = createTestPortal({ rulebooks: compiled, now: `${START}T10:00:00.000Z` });
  await world.given('organisations', {
    id: 'org',
    body: 'ima',
    name: 'Org',
    affiliation: [{ from: '2020-01-01', central: true }],
  });
  for (const person of PEOPLE) await world.account(person, ['member'], { organisationId: 'org' });
  await world.account('tess', ['training-staff']);
  await world.account('fin', ['finance-staff']);
  for (const [at, id] of EVENTS.entries()) {
    const startsOn = day(STARTS[at] ?? 0);
    await world.given('events', {
      id,
      body: 'ima',
      title: `Event ${id}`,
      kind: 'training',
      startsOn,
      endsOn: startsOn,
      startsAt: `${startsOn}T09:30:00.000Z`,
      endsAt: `${startsOn}T15:30:00.000Z`,
      place: 'Leeds',
      description: 'A day.',
      subcategory: 'formal-full-day',
      points: 4,
      options: OPTIONS,
      capacity: 3,
      stage: 'open',
    });
  }
  return world;
}

interface Kept {
  readonly events: ReadonlyMap<string, EventRow>;
  readonly orders: ReadonlyMap<string, BookingOrderRow>;
  readonly bookings: readonly BookingRow[];
  readonly invoices: readonly InvoiceRow[];
}

async function rowsOf({ store }: TestPortal): Promise<Kept> {
  const reading = store.read();
  const all = { index: 'all', where: ['ima'] };
  const events = (await reading.find('events', all)).rows;
  return {
    events: new Map(events.map((event) => [event.id, event])),
    orders: new Map((await reading.find('booking-orders', all)).rows.map((order) => [order.id, order])),
    bookings: (await reading.find('bookings', all)).rows,
    invoices: (await reading.find('invoices', all)).rows,
  };
}

type Step =
  | {
      readonly kind: 'book';
      readonly who: number;
      readonly places: readonly (readonly [event: number, option: number, attendee: number])[];
    }
  | { readonly kind: 'cancel'; readonly as: 'booker' | 'staff'; readonly picks: readonly number[] }
  | { readonly kind: 'substitute'; readonly pick: number; readonly attendee: number }
  | { readonly kind: 'transfer'; readonly pick: number; readonly event: number }
  | { readonly kind: 'pay' | 'unpay' | 'void' | 'print'; readonly pick: number }
  | { readonly kind: 'mark'; readonly pick: number; readonly attended: boolean; readonly back: boolean }
  | { readonly kind: 'cancel-event'; readonly event: number }
  | { readonly kind: 'wait'; readonly days: number };

const some = fc.nat({ max: 50 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('book' as const),
      who: some,
      places: fc.array(fc.tuple(some, some, some), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('cancel' as const),
      as: fc.constantFrom('booker' as const, 'staff' as const),
      picks: fc.array(some, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('substitute' as const), pick: some, attendee: some }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('transfer' as const), pick: some, event: some }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('pay' as const, 'pay' as const, 'unpay' as const, 'void' as const, 'print' as const),
      pick: some,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      pick: some,
      attended: fc.boolean(),
      back: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel-event' as const), event: some }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.constantFrom(1, 2, 9, 11, 20) }) },
);

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

function attendeeOf(index: number) {
  if (index % 3 === 0) return { kind: 'self' } as const;
  if (index % 3 === 1) return { kind: 'colleague', personId: at(PEOPLE, index) ?? 'ann' } as const;
  const email = `new${index % 2}@example.org`;
  return {
    kind: 'new-contact',
    firstName: 'New',
    lastName: 'Contact',
    email,
    worksAtBookersOrganisation: true,
  } as const;
}

/** Does a step; what comes to nothing does nothing. @returns what was answered, and the money that moved. */
async function take(world: TestPortal, step: Step): Promise<string> {
  const { as, clock } = world;
  const before = await rowsOf(world);
  const finance = as('fin');
  switch (step.kind) {
    case 'wait':
      clock.advance(step.days * 86_400_000);
      return 'done';
    case 'book': {
      const who = as(at(PEOPLE, step.who));
      await who.act('bookings/empty-basket', {});
      for (const [event, option, attendee] of step.places) {
        const input = {
          eventId: at(EVENTS, event) ?? '',
          optionId: at(OPTIONS, option)?.id ?? '',
          attendee: attendeeOf(attendee),
          termsAgreed: true,
          eligibleForFunding: true,
        };
        await who.act('bookings/add-place', input);
      }
      // Places that cannot be booked are taken out, as whoever sees what is missing would.
      const basket = await who.look('bookings/basket', {});
      for (const { id: placeId, missing } of basket.kind === 'shown' ? basket.answer.places : []) {
        if (missing.length > 0) await who.act('bookings/remove-place', { placeId });
      }
      return (await who.act('bookings/place-order', {})).kind;
    }
    case 'cancel': {
      const picked = step.picks.flatMap((pick) => at(before.bookings, pick) ?? []);
      const [first] = picked;
      if (first === undefined) return 'nothing';
      const theirs = step.as === 'staff' ? picked : picked.filter(({ bookerId }) => bookerId === first.bookerId);
      const bookingIds = theirs.map(({ id }) => id);
      const reply = await (step.as === 'staff'
        ? as('tess').act('bookings/cancel-as-staff', { bookingIds })
        : as(first.bookerId).act('bookings/cancel', { bookingIds }));
      const isPaid = theirs.some(({ invoiceId }) =>
        before.invoices.some(({ id, stage }) => id === invoiceId && stage === 'paid'),
      );
      // X6: once paid only staff can cancel. X11: what is cancelled already is not cancelled again.
      if (isPaid && step.as === 'booker') assert.equal(reply.kind, 'refused');
      if (theirs.some(({ stage }) => stage !== 'booked')) assert.equal(reply.kind, 'refused');
      if (reply.kind === 'done') {
        const after = await rowsOf(world);
        const on = clock.now().slice(0, 10);
        for (const { id } of theirs) {
          const booking = after.bookings.find((row) => row.id === id) as BookingRow;
          const startsOn = after.events.get(booking.eventId)?.startsOn ?? '';
          const bookedOn = after.orders.get(booking.orderId)?.placedAt.slice(0, 10) ?? '';
          assert.equal(booking.chargePence, chargeByHand(booking, bookedOn, startsOn, on));
        }
        // X8: together they cost what they cost one by one.
        const charges = theirs.map(({ id }) => after.bookings.find((row) => row.id === id) as BookingRow);
        const unique = new Map(charges.map((row) => [row.id, gross(row.chargePence ?? 0, row.vatPercent)]));
        assert.equal(
          reply.answer.charge.totalPence,
          [...unique.values()].reduce((sum, each) => sum + each, 0),
        );
      }
      return reply.kind;
    }
    case 'substitute': {
      const booking = at(before.bookings, step.pick);
      const attendee = attendeeOf(step.attendee);
      if (booking === undefined || attendee.kind === 'self') return 'nothing';
      const reply = await as(booking.bookerId).act('bookings/substitute', {
        bookingId: booking.id,
        substitute: attendee,
      });
      // X16: it costs nothing, and no invoice moves.
      if (reply.kind === 'done') {
        assert.equal(reply.answer.chargePence, 0);
        assert.deepEqual((await rowsOf(world)).invoices, before.invoices);
      }
      return reply.kind;
    }
    case 'transfer': {
      const booking = at(before.bookings, step.pick);
      if (booking === undefined) return 'nothing';
      const input = { bookingId: booking.id, eventId: at(EVENTS, step.event) ?? '', optionId: booking.optionId };
      return (await as(booking.bookerId).act('bookings/transfer', input)).kind;
    }
    case 'pay': {
      const open = before.invoices.filter(({ stage }) => stage === 'open');
      const invoice = at(open, step.pick);
      if (invoice === undefined) return 'nothing';
      return (await finance.act('billing/mark-paid', { invoiceId: invoice.id, paidOn: clock.now().slice(0, 10) })).kind;
    }
    case 'unpay':
    case 'void':
    case 'print': {
      const paid = before.invoices.filter(({ stage }) => stage === 'paid');
      const invoiceId = at(step.kind === 'unpay' ? paid : before.invoices, step.pick)?.id ?? '';
      if (step.kind === 'print') return (await finance.act('billing/print-invoice', { invoiceId })).kind;
      if (step.kind === 'unpay') return (await finance.act('billing/mark-unpaid', { invoiceId })).kind;
      const reply = await finance.act('billing/cancel-invoice', { invoiceId, why: 'Waived.' });
      // A charge that is waived is owed no more: the model leaves such bookings out.
      return reply.kind === 'done' ? `void ${invoiceId} ${reply.answer.creditNoteId}` : reply.kind;
    }
    case 'mark': {
      const booking = at(before.bookings, step.pick);
      if (booking === undefined) return 'nothing';
      const { id: bookingId, eventId } = booking;
      const mark = step.attended ? ('attended' as const) : ('absent' as const);
      const reply = await (step.back
        ? as('tess').act('bookings/unmark', { eventId, bookingIds: [bookingId] })
        : as('tess').act('bookings/mark-attendance', { eventId, marks: [{ bookingId, mark }] }));
      return reply.kind;
    }
    case 'cancel-event':
      return (await as('tess').act('bookings/cancel-event', { eventId: at(EVENTS, step.event) ?? '', why: 'Illness.' }))
        .kind;
  }
}

/** Every law of the money, whatever was done. */
function check(kept: Kept, waived: ReadonlySet<string>): void {
  const { bookings, invoices, events } = kept;
  // Conservation, place by place: invoiced − credited = the place that is kept, or its charge.
  for (const booking of bookings.filter((row) => !isWaived(row, kept, waived))) {
    const lines = invoices
      .filter(({ id }) => !waived.has(id))
      .flatMap((invoice) => invoice.lines)
      .filter(({ bookingId }) => bookingId === booking.id);
    const invoiced = lines.reduce((sum, line) => sum + deriveLineTotals(line).totalPence, 0);
    const owed = booking.stage === 'cancelled' ? (booking.chargePence ?? 0) : booking.pricePence;
    assert.equal(invoiced, gross(owed, booking.vatPercent), `the booking ${booking.id}`);
  }
  for (const invoice of invoices) {
    const notes = invoices.filter(({ creditOf }) => creditOf === invoice.id);
    const credited = notes.reduce((sum, { totalPence }) => sum - totalPence, 0);
    const { totalPence, paidPence, stage, creditedPence = 0 } = invoice;
    assert.equal(
      invoice.lines.reduce((sum, line) => sum + deriveLineTotals(line).totalPence, 0),
      totalPence,
    );
    assert.equal(creditedPence, credited);
    if (totalPence < 0) continue;
    assert.ok(totalPence - credited >= 0);
    assert.equal(stage === 'cancelled', totalPence === credited && paidPence === 0 && credited > 0);
    // What was paid, less what goes back of it, is what the invoice stands at.
    const backAgain = notes.filter((note) => note.stage === 'open' || note.paidPence !== 0);
    const back = backAgain.reduce((sum, note) => sum + note.totalPence, 0);
    if (stage === 'paid') assert.equal(paidPence + back, totalPence - credited);
    else assert.deepEqual([paidPence, back], [0, 0]);
    // B6, B7: it is on the account of whoever booked, billed centrally or not, whoever attends.
    for (const { bookingId } of invoice.lines) {
      assert.equal(bookings.find(({ id }) => id === bookingId)?.bookerId, invoice.ownerId);
    }
  }
  for (const [prefix, wanted] of [
    ['INV', (sum: number) => sum > 0],
    ['CR', (sum: number) => sum < 0],
  ] as const) {
    const numbers = invoices
      .filter(({ totalPence }) => wanted(totalPence))
      .map(({ number }) => number)
      .sort();
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => `${prefix}-${String(index + 1).padStart(6, '0')}`),
    );
  }
  for (const event of events.values()) {
    const places = bookings.filter(({ eventId, stage }) => eventId === event.id && stage !== 'cancelled');
    assert.ok(places.length <= (event.capacity ?? Infinity));
    assert.equal(new Set(places.map(({ delegateId }) => delegateId)).size, places.length);
  }
}

describe('what bookings come to', () => {
  it('is conserved to the penny, whatever is booked, given up, moved, paid and paid back', async () => {
    const done: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30, size: 'max' }), async (steps) => {
        const world = await begin();
        const waived = new Set<string>();
        for (const each of steps) {
          const came = await take(world, each);
          if (came.startsWith('void '))
            came
              .split(' ')
              .slice(1)
              .forEach((id) => waived.add(id));
          if (came !== 'refused' && came !== 'nothing') done[each.kind] = (done[each.kind] ?? 0) + 1;
          const kept = await rowsOf(world);
          // The lines of an invoice that was waived, and of every note on it, are owed no more.
          for (const { id, creditOf } of kept.invoices) if (waived.has(creditOf ?? '')) waived.add(id);
          check(kept, waived);
        }
      }),
      { numRuns: 150, includeErrorInReport: true },
    );
    // A run in which nothing is ever done proves nothing.
    for (const kind of ['book', 'cancel', 'substitute', 'transfer', 'pay', 'mark', 'cancel-event']) {
      assert.ok((done[kind] ?? 0) > 0, `${kind} was never done`);
    }
  });

  it('never leaves whoever cancels and books again better off than the price difference (X14)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 2 }), fc.nat({ max: 2 }), fc.nat({ max: 24 }), async (was, is, wait) => {
        const world = await begin();
        const { as, clock } = world;
        const book = async (option: number): Promise<readonly string[]> => {
          const optionId = at(OPTIONS, option)?.id ?? '';
          const place = {
            eventId: 'e0',
            optionId,
            attendee: { kind: 'self' } as const,
            termsAgreed: true,
            eligibleForFunding: true,
          };
          await as('ann').act('bookings/add-place', place);
          const reply = await as('ann').act('bookings/place-order', {});
          return reply.kind === 'done' ? reply.answer.bookingIds : [];
        };
        const bookingIds = await book(was);
        clock.advance(wait * 86_400_000);
        await as('ann').act('bookings/cancel', { bookingIds: [...bookingIds] });
        await book(is);
        const { invoices } = await rowsOf(world);
        const cost = invoices.reduce((sum, { totalPence }) => sum + totalPence, 0);
        const price = at(OPTIONS, is);
        assert.ok(cost >= gross(price?.pence ?? 0, price?.vatPercent));
      }),
      { numRuns: 40, includeErrorInReport: true },
    );
  });
});

function isWaived(booking: BookingRow, { invoices }: Kept, waived: ReadonlySet<string>): boolean {
  return invoices.some(({ id, lines }) => waived.has(id) && lines.some(({ bookingId }) => bookingId === booking.id));
}
