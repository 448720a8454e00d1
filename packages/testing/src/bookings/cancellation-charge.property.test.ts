import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, formatDay, parseDay, type Rulebook } from '@guildhall/core';
import { type Booking, cancellationCurve, quoteCancellation, quoteGroup, quoteNoShow } from '@guildhall/core/bookings';
import { rulebook as prepared } from '@guildhall/rules/bookings/ima';
import fc from 'fast-check';
import { withValue } from '../with-value.js';
import { arbitraryForBooking } from './arbitrary-for-booking.js';

const rulebook = compileRulebook(prepared);
const years = { bookedFrom: '2020-01-01', bookedTo: '2029-12-31' };
const someBooking = arbitraryForBooking(rulebook, years);
const unpaid = (booking: Booking): Booking => ({ ...booking, paidPence: 0 });
const chargeOf = (booking: Booking, on: string, rules: Rulebook = rulebook): number | undefined => {
  const quote = quoteCancellation(rules, booking, { on, actor: 'staff' });
  return quote.kind === 'charge' ? quote.chargePence : undefined;
};
/** The terms written out: at least so many days of notice, the share of the price, the sum for a funded place. */
const table = [
  { atLeast: 14, percent: 0, fundedPence: 0 },
  { atLeast: 0, percent: 100, fundedPence: 5000 },
];
const noticeOf = ({ startsOn = '' }: Booking, on: string) => parseDay(startsOn) - parseDay(on);

describe('quoteCancellation', () => {
  // Any body: an answer is a charge or a reason.
  it('gives a charge or a refusal with its reason, never both and never neither (X1)', () => {
    fc.assert(
      fc.property(
        someBooking,
        fc.constantFrom('booker', 'attendee', 'staff', 'somebody-else'),
        ({ booking, on }, actor) => {
          const quote = quoteCancellation(rulebook, booking, { on, actor });
          assert.notEqual(quote.kind, 'unknown');
          if (quote.kind === 'charge') assert.ok(Number.isSafeInteger(quote.chargePence) && !('reasons' in quote));
          else assert.ok(quote.reasons.length > 0 && quote.reasons.every(({ text }) => text !== ''));
        },
      ),
      { numRuns: 300 },
    );
  });

  // Any body: more notice never costs more.
  it('never charges more for more notice (X2)', () => {
    fc.assert(
      fc.property(someBooking, fc.nat(60), ({ booking, on }, days) => {
        const now = chargeOf(booking, on);
        const earlier = chargeOf(booking, formatDay(parseDay(on) - days));
        if (now !== undefined) assert.ok(earlier !== undefined && earlier <= now);
      }),
      { numRuns: 300 },
    );
  });

  // Any body: money is conserved.
  it('charges between nothing and the price, and accounts for every penny paid (X3)', () => {
    fc.assert(
      fc.property(someBooking, ({ booking, on }) => {
        const quote = quoteCancellation(rulebook, booking, { on, actor: 'staff' });
        if (quote.kind !== 'charge') return;
        const { chargePence, refundPence, owedPence, step } = quote;
        assert.ok(chargePence >= 0 && chargePence <= booking.pricePence + (step?.fixedPence ?? 0));
        assert.equal(chargePence + refundPence, booking.paidPence + owedPence);
        assert.ok(refundPence >= 0 && owedPence >= 0 && (refundPence === 0 || owedPence === 0));
      }),
      { numRuns: 300 },
    );
  });

  // Any body with bands; where they lie is an assumption until the terms are known.
  it('changes only at the borders of the terms, and each border day lies in one band (X4)', () => {
    fc.assert(
      fc.property(someBooking, fc.integer({ min: 1, max: 60 }), ({ booking }, border) => {
        const terms = compileRulebook(withValue(prepared, 'freeNoticeDays', '2020-01-01', border));
        const at = (notice: number) => chargeOf(unpaid(booking), formatDay(parseDay(booking.startsOn) - notice), terms);
        const late = booking.funded ? 5000 : booking.pricePence;
        assert.deepEqual([at(border + 1), at(border), at(border - 1), at(0), at(-1)], [0, 0, late, late, undefined]);
      }),
    );
  });

  // Any body: the terms agreed at purchase apply.
  it('goes by the terms of the day of booking, whatever is published later (X5)', () => {
    fc.assert(
      fc.property(
        someBooking,
        fc.integer({ min: 15, max: 90 }),
        fc.integer({ min: 1, max: 500 }),
        ({ booking, on }, stricter, days) => {
          const from = formatDay(parseDay(booking.bookedOn) + days);
          const later = compileRulebook(withValue(prepared, 'freeNoticeDays', from, stricter));
          assert.equal(chargeOf(booking, on, later), chargeOf(booking, on));
          const rebooked = { ...booking, bookedOn: from };
          const expected =
            noticeOf(booking, on) < 0
              ? undefined
              : noticeOf(booking, on) >= stricter
                ? 0
                : booking.funded
                  ? 5000
                  : booking.pricePence;
          assert.equal(chargeOf(rebooked, on, later), expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  // IMA policy: once paid only staff cancel.
  it('refuses whoever is not staff once paid, and charges by staff as if unpaid (X6)', () => {
    fc.assert(
      fc.property(someBooking, ({ booking, on }) => {
        const quote = quoteCancellation(rulebook, booking, { on, actor: 'booker' });
        const isStaffOnly =
          quote.kind === 'refused' && quote.reasons.some(({ code }) => code === 'bookings/paid-staff-only');
        assert.equal(isStaffOnly, booking.paidPence > 0);
        const byBooker = quoteCancellation(rulebook, unpaid(booking), { on, actor: 'booker' });
        const expected = byBooker.kind === 'charge' ? byBooker.chargePence : undefined;
        assert.equal(chargeOf(booking, on), expected);
        assert.equal(expected === undefined, noticeOf(booking, on) < 0);
      }),
      { numRuns: 300 },
    );
  });

  // Any body: a share is a share.
  it('charges the share of the price to within a penny, and never less for a dearer place (X7)', () => {
    fc.assert(
      fc.property(someBooking, fc.nat(100), fc.integer({ min: 2, max: 9 }), ({ booking }, percent, times) => {
        const terms = compileRulebook(withValue(prepared, 'lateChargePercent', '2020-01-01', percent));
        const at = (pricePence: number) =>
          chargeOf({ ...booking, funded: false, paidPence: 0, pricePence }, booking.startsOn, terms) ?? NaN;
        for (const price of [booking.pricePence, booking.pricePence * times]) {
          assert.ok(Math.abs(at(price) * 100 - price * percent) < 100, `${price} at ${percent} %`);
        }
        assert.ok(at(booking.pricePence) <= at(booking.pricePence + 1));
        assert.ok(at(booking.pricePence) <= at(booking.pricePence * times));
      }),
    );
  });

  // Any body: the calendar has no favourite days.
  it('is the same when booking, event and question move by the same days (X9)', () => {
    fc.assert(
      fc.property(someBooking, fc.integer({ min: 0, max: 800 }), ({ booking, on }, days) => {
        const moved = (day: string) => formatDay(parseDay(day) + days);
        const later = { ...booking, bookedOn: moved(booking.bookedOn), startsOn: moved(booking.startsOn) };
        assert.equal(chargeOf(later, moved(on)), chargeOf(booking, on));
      }),
      { numRuns: 300 },
    );
  });

  // Any body: what is done is done.
  it('charges nothing for what is cancelled already (X11)', () => {
    fc.assert(
      fc.property(someBooking, fc.constantFrom('booker', 'staff'), ({ booking, on }, actor) => {
        const quote = quoteCancellation(rulebook, { ...booking, stage: 'cancelled' }, { on, actor });
        assert.ok(quote.kind === 'refused' && quote.chargePence === undefined);
        assert.ok(quote.reasons.some(({ code }) => code === 'bookings/already-cancelled'));
      }),
    );
  });

  // Any body: staying away is never cheaper than saying so.
  it('refuses after the start, and not coming never costs less than cancelling on the day (X12)', () => {
    fc.assert(
      fc.property(someBooking, fc.integer({ min: 1, max: 400 }), ({ booking }, days) => {
        const after = formatDay(parseDay(booking.startsOn) + days);
        assert.equal(chargeOf(booking, after), undefined);
        const missed = quoteNoShow(rulebook, booking, { on: after }).chargePence ?? NaN;
        assert.ok(missed >= (chargeOf(booking, booking.startsOn) ?? NaN));
      }),
    );
  });

  // Any body: a share of nothing is nothing. The fixed sum is an assumption.
  it('charges a free place no share, only the sum the terms name (X13)', () => {
    fc.assert(
      fc.property(someBooking, fc.nat(100), fc.nat(50_000), ({ booking, on }, percent, fee) => {
        const terms = compileRulebook(
          withValue(
            withValue(prepared, 'lateChargePercent', '2020-01-01', percent),
            'fundedLateFee',
            '2020-01-01',
            fee,
          ),
        );
        const place = { ...booking, pricePence: 0, paidPence: 0, funded: true };
        const charge = chargeOf(place, on, terms);
        if (charge !== undefined) assert.equal(charge, noticeOf(booking, on) >= 14 ? 0 : fee);
      }),
      { numRuns: 300 },
    );
  });

  // Any body: no way round the terms.
  it('leaves nobody better off by cancelling and booking again than the prices differ (X14)', () => {
    fc.assert(
      fc.property(someBooking, fc.nat(200_000), ({ booking, on }, again) => {
        const quote = quoteCancellation(
          rulebook,
          { ...booking, paidPence: booking.pricePence },
          { on, actor: 'staff' },
        );
        if (quote.kind !== 'charge') return;
        const kept = booking.pricePence;
        const cancelled = booking.pricePence - quote.refundPence + quote.owedPence + again;
        assert.ok(kept - cancelled <= booking.pricePence - again);
      }),
    );
  });

  // Oracle: the terms as they are assumed, written out and scanned day by day.
  it('agrees with the terms written out, on every day from the start to a year before (X15)', () => {
    for (const place of [
      { pricePence: 12_000, funded: false },
      { pricePence: 1, funded: false },
      { pricePence: 0, funded: true },
    ]) {
      const booking: Booking = {
        bookedOn: '2024-01-01',
        startsOn: '2026-03-10',
        paidPence: 0,
        stage: 'booked',
        ...place,
      };
      for (let notice = 0; notice <= 365; notice++) {
        const row = table.find(({ atLeast }) => notice >= atLeast);
        const expected = place.funded ? row?.fundedPence : Math.floor((place.pricePence * (row?.percent ?? NaN)) / 100);
        assert.equal(chargeOf(booking, formatDay(parseDay('2026-03-10') - notice)), expected, `${notice} days`);
      }
    }
  });
});

describe('quoteGroup', () => {
  // Any body: people are charged one by one.
  it('charges the sum of the single charges (X8)', () => {
    fc.assert(
      fc.property(fc.array(someBooking, { maxLength: 5 }), fc.constantFrom('booker', 'staff'), (places, actor) => {
        const on = places[0]?.on ?? '2026-01-01';
        // Each keeps its own notice, so that several of them cost something on the same day.
        const bookings = places.map((place) => ({
          ...place.booking,
          startsOn: formatDay(parseDay(on) + noticeOf(place.booking, place.on)),
        }));
        const group = quoteGroup(rulebook, bookings, { on, actor });
        const single = bookings.map((booking) => quoteCancellation(rulebook, booking, { on, actor }));
        const charges = single.flatMap((quote) => (quote.kind === 'charge' ? [quote.chargePence] : []));
        assert.equal(
          group.chargePence,
          charges.reduce((sum, charge) => sum + charge, 0),
        );
        assert.equal(group.open, bookings.length - charges.length);
      }),
    );
  });
});

describe('cancellationCurve', () => {
  // Any body: a picture of the terms says what the terms say.
  it('is without gaps, falls nowhere, and says of each day what a quote for it says (X2, X4)', () => {
    fc.assert(
      fc.property(someBooking, ({ booking }) => {
        const from = formatDay(parseDay(booking.startsOn) - 40);
        const { steps, nextChange } = cancellationCurve(rulebook, booking, { from });
        assert.equal(steps[0]?.from, from);
        assert.equal(steps.at(-1)?.until, booking.startsOn);
        steps.forEach((step, index) => {
          const next = steps[index + 1];
          if (next !== undefined) assert.equal(parseDay(next.from), parseDay(step.until) + 1);
          if (next !== undefined) assert.ok(next.chargePence >= step.chargePence);
          for (const day of [step.from, step.until]) assert.equal(chargeOf(booking, day), step.chargePence);
        });
        const other = steps.find(({ chargePence }) => chargePence !== steps[0]?.chargePence);
        assert.deepEqual(nextChange, other && { on: other.from, chargePence: other.chargePence });
      }),
    );
  });
});
