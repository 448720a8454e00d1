import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebook as prepared } from '@guildhall/rules/bookings/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { quoteCancellation } from './quote-cancellation.js';
import { quoteGroup } from './quote-group.js';
import { quoteNoShow } from './quote-no-show.js';
import type { Booking } from './schema.js';

const rulebook = compileRulebook(prepared);
const place: Booking = {
  bookedOn: '2026-01-12',
  startsOn: '2026-03-10',
  pricePence: 12000,
  paidPence: 0,
  funded: false,
  stage: 'booked',
};
const funded: Booking = { ...place, pricePence: 0, funded: true };

describe('quoteCancellation', () => {
  it('names the charge, the line of the terms and what is owed', () => {
    const { decision, ...quote } = quoteCancellation(rulebook, place, { on: '2026-02-25', actor: 'booker' });
    assert.deepEqual(quote, {
      kind: 'charge',
      chargePence: 12000,
      refundPence: 0,
      owedPence: 12000,
      step: { band: 'bookings/cancellation-charge', percent: 100 },
      noticeDays: 13,
    });
    assert.equal(decision.used.clock, '2026-01-12');
  });

  it('gives back what staff cancel in time', () => {
    const quote = quoteCancellation(rulebook, { ...place, paidPence: 12000 }, { on: '2026-02-24', actor: 'staff' });
    assert.ok(quote.kind === 'charge');
    assert.deepEqual([quote.chargePence, quote.refundPence, quote.owedPence], [0, 12000, 0]);
  });

  it('refuses whoever is not staff once paid, and says what it would cost', () => {
    const quote = quoteCancellation(rulebook, { ...place, paidPence: 12000 }, { on: '2026-02-25', actor: 'booker' });
    assert.ok(quote.kind === 'refused');
    assert.deepEqual(
      quote.reasons.map(({ code }) => code),
      ['bookings/paid-staff-only'],
    );
    assert.equal(quote.reasons[0]?.text, '£120 has been paid, so only staff can cancel this booking.');
    assert.equal(quote.chargePence, 12000);
  });

  it('refuses after the start, and never guesses', () => {
    const late = quoteCancellation(rulebook, place, { on: '2026-03-11', actor: 'staff' });
    assert.deepEqual(
      [late.kind, late.kind === 'refused' && late.reasons.map(({ code }) => code)],
      ['refused', ['bookings/event-started']],
    );
    const withoutTerms: Booking = Object.fromEntries(Object.entries(place).filter(([name]) => name !== 'bookedOn'));
    const open = quoteCancellation(rulebook, withoutTerms, { on: '2026-02-25', actor: 'staff' });
    assert.deepEqual(
      [open.kind, open.kind === 'unknown' && open.reasons.map(({ code }) => code)],
      ['unknown', ['bookings/purchase-date-unknown']],
    );
    assert.equal('chargePence' in open, false);
  });

  it('charges a funded place the declared sum and no share', () => {
    const late = quoteCancellation(rulebook, funded, { on: '2026-02-25', actor: 'booker' });
    assert.ok(late.kind === 'charge');
    assert.deepEqual(
      [late.chargePence, late.step],
      [5000, { band: 'bookings/funded-cancellation-charge', fixedPence: 5000 }],
    );
  });

  it('takes who asks from the booking where no actor is named', () => {
    const given = { ...place, paidPence: 12000, actor: 'staff' };
    assert.equal(quoteCancellation(rulebook, given, { on: '2026-02-25' }).kind, 'charge');
  });

  it('reports what is wrong, with a code', () => {
    const quote = quoteCancellation(rulebook, { ...place, pricePence: -1 }, { on: '2026-02-25', actor: 'booker' });
    assert.ok(quote.kind === 'unknown');
    assert.deepEqual(
      quote.reasons.map(({ code }) => code),
      ['rulebook/fact-not-allowed'],
    );
  });
});

describe('quoteGroup', () => {
  it('adds the single charges and counts what is left open', () => {
    const group = quoteGroup(rulebook, [place, funded, { ...place, paidPence: 100 }], {
      on: '2026-02-25',
      actor: 'booker',
    });
    assert.deepEqual([group.chargePence, group.owedPence, group.refundPence, group.open], [17000, 17000, 0, 1]);
  });
});

describe('quoteNoShow', () => {
  it('charges from the start on, and says that nobody has missed it before', () => {
    assert.deepEqual(quoteNoShow(rulebook, place, { on: '2026-03-10' }), { chargePence: 12000, reasons: [] });
    assert.deepEqual(quoteNoShow(rulebook, funded, { on: '2026-03-12' }), { chargePence: 5000, reasons: [] });
    assert.deepEqual(
      quoteNoShow(rulebook, place, { on: '2026-03-09' }).reasons.map(({ code }) => code),
      ['bookings/event-to-come'],
    );
  });
});
