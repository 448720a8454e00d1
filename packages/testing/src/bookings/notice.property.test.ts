import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, deriveFacts, formatDay, parseDay, type Rulebook } from '@guildhall/core';
import { decideSubstitute } from '@guildhall/core/bookings';
import { judgeEventInvoice } from '@guildhall/core/billing';
import { rulebook as billing } from '@guildhall/rules/billing/ima';
import { rulebook as prepared } from '@guildhall/rules/bookings/ima';
import fc from 'fast-check';
import { withValue } from '../with-value.js';
import { arbitraryForBooking } from './arbitrary-for-booking.js';

const rulebook = compileRulebook(prepared);
const terms = '2020-01-01';
const working = withValue(prepared, 'noticeCounting', terms, 'working-days');
const listed = prepared.document.parameters?.['bankHolidays']?.values[terms]?.value as readonly string[];
const withHolidays = (days: readonly string[]) =>
  compileRulebook(withValue(working, 'bankHolidays', terms, [...days].sort()));
const noticeOf = (rules: Rulebook, on: number, startsOn: number) =>
  deriveFacts(rules, { bookedOn: terms, startsOn: formatDay(startsOn) }, { on: formatDay(on) })['noticeDays'];
const someDay = fc.integer({ min: parseDay('2024-12-01'), max: parseDay('2027-01-31') });

describe('days of notice', () => {
  // Any body that counts working days: a day off is never a working day.
  it('never grow by one more bank holiday, nor shrink by one less (X10)', () => {
    fc.assert(
      fc.property(someDay, fc.nat(60), fc.nat(60), fc.constantFrom(...listed), (on, ahead, at, gone) => {
        const startsOn = on + ahead;
        const notice = Number(noticeOf(withHolidays(listed), on, startsOn));
        const more = Number(noticeOf(withHolidays([...new Set([...listed, formatDay(on + at)])]), on, startsOn));
        const fewer = Number(noticeOf(withHolidays(listed.filter((day) => day !== gone)), on, startsOn));
        assert.ok(more <= notice && notice - more <= 1);
        assert.ok(fewer >= notice && fewer - notice <= 1);
      }),
      { numRuns: 300 },
    );
  });

  // Oracle: every day looked at by itself.
  it('are the weekdays between that are no bank holidays, where working days are counted (X10)', () => {
    fc.assert(
      fc.property(someDay, fc.nat(60), fc.nat(60), (on, ahead, at) => {
        // One more, which may fall on a weekend, where it takes nothing away.
        const holidays = new Set([...listed, formatDay(on + at)]);
        let expected = 0;
        for (let day = on; day < on + ahead; day++) {
          const weekday = new Date(day * 86_400_000).getUTCDay();
          if (weekday !== 0 && weekday !== 6 && !holidays.has(formatDay(day))) expected++;
        }
        assert.equal(noticeOf(withHolidays([...holidays]), on, on + ahead), expected);
      }),
      { numRuns: 300 },
    );
  });

  // Any body: a night of 23 or 25 hours is one night.
  it('are whole calendar days, also over the nights when clocks change (X9, X10)', () => {
    for (const [before, after] of [
      ['2026-03-28', '2026-03-30'],
      ['2026-10-24', '2026-10-26'],
      ['2024-02-28', '2024-03-01'],
    ] as const) {
      assert.equal(noticeOf(rulebook, parseDay(before), parseDay(after)), 2);
    }
    fc.assert(
      fc.property(someDay, fc.integer({ min: -60, max: 400 }), (on, ahead) => {
        const days =
          (Date.parse(`${formatDay(on + ahead)}T12:00:00Z`) - Date.parse(`${formatDay(on)}T12:00:00Z`)) / 86_400_000;
        assert.equal(noticeOf(rulebook, on, on + ahead), days);
      }),
    );
  });
});

describe('decideSubstitute', () => {
  // Declared by the terms: an assumption until they are known.
  it('is no cancellation: free at any notice before the start, and the invoice stays with the booker (X16)', () => {
    const invoices = compileRulebook(billing);
    fc.assert(
      fc.property(arbitraryForBooking(rulebook, { bookedFrom: terms, bookedTo: '2029-12-31' }), ({ booking, on }) => {
        const colleague = { worksAtBookersOrganisation: true, email: 'colleague@example.org' };
        const { answer, chargePence } = decideSubstitute(rulebook, booking, colleague, { on, actor: 'booker' });
        const hasStarted = on > booking.startsOn;
        assert.deepEqual([answer, chargePence], hasStarted ? ['no', undefined] : ['yes', 0]);
        const [before, after] = ['first', 'colleague'].map((attendeeId) =>
          judgeEventInvoice(invoices, { bookerId: 'booker', attendeeId }, { on: booking.bookedOn }),
        );
        assert.deepEqual(after, before);
        assert.equal(after?.accountId, 'booker');
      }),
      { numRuns: 300 },
    );
  });
});
