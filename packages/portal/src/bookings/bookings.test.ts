import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);

const EVENT = {
  title: 'Advanced budgeting',
  kind: 'training',
  startsAt: '2026-03-10T09:30:00Z',
  endsAt: '2026-03-10T15:30:00Z',
  place: 'Leeds',
  description: 'A day on budgets.',
  subcategory: 'formal-full-day',
  points: 4,
  options: [
    { id: 'member', label: 'Member', pence: 12000, funded: false, vatPercent: 20 },
    { id: 'maps', label: 'Free MaPS-funded place', pence: 0, funded: true, vatPercent: 0 },
  ],
} as const;

/** A booker with a colleague, somebody elsewhere, staff of two kinds, and an event seven weeks away. */
async function begin(more: { readonly capacity?: number } = {}) {
  const world = createTestPortal({ rulebooks: compiled, now: '2026-01-20T10:00:00.000Z' });
  const { account, given, as } = world;
  await given('organisations', { id: 'org', body: 'ima', name: 'Debt Advice Leeds', affiliation: [] });
  await account('ann', ['member'], { organisationId: 'org' });
  await account('bob', ['member'], { organisationId: 'org' });
  await account('eve', ['member'], { organisationId: 'other' });
  await account('tess', ['training-staff']);
  await account('fin', ['finance-staff']);
  const event = await as('tess').act('bookings/add-event', { ...EVENT, options: [...EVENT.options], ...more });
  assert.ok(event.kind === 'done');
  return { ...world, eventId: event.answer.eventId };
}

type World = Awaited<ReturnType<typeof begin>>;
type Place = Parameters<ReturnType<TestPortal['as']>['act']>[1] & { attendee?: unknown };

const self = { attendee: { kind: 'self' } } as const;
const bob = { attendee: { kind: 'colleague', personId: 'bob' } } as const;
const newcomer = {
  attendee: {
    kind: 'new-contact',
    firstName: 'Nia',
    lastName: 'Parry',
    email: 'Nia@Example.org',
    worksAtBookersOrganisation: true,
  },
} as const;

/** Books places for Ann's order. */
async function book({ as, eventId }: World, ...places: readonly object[]) {
  let total = 0;
  for (const place of places) {
    const input = { eventId, optionId: 'member', termsAgreed: true, ...self, ...place };
    total += input.optionId === 'member' ? 14400 : 0;
    assert.equal((await as('ann').act('bookings/add-place', input as Place as never)).kind, 'done');
  }
  const order = await as('ann').act('bookings/place-order', { seenTotalPence: total, purchaseOrder: 'PO-7' });
  assert.ok(order.kind === 'done', JSON.stringify(order));
  return order.answer;
}

const codeOf = (reply: { readonly kind: string; readonly refusal?: { readonly code: string } }): string =>
  reply.kind === 'refused' ? (reply.refusal?.code ?? '') : reply.kind;

describe('the portal in the room of bookings', () => {
  it('puts the places of whoever attends into a calendar, a cancelled one marked so', async () => {
    const world = await begin();
    const { as } = world;
    const calendarOf = async (personId: string): Promise<string> => {
      const file = await as(personId).look('bookings/calendar-file', {});
      assert.ok(file.kind === 'shown', JSON.stringify(file));
      return Buffer.from(file.answer.bytes, 'base64').toString();
    };
    const order = await book(world, self, bob);
    assert.match(await calendarOf('bob'), /STATUS:CONFIRMED|BEGIN:VEVENT/);
    assert.equal((await calendarOf('bob')).match(/BEGIN:VEVENT/g)?.length, 1);
    assert.equal((await calendarOf('eve')).match(/BEGIN:VEVENT/g), null);
    await as('ann').act('bookings/cancel', { bookingIds: [order.bookingIds[1]!] });
    assert.match(await calendarOf('bob'), /STATUS:CANCELLED/);
  });

  it('books places for oneself, a colleague and a newcomer on one invoice to whoever books', async () => {
    const world = await begin();
    const { as, emails, portal, store } = world;
    const order = await book(world, self, bob, newcomer);
    assert.equal(order.totalPence, 3 * 14400);
    const invoice = await as('ann').look('billing/invoice', { invoiceId: order.invoice?.id ?? '' });
    assert.ok(invoice.kind === 'shown');
    assert.deepEqual(
      invoice.answer.lines.map(({ personName, totalPence }) => [personName, totalPence]),
      [
        ['Person Qann', 14400],
        ['Person Qbob', 14400],
        ['Nia Parry', 14400],
      ],
    );
    assert.equal(invoice.answer.printed?.purchaseOrder, 'PO-7');
    assert.equal(codeOf(await as('bob').look('billing/invoice', { invoiceId: invoice.answer.id })), 'access/not-found');
    const activity = await as('bob').look('bookings/activity', {});
    assert.ok(activity.kind === 'shown');
    assert.deepEqual(
      [
        activity.answer.upcoming.map(({ title, isToCome, may }) => [title, isToCome, may.cancel.ok]),
        activity.answer.invoices,
      ],
      // What is booked for somebody is not theirs to cancel.
      [[['Advanced budgeting', true, false]], []],
    );
    const hers = await as('ann').look('bookings/activity', {});
    assert.ok(hers.kind === 'shown');
    assert.deepEqual(
      hers.answer.registrations.map(({ may }) => may.cancel.ok),
      hers.answer.registrations.map(() => true),
    );
    const people = await store.read().find('people', { index: 'email', where: ['ima', 'nia@example.org'] });
    assert.deepEqual(
      people.rows.map(({ firstName, organisationId }) => [firstName, organisationId]),
      [['Nia', 'org']],
    );
    await portal.deliverDue();
    assert.deepEqual(emails.map(({ to, subject }) => `${to}: ${subject}`).sort(), [
      'Nia@Example.org: Your place on Advanced budgeting',
      'ann@example.org: Your booking BO-000001',
      'ann@example.org: Your invoice INV-000001',
      'ann@example.org: Your place on Advanced budgeting',
      'bob@example.org: Your place on Advanced budgeting',
    ]);
    const [attached] = emails.find(({ subject }) => subject.startsWith('Your invoice'))?.attachments ?? [];
    assert.deepEqual(
      [attached?.name, Buffer.from(attached?.bytes.slice(0, 5) ?? []).toString()],
      ['INV-000001.pdf', '%PDF-'],
    );
    const pdf = await as('ann').look('billing/invoice-pdf', { invoiceId: order.invoice?.id ?? '' });
    assert.deepEqual(
      pdf.kind === 'shown' && Buffer.from(pdf.answer.bytes, 'base64'),
      Buffer.from(attached?.bytes ?? []),
    );
    const mail = emails.find(({ to }) => to === 'bob@example.org');
    assert.match(mail?.text ?? '', /10 March 2026, 09:30 to 15:30/);
  });

  it('makes a contact known once, and says so when the address seems to have an account', async () => {
    const world = await begin();
    const { as, eventId, store } = world;
    await book(world, newcomer);
    const asBob = { ...newcomer.attendee, email: 'bob@example.org' };
    for (const attendee of [newcomer.attendee, asBob, { ...asBob, email: 'eve@example.org' }]) {
      await as('ann').act('bookings/add-place', { eventId, optionId: 'member', attendee, termsAgreed: true });
    }
    const basket = await as('ann').look('bookings/basket', {});
    assert.ok(basket.kind === 'shown');
    assert.deepEqual(
      basket.answer.places.map(({ missing, warnings }) => [...missing, ...warnings].map(({ code }) => code)),
      [
        ['bookings/already-booked', 'bookings/known-contact'],
        ['bookings/seems-to-have-account'],
        // Of somebody elsewhere nothing is told, not even that there is somebody.
        ['bookings/better-with-account'],
      ],
    );
    const { rows } = await store.read().find('people', { index: 'all', where: ['ima'] });
    assert.equal(rows.filter(({ emailKey }) => emailKey === 'nia@example.org').length, 1);
  });

  it('books nothing while something is missing, and all of it or none', async () => {
    const world = await begin({ capacity: 2 });
    const { as, eventId } = world;
    const ann = as('ann');
    const order = () => ann.act('bookings/place-order', { seenTotalPence: 14400 });
    assert.equal(codeOf(await order()), 'bookings/basket-empty');
    const place = { eventId, optionId: 'member', ...self, termsAgreed: true };
    const added = await ann.act('bookings/add-place', { ...place, termsAgreed: false });
    assert.ok(added.kind === 'done');
    const reasonsOf = async (change: object): Promise<readonly string[]> => {
      await ann.act('bookings/change-place', { ...place, ...change, placeId: added.answer.placeId });
      const basket = await ann.look('bookings/basket', {});
      const reply = await ann.act('bookings/place-order', { seenTotalPence: 14399 });
      assert.ok(basket.kind === 'shown' && reply.kind === 'refused');
      const told = (reply.refusal.reasons ?? [reply.refusal]).map(({ code }) => code);
      assert.deepEqual(
        basket.answer.places[0]?.missing.map(({ code }) => code) ?? [],
        reply.refusal.reasons === undefined ? [] : told,
      );
      return told;
    };
    assert.deepEqual(await reasonsOf({ termsAgreed: false }), ['bookings/terms-not-agreed']);
    assert.deepEqual(await reasonsOf({ attendee: { kind: 'colleague', personId: 'eve' } }), [
      'bookings/another-organisation',
    ]);
    assert.deepEqual(await reasonsOf({ attendee: { kind: 'colleague', personId: 'nobody' } }), [
      'bookings/another-organisation',
    ]);
    assert.deepEqual(await reasonsOf({ optionId: 'maps' }), ['bookings/eligibility-unknown']);
    assert.deepEqual(await reasonsOf({}), ['bookings/price-changed']);
    await ann.act('bookings/add-place', { ...place, ...bob });
    await ann.act('bookings/add-place', { ...place, ...newcomer });
    const full = await ann.act('bookings/place-order', { seenTotalPence: 3 * 14400 });
    assert.ok(full.kind === 'refused');
    assert.deepEqual(
      full.refusal.reasons?.map(({ code }) => code),
      ['bookings/event-full'],
    );
    const event = await ann.look('bookings/event', { eventId });
    assert.ok(event.kind === 'shown');
    assert.deepEqual([event.answer.placesLeft, event.answer.bookings], [2, []]);
  });

  it('issues no invoice where all of it is free', async () => {
    const world = await begin();
    const { as, portal, emails } = world;
    const order = await book(world, { optionId: 'maps', eligibleForFunding: true });
    assert.equal(order.invoice, undefined);
    const invoices = await as('ann').look('billing/invoices', {});
    assert.deepEqual(invoices.kind === 'shown' && [invoices.answer.open, invoices.answer.rows], [[], []]);
    await portal.deliverDue();
    assert.match(emails.find(({ subject }) => subject.startsWith('Your booking'))?.text ?? '', /nothing to pay/);
    assert.equal(order.number, 'BO-000001');
  });

  it('books once for a command that arrives twice', async () => {
    const world = await begin();
    const { as, eventId } = world;
    await as('ann').act('bookings/add-place', { eventId, optionId: 'member', ...self, termsAgreed: true });
    const order = () => as('ann').act('bookings/place-order', { seenTotalPence: 14400 }, { commandId: 'once' });
    const first = await order();
    assert.equal(first.kind, 'done');
    assert.deepEqual(await order(), first);
  });

  it('cancels free of charge in time, and at the charge of the terms after', async () => {
    const world = await begin();
    const { as, clock } = world;
    const { bookingIds, invoice } = await book(world, self, bob);
    const [mine, his] = bookingIds as [string, string];
    const early = await as('ann').look('bookings/cancellation', { bookingIds: [his] });
    assert.ok(early.kind === 'shown');
    assert.deepEqual(early.answer.quotes[0]?.sentences, [
      'Until the end of 24 February 2026: free.',
      'From 25 February 2026: £120 (100%).',
    ]);
    assert.deepEqual(early.answer.nextChange, {
      on: '2026-02-25',
      at: '2026-02-25T00:00:00.000Z',
      chargePence: 14400,
      says: 'From 25 February 2026 cancelling costs £144.',
    });
    assert.equal(early.answer.substitute?.chargePence, 0);
    const cancelled = await as('ann').act('bookings/cancel', { bookingIds: [his], seenChargePence: 0 });
    assert.ok(cancelled.kind === 'done');
    assert.deepEqual(
      cancelled.answer.creditNotes.map(({ number, totalPence }) => [number, totalPence]),
      [['CR-000001', -14400]],
    );
    clock.set('2026-02-25T08:00:00.000Z');
    const stale = await as('ann').act('bookings/cancel', { bookingIds: [mine], seenChargePence: 0 });
    assert.equal(codeOf(stale), 'bookings/charge-changed');
    const late = await as('ann').act('bookings/cancel', { bookingIds: [mine], seenChargePence: 14400 });
    assert.deepEqual(late.kind === 'done' && [late.answer.creditNotes, late.answer.invoices], [[], []]);
    const kept = await as('ann').look('billing/invoice', { invoiceId: invoice?.id ?? '' });
    assert.deepEqual(kept.kind === 'shown' && [kept.answer.balancePence, kept.answer.stage], [14400, 'open']);
    const again = await as('ann').act('bookings/cancel', { bookingIds: [mine], seenChargePence: 14400 });
    assert.equal(codeOf(again), 'bookings/already-cancelled');
  });

  it('invoices what giving up a funded place late costs', async () => {
    const world = await begin();
    const { as, clock } = world;
    const { bookingIds } = await book(world, { optionId: 'maps', eligibleForFunding: true });
    clock.set('2026-03-01T08:00:00.000Z');
    const reply = await as('ann').act('bookings/cancel', { bookingIds, seenChargePence: 5000 });
    assert.ok(reply.kind === 'done');
    assert.deepEqual(
      reply.answer.invoices.map(({ number, totalPence }) => [number, totalPence]),
      [['INV-000001', 5000]],
    );
  });

  it('lets only staff cancel what has been paid, and notes what comes back', async () => {
    const world = await begin();
    const { as } = world;
    const { bookingIds, invoice } = await book(world, self, bob);
    await as('fin').act('billing/mark-paid', { invoiceId: invoice?.id ?? '', paidOn: '2026-01-20' });
    const [mine] = bookingIds as [string, string];
    const own = await as('ann').act('bookings/cancel', { bookingIds: [mine], seenChargePence: 0 });
    assert.equal(codeOf(own), 'bookings/paid-staff-only');
    const shown = await as('ann').look('bookings/booking', { bookingId: mine });
    assert.ok(shown.kind === 'shown');
    assert.match(shown.answer.may.cancel.whyNot ?? '', /only staff can cancel/);
    assert.equal(shown.answer.may.changePurchaseOrder.ok, true);
    const activity = await as('ann').look('bookings/activity', {});
    const [listed] = activity.kind === 'shown' ? activity.answer.upcoming.filter(({ id }) => id === mine) : [];
    assert.match(listed?.may.cancel.whyNot ?? '', /only staff can cancel/);
    assert.equal(codeOf(await as('fin').act('bookings/cancel-as-staff', { bookingIds: [mine] })), 'access/not-allowed');
    const staff = await as('tess').act('bookings/cancel-as-staff', { bookingIds: [mine], why: 'Illness.' });
    assert.ok(staff.kind === 'done');
    const [note] = staff.answer.creditNotes;
    assert.equal(note?.totalPence, -14400);
    const open = await as('ann').look('billing/invoices', {});
    assert.deepEqual(
      open.kind === 'shown' && open.answer.open.map(({ number, balancePence }) => [number, balancePence]),
      [['CR-000001', -14400]],
    );
    const back = await as('fin').act('billing/mark-paid', { invoiceId: note.id, paidOn: '2026-01-20' });
    assert.deepEqual(back.kind === 'done' && back.answer, { pence: -14400 });
  });

  it('lets a colleague take a place over at any notice, and leaves the invoice with whoever booked', async () => {
    const world = await begin();
    const { as, clock, emails, portal } = world;
    const { bookingIds, invoice } = await book(world, { ...self, requirements: 'Ground floor' });
    const bookingId = bookingIds[0] ?? '';
    await portal.deliverDue();
    emails.length = 0;
    clock.set('2026-03-09T17:00:00.000Z');
    const before = await as('ann').look('billing/invoice', { invoiceId: invoice?.id ?? '' });
    const toEve = { kind: 'colleague', personId: 'eve' } as const;
    const elsewhere = await as('ann').act('bookings/substitute', { bookingId, substitute: toEve });
    assert.equal(codeOf(elsewhere), 'bookings/may-not-substitute');
    const reply = await as('ann').act('bookings/substitute', { bookingId, substitute: bob.attendee });
    assert.deepEqual(reply.kind === 'done' && reply.answer, { delegateId: 'bob', chargePence: 0 });
    const after = await as('ann').look('billing/invoice', { invoiceId: invoice?.id ?? '' });
    assert.deepEqual(after, before);
    const his = await as('bob').look('bookings/booking', { bookingId });
    assert.ok(his.kind === 'shown');
    assert.deepEqual(
      [
        his.answer.requirements,
        his.answer.price,
        his.answer.invoice,
        his.answer.history,
        his.answer.may.changePurchaseOrder.ok,
      ],
      [undefined, undefined, undefined, [], false],
    );
    const byBob = await as('bob').act('bookings/cancel', { bookingIds: [bookingId], seenChargePence: 14400 });
    assert.equal(codeOf(byBob), 'bookings/not-your-booking');
    await portal.deliverDue();
    assert.deepEqual(emails.map(({ to, subject }) => `${to}: ${subject}`).sort(), [
      'ann@example.org: Somebody else has your place on Advanced budgeting',
      'bob@example.org: Your place on Advanced budgeting',
    ]);
  });

  it('moves a place to another event at the same price', async () => {
    const world = await begin();
    const { as } = world;
    const { bookingIds } = await book(world, self);
    const bookingId = bookingIds[0] ?? '';
    const add = async (pence: number): Promise<string> => {
      const [option] = EVENT.options;
      const later = { startsAt: '2026-06-09T09:30:00Z', endsAt: '2026-06-09T15:30:00Z' };
      const reply = await as('tess').act('bookings/add-event', { ...EVENT, ...later, options: [{ ...option, pence }] });
      return reply.kind === 'done' ? reply.answer.eventId : '';
    };
    const dear = await add(20000);
    const same = await add(12000);
    const offers = await as('ann').look('bookings/transfers', { bookingId });
    assert.deepEqual(
      offers.kind === 'shown' && offers.answer.rows.map(({ eventId, optionLabel }) => [eventId, optionLabel]),
      [[same, EVENT.options[0].label]],
    );
    const move = (eventId: string) => as('ann').act('bookings/transfer', { bookingId, eventId, optionId: 'member' });
    assert.equal(codeOf(await move(dear)), 'bookings/another-price');
    assert.equal(codeOf(await move('no-event')), 'bookings/may-not-transfer');
    assert.equal(codeOf(await move(same)), 'done');
    const moved = await as('ann').look('bookings/booking', { bookingId });
    assert.deepEqual(moved.kind === 'shown' && [moved.answer.eventId, moved.answer.startsOn], [same, '2026-06-09']);
  });

  it('marks attendance once, takes it back, and tells who did', async () => {
    const world = await begin();
    const { as, clock, given, eventId } = world;
    const { bookingIds } = await book(world, self, bob);
    await given('memberships', {
      id: 'm-ann',
      body: 'ima',
      personId: 'ann',
      category: 'accredited',
      holdsCertMap: true,
      joinedOn: '2020-01-01',
      renewsOn: '2027-01-01',
      feePence: 10000,
      stage: 'current',
    });
    const marks = bookingIds.map((bookingId, index) => ({
      bookingId,
      mark: index === 0 ? ('attended' as const) : ('absent' as const),
    }));
    const mark = () => as('tess').act('bookings/mark-attendance', { eventId, marks });
    const points = async (): Promise<number | undefined> => {
      const summary = await as('ann').look('cpd/summary', {});
      return summary.kind === 'shown' ? summary.answer.points.have : undefined;
    };
    assert.equal(codeOf(await mark()), 'bookings/event-to-come');
    clock.set('2026-03-10T16:00:00.000Z');
    assert.equal(codeOf(await as('fin').act('bookings/mark-attendance', { eventId, marks })), 'access/not-allowed');
    const first = await mark();
    assert.deepEqual(first.kind === 'done' && first.answer, { marked: 2, alreadySo: 0 });
    const twice = await mark();
    assert.deepEqual(twice.kind === 'done' && twice.answer, { marked: 0, alreadySo: 2 });
    assert.equal(await points(), 4);
    const attendance = await as('tess').look('bookings/attendance', { eventId });
    assert.ok(attendance.kind === 'shown');
    assert.deepEqual(attendance.answer.counts, { booked: 0, attended: 1, absent: 1, cancelled: 0 });
    assert.equal(attendance.answer.rows.find(({ delegateId }) => delegateId === 'ann')?.markedBy, 'Person Qtess');
    const statement = await as('ann').look('bookings/statement', {});
    assert.deepEqual(
      statement.kind === 'shown' &&
        statement.answer.rows.map(({ title, points, recorded }) => [title, points, recorded]),
      [['Advanced budgeting', 4, 'automatic']],
    );
    const paper = await as('ann').look('bookings/statement-pdf', {});
    assert.ok(paper.kind === 'shown' && atob(paper.answer.bytes).startsWith('%PDF-'));
    const toMark = async () => {
      const desk = await as('tess').look('bookings/attendance-desk', {});
      assert.ok(desk.kind === 'shown');
      return desk.answer.rows.map(({ id, unmarked, attended, absent, says }) => [id, unmarked, attended, absent, says]);
    };
    assert.deepEqual(await toMark(), [[eventId, 0, 1, 1, 'Everybody is marked.']]);
    const back = await as('tess').act('bookings/unmark', { eventId, bookingIds });
    assert.deepEqual(back.kind === 'done' && back.answer, { unmarked: 2 });
    assert.deepEqual(await toMark(), [[eventId, 2, 0, 0, '2 places are not marked.']]);
    clock.set('2026-03-09T16:00:00.000Z');
    assert.deepEqual(await toMark(), []);
    clock.set('2026-03-10T16:00:00.000Z');
    assert.equal(codeOf(await as('ann').look('bookings/attendance-desk', {})), 'access/not-allowed');
    assert.equal(await points(), 0);
    const other = await as('tess').act('bookings/unmark', { eventId, bookingIds: ['another'] });
    assert.equal(codeOf(other), 'bookings/not-of-this-event');
  });

  it('cancels an event with every place on it, free of charge, paid or not', async () => {
    const world = await begin();
    const { as, clock, emails, portal, eventId } = world;
    await book(world, self, bob);
    clock.set('2026-03-09T10:00:00.000Z');
    const reply = await as('tess').act('bookings/cancel-event', { eventId, why: 'The trainer is ill.' });
    assert.deepEqual(reply.kind === 'done' && reply.answer, { cancelled: 2, creditedPence: 28800 });
    const invoices = await as('ann').look('billing/invoices', {});
    assert.ok(invoices.kind === 'shown');
    assert.deepEqual(
      [invoices.answer.owedPence, invoices.answer.rows.map(({ stage }) => stage).sort()],
      [0, ['cancelled', 'paid']],
    );
    await portal.deliverDue();
    assert.ok(emails.some(({ to, subject }) => to === 'bob@example.org' && subject.includes('has been cancelled')));
    assert.equal(
      codeOf(await as('tess').act('bookings/cancel-event', { eventId, why: 'x' })),
      'bookings/event-cancelled-cannot-cancel',
    );
  });

  it('keeps what is booked when an event is put right, and tells whoever has a place', async () => {
    const world = await begin();
    const { as, emails, portal, eventId } = world;
    await book(world, self);
    const change = (more: object) =>
      as('tess').act('bookings/change-event', { eventId, ...EVENT, options: [...EVENT.options], ...more });
    assert.equal(codeOf(await change({ options: [EVENT.options[1]] })), 'bookings/option-in-use');
    assert.equal(codeOf(await change({ endsAt: EVENT.startsAt })), 'bookings/ends-before-it-starts');
    const moved = await change({ startsAt: '2026-03-17T09:30:00Z', endsAt: '2026-03-17T15:30:00Z' });
    assert.deepEqual(moved.kind === 'done' && moved.answer, { told: 1 });
    assert.equal(codeOf(await as('tess').act('bookings/close-event', { eventId })), 'done');
    const event = await as('ann').look('bookings/event', { eventId });
    assert.ok(event.kind === 'shown');
    assert.deepEqual([event.answer.may.book.ok, event.answer.bookings[0]?.startsOn], [false, '2026-03-17']);
    await portal.deliverDue();
    assert.ok(emails.some(({ subject }) => subject === 'A change to Advanced budgeting'));
  });

  it('refuses whoever it is not for, without telling what there is', async () => {
    const world = await begin();
    const { as, account, eventId } = world;
    await account('iris', ['member', 'training-staff'], { body: 'imi' });
    const { bookingIds } = await book(world, self);
    const bookingId = bookingIds[0] ?? '';
    const cancel = (who: string | undefined, id: string, body?: string) =>
      as(who, body).act('bookings/cancel', { bookingIds: [id], seenChargePence: 0 });
    assert.equal(codeOf(await cancel('bob', bookingId)), 'access/not-found');
    assert.equal(codeOf(await cancel('bob', 'nothing')), 'access/not-found');
    assert.equal(codeOf(await cancel('iris', bookingId, 'imi')), 'access/not-found');
    assert.equal(codeOf(await cancel(undefined, bookingId)), 'access/sign-in');
    for (const view of ['bookings/booking'] as const) {
      assert.equal(codeOf(await as('bob').look(view, { bookingId })), 'access/not-found');
      assert.equal(codeOf(await as('iris', 'imi').look(view, { bookingId })), 'access/not-found');
    }
    assert.equal(codeOf(await as('bob').look('bookings/activity', { personId: 'ann' })), 'access/not-found');
    assert.equal(codeOf(await as('ann').look('bookings/attendance', { eventId })), 'access/not-allowed');
    const colleagues = await as('ann').look('bookings/colleagues', {});
    assert.deepEqual(colleagues.kind === 'shown' && colleagues.answer.rows.map(({ personId }) => personId), ['bob']);
    assert.equal(codeOf(await as('tess').look('bookings/colleagues', {})), 'access/not-allowed');
    // Who has no organisation is nobody's colleague, and is told so.
    await account('cara', ['member']);
    const alone = await as('cara').look('bookings/colleagues', {});
    assert.deepEqual(alone.kind === 'shown' && alone.answer, {
      rows: [],
      may: {
        bookForOthers: {
          ok: false,
          whyNot: 'You can only book for people of your own organisation, and none is on your record.',
          unblock: 'Add your organisation to your details.',
        },
      },
    });
  });

  it('gives the last place to one of two who ask at once', async () => {
    const world = await begin({ capacity: 1 });
    const { as, eventId } = world;
    for (const who of ['ann', 'bob']) {
      await as(who).act('bookings/add-place', { eventId, optionId: 'member', ...self, termsAgreed: true });
    }
    const replies = await Promise.all(
      ['ann', 'bob'].map((who) => as(who).act('bookings/place-order', { seenTotalPence: 14400 })),
    );
    assert.deepEqual(replies.map(codeOf).sort(), ['bookings/not-ready', 'done']);
  });

  it('fills a page with events of the kind asked for, and prices them at what anybody can book', async () => {
    const { as } = await begin();
    const add = async (title: string, kind: 'training' | 'webinar', day: string): Promise<void> => {
      const times = { startsAt: `${day}T10:00:00Z`, endsAt: `${day}T11:00:00Z` };
      const event = { ...EVENT, ...times, title, kind, options: [...EVENT.options] };
      assert.equal((await as('tess').act('bookings/add-event', event)).kind, 'done');
    };
    await add('First', 'webinar', '2026-03-09');
    await add('Second', 'webinar', '2026-03-11');
    await add('Third', 'webinar', '2026-03-12');
    const titles: string[] = [];
    let after: string | undefined;
    do {
      const page = await as('ann').look('bookings/events', { kind: 'webinar', limit: 2, ...(after && { after }) });
      assert.ok(page.kind === 'shown');
      titles.push(page.answer.rows.map(({ title }) => title).join());
      assert.ok(page.answer.rows.every(({ fromPence, hasFundedPlaces }) => fromPence === 14_400 && hasFundedPlaces));
      after = page.answer.next;
    } while (after !== undefined);
    assert.deepEqual(titles, ['First,Second', 'Third']);
  });

  it('forgets a person once nothing is open, and keeps the sums', async () => {
    const world = await begin();
    const { as, account, store, clock } = world;
    await account('adam', ['administrator']);
    const { invoice } = await book(world, { ...self, informalName: 'Annie', requirements: 'Ground floor' }, newcomer);
    const erase = (personId: string) => as('adam').act('portal/erase-person', { personId });
    assert.equal(codeOf(await erase('ann')), 'portal/open-business');
    clock.set('2026-03-20T10:00:00.000Z');
    assert.equal(codeOf(await erase('ann')), 'portal/open-business');
    await as('fin').act('billing/mark-paid', { invoiceId: invoice?.id ?? '', paidOn: '2026-03-20' });
    const nia = (await store.read().find('people', { index: 'email', where: ['ima', 'nia@example.org'] })).rows[0];
    assert.equal(codeOf(await erase(nia?.id ?? '')), 'done');
    assert.equal(codeOf(await erase('ann')), 'done');
    const rooms = JSON.stringify([
      await store.read().find('invoices', { index: 'all', where: ['ima'] }),
      await store.read().find('bookings', { index: 'all', where: ['ima'] }),
      await store.read().find('booking-orders', { index: 'all', where: ['ima'] }),
      await store.read().find('outbox', { index: 'all', where: ['ima'] }),
    ]);
    for (const personal of ['Person Qann', 'ann@', 'Annie', 'Ground floor', 'Nia', 'Parry', 'PO-7']) {
      assert.ok(!rooms.includes(personal), personal);
    }
    const kept = await store.read().get('invoices', invoice?.id ?? '');
    assert.deepEqual([kept?.totalPence, kept?.number], [28800, 'INV-000001']);
  });
});
