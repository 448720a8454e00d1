import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatPence } from './money.js';

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
