import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatPence, moneyInWords } from './money.js';

describe('formatPence', () => {
  it('shows pounds and pence', () => {
    assert.equal(formatPence(3050), '£30.50');
    assert.equal(formatPence(0, 'cy'), '£0.00');
    assert.equal(formatPence(123_456_789), '£1,234,567.89');
    assert.equal(formatPence(-5), '-£0.05');
  });
  it('refuses a fraction of a penny', () => {
    assert.throws(() => formatPence(0.5), { code: 'kernel/not-whole-pence' });
    assert.throws(() => formatPence(NaN), { code: 'kernel/not-whole-pence' });
  });
});

describe('moneyInWords', () => {
  it('shows pence only where there are any', () => {
    assert.equal(moneyInWords(14_400), '£144');
    assert.equal(moneyInWords(14_410), '£144.10');
    assert.equal(moneyInWords(0, 'cy'), '£0');
    assert.equal(moneyInWords(123_456_700, 'cy'), '£1,234,567');
    assert.equal(moneyInWords(-5), '-£0.05');
  });
  it('refuses a fraction of a penny', () => {
    assert.throws(() => moneyInWords(0.5), { code: 'kernel/not-whole-pence' });
  });
});
