import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDay, weekdayOf } from '../../kernel/calendar.js';
import { workingDaysBetween } from './working-days.js';

const day = fc.integer({ min: parseDay('2023-12-01'), max: parseDay('2025-02-01') });
const holidays = fc.array(day, { maxLength: 30 }).map((days) => new Set(days));

/** Counted one by one. */
function slowly(from: number, to: number, rest: ReadonlySet<number>): number {
  let count = 0;
  for (let at = from; at < to; at++) if (weekdayOf(at) < 5 && !rest.has(at)) count++;
  return count;
}

describe('workingDaysBetween', () => {
  it('X10: is the count made day by day', () => {
    fc.assert(
      fc.property(day, day, holidays, (a, b, rest) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        assert.equal(workingDaysBetween(from, to, rest), slowly(from, to, rest));
      }),
      { numRuns: 500 },
    );
  });

  it('X10: never grows by a bank holiday more, nor shrinks by one less, while there is notice', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 60 }), holidays, day, (from, length, rest, more) => {
        const before = workingDaysBetween(from, from + length, rest);
        const after = workingDaysBetween(from, from + length, new Set([...rest, more]));
        assert.ok(after <= before && before - after <= 1 && after >= 0);
      }),
    );
  });

  it('X10: gives no less notice for an event a day later, and never more than calendar days', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 60 }), holidays, (from, length, rest) => {
        const notice = workingDaysBetween(from, from + length, rest);
        assert.ok(workingDaysBetween(from, from + length + 1, rest) >= notice);
        assert.ok(notice <= length);
      }),
    );
  });

  it('is below zero once the day has passed, whatever lies between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), holidays, (to, late, rest) => {
        assert.ok(workingDaysBetween(to + late, to, rest) < 0);
      }),
    );
  });

  it('counts from today to the day before the event', () => {
    const friday = parseDay('2024-06-07');
    assert.equal(workingDaysBetween(friday, friday, new Set()), 0);
    assert.equal(workingDaysBetween(friday, friday + 1, new Set()), 1);
    assert.equal(workingDaysBetween(friday, friday + 3, new Set()), 1);
    assert.equal(workingDaysBetween(friday, friday + 4, new Set([friday + 3])), 1);
    assert.equal(workingDaysBetween(friday + 2, friday + 1, new Set()), -1);
  });
});

describe('days of notice', () => {
  it('X10: knows nothing of the nights on which clocks change', () => {
    for (const [from, to] of [
      ['2024-03-30', '2024-03-31'],
      ['2024-03-31', '2024-04-01'],
      ['2024-10-26', '2024-10-27'],
      ['2024-10-27', '2024-10-28'],
    ] as const)
      assert.equal(parseDay(to) - parseDay(from), 1, from);
  });
});
