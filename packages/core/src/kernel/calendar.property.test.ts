import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayOf, daysInMonth, formatDay, NOT_A_DAY, parseDay, partsOfDay, weekdayOf } from './calendar.js';

const FIRST = parseDay('0001-01-01');
const LAST = parseDay('9999-12-31');
const DAY = 86_400_000;

const days = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('02-28', '03-01', '12-31', '01-01', '02-16'))
    .map(([year, end]) => parseDay(`${String(year).padStart(4, '0')}-${end}`)),
);

describe('the calendar', () => {
  it('counts days as the platform does, from the year 1 to 9999', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * DAY);
        assert.equal(formatDay(day), date.toISOString().slice(0, 10));
        assert.equal(parseDay(formatDay(day)), day);
        assert.equal(weekdayOf(day), (date.getUTCDay() + 6) % 7);
        const { year, month, day: ofMonth } = partsOfDay(day);
        assert.deepEqual([year, month, ofMonth], [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        assert.equal(dayOf(year, month, ofMonth), day);
        assert.ok(ofMonth <= daysInMonth(year, month));
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses every text that is no calendar date', () => {
    for (const text of [
      '',
      '2025-02-29',
      '1900-02-29',
      '2024-00-01',
      '2024-13-01',
      '2024-04-31',
      '2024-1-01',
      '0000-01-01',
      '2024/01/01',
      '2024-01-01T00:00',
      ' 2024-01-01',
      '２０２４-01-01',
      '2024-01-0a',
      '-001-01-01',
      '+024-01-01',
    ])
      assert.equal(parseDay(text), NOT_A_DAY, text);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9:;/.+-]{4}-[0-9:]{2}-[0-9:]{2}$/u)), (text) => {
        const isDate =
          /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(text) &&
          !text.startsWith('0000') &&
          !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
        // The platform takes the 31st of April for the 1st of May.
        const exists = isDate && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
        assert.equal(parseDay(text) !== NOT_A_DAY, exists, text);
      }),
      { numRuns: 1000 },
    );
  });
});
