import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatDay, parseDay } from '../../kernel/calendar.js';
import { calendarOf } from '../compile/calendar-of.js';
import { type Calendar, periodOf } from './clock.js';

const periodsWith = (...exceptions: (readonly [string, string])[]): Calendar =>
  calendarOf({ yearlyFrom: '02-16', exceptions: exceptions.map(([from, to]) => ({ from, to })) });

const shown = (periods: Calendar, on: string): readonly string[] => {
  const { first, last } = periodOf(periods, parseDay(on));
  return [formatDay(first), formatDay(last)];
};

const day = fc.integer({ min: parseDay('2015-01-01'), max: parseDay('2030-01-01') });
const exceptional = fc
  .uniqueArray(fc.integer({ min: 2016, max: 2028 }), { maxLength: 3 })
  .chain((years) =>
    fc.tuple(
      ...years.map((year) =>
        fc.tuple(fc.constant(year), fc.integer({ min: 30, max: 300 }), fc.integer({ min: 10, max: 60 })),
      ),
    ),
  )
  .map((all) =>
    all.map(([year, start, length]) => {
      const from = parseDay(`${String(year)}-01-01`) + start;
      return [formatDay(from), formatDay(from + length)] as const;
    }),
  );

describe('periodOf', () => {
  it('is a year from its first day to the day before the next', () => {
    const periods = periodsWith();
    assert.deepEqual(shown(periods, '2024-02-16'), ['2024-02-16', '2025-02-15']);
    assert.deepEqual(shown(periods, '2024-02-15'), ['2023-02-16', '2024-02-15']);
    assert.deepEqual(shown(periods, '2024-12-31'), ['2024-02-16', '2025-02-15']);
  });

  it('is cut short before an exception, and starts where one ends', () => {
    const periods = periodsWith(['2020-02-16', '2021-08-16']);
    assert.deepEqual(shown(periods, '2021-08-15'), ['2020-02-16', '2021-08-15']);
    assert.deepEqual(shown(periods, '2021-08-16'), ['2021-08-16', '2022-02-15']);
    assert.deepEqual(shown(periods, '2020-02-15'), ['2019-02-16', '2020-02-15']);
  });

  it('C10: puts every day into exactly one period: each day of a period has the same one, and the next begins after it', () => {
    fc.assert(
      fc.property(day, exceptional, fc.nat(), (on, exceptions, at) => {
        const periods = periodsWith(...exceptions);
        const period = periodOf(periods, on);
        assert.ok(period.first <= on && on <= period.last);
        const within = period.first + (at % (period.last - period.first + 1));
        assert.deepEqual(periodOf(periods, within), period);
        assert.equal(periodOf(periods, period.last + 1).first, period.last + 1);
        assert.equal(periodOf(periods, period.first - 1).last, period.first - 1);
      }),
      { numRuns: 500 },
    );
  });
});
