import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, parseDay } from './calendar.js';
import { addToDay, durationInMs, type MonthEnd, parseDuration } from './duration.js';

const added = (day: string, text: string, monthEnd?: MonthEnd): string =>
  formatDay(addToDay(parseDay(day), parseDuration(text)!, monthEnd));

describe('parseDuration', () => {
  it('reads every unit', () => {
    assert.deepEqual(parseDuration('P1Y2M3W4DT5H6M7S'), { months: 14, days: 25, seconds: 18_367 });
  });
  it('reads no other text', () => {
    for (const text of ['', 'P', 'PT', 'P1', '1M', 'P-1M', 'P1.5D', 'PT1D', 'P1M ']) {
      assert.equal(parseDuration(text), undefined, text);
    }
  });
});

describe('addToDay', () => {
  it('keeps the day of the month where the month has it', () => {
    assert.equal(added('2026-02-20', 'P1M'), '2026-03-20');
    assert.equal(added('2026-12-31', 'P1M'), '2027-01-31');
    assert.equal(added('2026-11-15', 'P14M'), '2028-01-15');
  });
  it('takes the last day of a month that is too short, or the day after it', () => {
    assert.equal(added('2026-01-31', 'P1M'), '2026-02-28');
    assert.equal(added('2024-01-31', 'P1M'), '2024-02-29');
    assert.equal(added('2026-01-31', 'P1M', 'first-of-next-month'), '2026-03-01');
    assert.equal(added('2024-02-29', 'P1Y'), '2025-02-28');
  });
  it('adds days and weeks after months', () => {
    assert.equal(added('2026-01-31', 'P1M1W1D'), '2026-03-08');
  });
  it('refuses hours', () => {
    assert.throws(() => added('2026-01-31', 'PT24H'), { code: 'kernel/no-whole-days' });
  });
});

describe('durationInMs', () => {
  it('counts a day as 24 hours', () => {
    assert.equal(durationInMs(parseDuration('P1DT1S')!), 86_401_000);
    assert.equal(durationInMs(parseDuration('PT24H')!), durationInMs(parseDuration('P1D')!));
  });
  it('refuses months', () => {
    assert.throws(() => durationInMs(parseDuration('P1M')!), { code: 'kernel/no-fixed-length' });
  });
});
