import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeCurve } from './describe-curve.js';

const free = { from: '2026-01-12', until: '2026-02-24', chargePence: 0, percent: 0 };
const half = { from: '2026-02-25', until: '2026-03-08', chargePence: 6000, percent: 50 };
const whole = { from: '2026-03-09', until: '2026-03-10', chargePence: 12000, percent: 100 };

describe('describeCurve', () => {
  it('tells until when each charge holds, and from when the last', () => {
    assert.deepEqual(describeCurve({ steps: [free, half, whole] }), [
      'Until the end of 24 February 2026: free.',
      'Until the end of 8 March 2026: £60 (50%).',
      'From 9 March 2026: £120 (100%).',
    ]);
    assert.deepEqual(describeCurve({ steps: [free, whole] }, 'cy')[0], 'Tan ddiwedd 24 Chwefror 2026: am ddim.');
  });

  it('tells one charge as one, a sum without a share too, and nothing for no charge', () => {
    const { percent: _, ...fee } = { ...whole, chargePence: 5000 };
    assert.deepEqual(describeCurve({ steps: [fee] }), ['Cancelling costs the same until the event starts: £50.']);
    assert.deepEqual(describeCurve({ steps: [] }), []);
  });
});
