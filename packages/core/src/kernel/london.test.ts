import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayOf, formatDay, parseDay, weekdayOf } from './calendar.js';
import { londonDay, startOfLondonDay } from './london.js';

const HOUR = 3_600_000;

/** The law itself: summer time from 01:00 UTC on the last Sunday of March to that of the last Sunday of October. */
function dayByLaw(ms: number): number {
  const year = new Date(ms).getUTCFullYear();
  const lastSunday = (month: number): number => {
    const last = dayOf(year, month, 31);
    return last - ((weekdayOf(last) + 1) % 7);
  };
  const isSummer = ms >= lastSunday(3) * 24 * HOUR + HOUR && ms < lastSunday(10) * 24 * HOUR + HOUR;
  return Math.floor((ms + (isSummer ? HOUR : 0)) / (24 * HOUR));
}

describe('londonDay', () => {
  it('changes at midnight in winter and an hour before midnight UTC in summer', () => {
    assert.equal(formatDay(londonDay(Date.parse('2026-01-31T23:59:59Z'))), '2026-01-31');
    assert.equal(formatDay(londonDay(Date.parse('2026-07-31T22:59:59Z'))), '2026-07-31');
    assert.equal(formatDay(londonDay(Date.parse('2026-07-31T23:00:00Z'))), '2026-08-01');
  });
  it('is the day by the law on summer time, from 1996 on', () => {
    const min = Date.parse('1996-01-01T00:00:00Z');
    const max = Date.parse('2036-12-31T23:59:59Z');
    fc.assert(
      fc.property(fc.integer({ min, max }), (ms) => {
        assert.equal(londonDay(ms), dayByLaw(ms));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('startOfLondonDay', () => {
  it('is the first instant of its day, on every day of two years', () => {
    for (let day = parseDay('2025-01-01'); day < parseDay('2027-01-01'); day++) {
      assert.equal(londonDay(startOfLondonDay(day)), day);
      assert.equal(londonDay(startOfLondonDay(day) - 1), day - 1);
    }
  });
});
