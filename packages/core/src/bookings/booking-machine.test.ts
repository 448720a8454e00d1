import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advance } from '../lifecycle/index.js';
import { type BookingEvent, bookingLife, type BookingRow } from './booking-machine.js';

const booked: BookingRow = {
  id: 'b1',
  body: 'ima',
  orderId: 'o1',
  eventId: 'e1',
  startsOn: '2026-03-10',
  bookerId: 'ann',
  delegateId: 'bob',
  bookedOn: '2026-01-12',
  terms: { rulebook: 'bookings/ima', version: '1.0.0', hash: 'h' },
  optionId: 'member',
  pricePence: 12000,
  funded: false,
  informalName: 'Bobby',
  requirements: 'Ground floor',
  stage: 'booked',
  substitutions: [],
  transfers: 0,
};
const event = {
  title: 'Budgeting',
  startsAt: '2026-03-10T09:30:00.000Z',
  endsAt: '2026-03-10T15:30:00.000Z',
  place: 'Leeds',
};
const at = '2026-02-01T10:00:00.000Z';
const cancel: BookingEvent = { type: 'cancel', chargePence: 0, by: 'ann', at, event };

function step(row: BookingRow, ...events: BookingEvent[]): BookingRow {
  return events.reduce((before, each) => {
    // As the store gives it back.
    const moved = advance(bookingLife, JSON.parse(JSON.stringify(before)) as BookingRow, each);
    assert.ok(moved.ok);
    return moved.step.row;
  }, row);
}

const codeOf = (row: BookingRow, each: BookingEvent): string => {
  const moved = advance(bookingLife, row, each);
  return moved.ok ? 'done' : moved.refusal.code;
};

describe('bookingLife', () => {
  it('cancels once, at one charge, and tells whoever would have come', () => {
    const moved = advance(bookingLife, booked, { ...cancel, chargePence: 6000, settledBy: 'cr-1' });
    assert.ok(moved.ok);
    const { row, effects } = moved.step;
    assert.deepEqual([row.stage, row.chargePence, row.settledBy, row.cancelledBy], ['cancelled', 6000, 'cr-1', 'ann']);
    assert.deepEqual(
      effects.map((effect) => (effect.do === 'email' ? [effect.template, effect.to] : [])),
      [['bookings/place-cancelled', 'delegate']],
    );
    assert.equal(codeOf(row, cancel), 'bookings/booking-cancelled-cannot-cancel');
  });

  it('keeps price, invoice, booker and terms through everything else', () => {
    const after = step(
      booked,
      { type: 'substitute', to: 'cai', by: 'ann', at, event },
      { type: 'transfer', eventId: 'e2', optionId: 'guest', startsOn: '2026-06-09', by: 'ann', at, event },
      { type: 'event.moved', startsOn: '2026-06-10', event },
      { type: 'mark', mark: 'absent', by: 'tess', at },
      { type: 'mark', mark: 'attended', by: 'tess', at },
      { type: 'unmark', by: 'tess', at },
    );
    const { bookerId, bookedOn, terms, pricePence, invoiceId } = booked;
    assert.deepEqual(
      [after.bookerId, after.bookedOn, after.terms, after.pricePence, after.invoiceId],
      [bookerId, bookedOn, terms, pricePence, invoiceId],
    );
    assert.deepEqual(
      [after.delegateId, after.eventId, after.startsOn, after.transfers, after.stage],
      ['cai', 'e2', '2026-06-10', 1, 'booked'],
    );
    assert.deepEqual(
      after.marks?.map(({ mark, by }) => [mark, by]),
      [
        ['absent', 'tess'],
        ['attended', 'tess'],
        ['taken-back', 'tess'],
      ],
    );
    assert.deepEqual(after.substitutions, [{ at, from: 'bob', to: 'cai', by: 'ann' }]);
    assert.deepEqual([after.informalName, after.requirements, after.markedAt], [undefined, undefined, undefined]);
  });

  it('refuses what would be nothing, and what comes too late', () => {
    assert.equal(
      codeOf(booked, { type: 'substitute', to: 'bob', by: 'ann', at, event }),
      'bookings/booking-booked-cannot-substitute',
    );
    assert.equal(
      codeOf(booked, { type: 'transfer', eventId: 'e1', optionId: 'x', startsOn: '2026-03-10', by: 'ann', at, event }),
      'bookings/booking-booked-cannot-transfer',
    );
    assert.equal(codeOf(booked, { type: 'unmark', by: 'tess', at }), 'bookings/booking-booked-cannot-unmark');
    const attended = step(booked, { type: 'mark', mark: 'attended', by: 'tess', at });
    assert.equal(
      codeOf(attended, { type: 'mark', mark: 'attended', by: 'tess', at }),
      'bookings/booking-attended-cannot-mark',
    );
    assert.equal(codeOf(attended, cancel), 'bookings/booking-attended-cannot-cancel');
  });
});
