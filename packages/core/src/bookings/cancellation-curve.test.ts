import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebook as prepared } from '@guildhall/rules/bookings/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { cancellationCurve } from './cancellation-curve.js';

const rulebook = compileRulebook(prepared);
const place = {
  bookedOn: '2026-01-12',
  startsOn: '2026-03-10',
  pricePence: 12000,
  funded: false,
  stage: 'booked',
} as const;

describe('cancellationCurve', () => {
  it('runs to the day of the start, and names the next change', () => {
    assert.deepEqual(cancellationCurve(rulebook, place, { from: '2026-02-20' }), {
      steps: [
        { from: '2026-02-20', until: '2026-02-24', chargePence: 0, percent: 0 },
        { from: '2026-02-25', until: '2026-03-10', chargePence: 12000, percent: 100 },
      ],
      nextChange: { on: '2026-02-25', chargePence: 12000 },
      reasons: [],
    });
  });

  it('ends with the start, whatever day is asked for', () => {
    const { steps, nextChange } = cancellationCurve(rulebook, place, { from: '2026-03-01', to: '2026-04-01' });
    assert.deepEqual([steps.length, steps[0]?.until, nextChange], [1, '2026-03-10', undefined]);
  });

  it('says why there is none', () => {
    const { steps, reasons } = cancellationCurve(rulebook, { startsOn: '2026-03-10' }, { from: '2026-03-01' });
    assert.deepEqual([steps, reasons.map(({ code }) => code)], [[], ['bookings/purchase-date-unknown']]);
    assert.deepEqual(
      cancellationCurve(rulebook, place, { from: '2026-03-11', to: '2026-03-12' }).reasons.map(({ code }) => code),
      ['bookings/event-started'],
    );
  });

  it('faults on what is no stretch of days', () => {
    assert.throws(() => cancellationCurve(rulebook, place, { from: 'today' }), { code: 'bookings/no-stretch' });
    assert.throws(() => cancellationCurve(rulebook, place, { from: '2000-01-01' }), { code: 'bookings/no-stretch' });
  });
});
