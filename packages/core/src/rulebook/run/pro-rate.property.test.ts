import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { proRate, type Rounding } from './pro-rate.js';

const ROUNDINGS: readonly Rounding[] = ['down', 'nearest', 'up'];
const whole = fc.record({
  amount: fc.nat({ max: 60 }),
  length: fc.integer({ min: 1, max: 400 }),
  atLeast: fc.nat({ max: 3 }),
});
const rounding = fc.constantFrom(...ROUNDINGS);

describe('proRate', () => {
  it('is the whole for who joined on the first day or before', () => {
    fc.assert(
      fc.property(whole, rounding, fc.nat(), ({ amount, length, atLeast }, how, before) => {
        assert.equal(proRate(amount, -before, 0, length - 1, how, atLeast), amount);
      }),
    );
  });

  it('never asks more of who joined later, nor less than the least, nor more than the whole', () => {
    fc.assert(
      fc.property(whole, rounding, fc.nat({ max: 450 }), ({ amount, length, atLeast }, how, joined) => {
        const share = proRate(amount, joined, 0, length - 1, how, atLeast);
        assert.ok(proRate(amount, joined + 1, 0, length - 1, how, atLeast) <= share);
        assert.ok(share <= amount && share >= Math.min(atLeast, amount) && Number.isInteger(share));
      }),
    );
  });

  it('is the exact share, rounded as it says', () => {
    fc.assert(
      fc.property(whole, fc.nat({ max: 450 }), ({ amount, length }, joined) => {
        fc.pre(joined > 0);
        const left = Math.max(0, length - joined);
        const [down, nearest, up] = ROUNDINGS.map((how) => proRate(amount, joined, 0, length - 1, how, 0));
        // In whole numbers, so that the oracle rounds nothing of its own.
        assert.equal(down, Number((BigInt(amount) * BigInt(left)) / BigInt(length)));
        assert.equal(up, Number((BigInt(amount) * BigInt(left) + BigInt(length) - 1n) / BigInt(length)));
        assert.equal(nearest, Number((2n * BigInt(amount) * BigInt(left) + BigInt(length)) / (2n * BigInt(length))));
      }),
    );
  });
});
