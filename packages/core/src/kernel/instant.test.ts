import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatInstant, parseInstant } from './instant.js';

describe('parseInstant', () => {
  it('agrees with Date on every instant of three thousand years', () => {
    const years = { min: new Date('0001-01-01T00:00:00Z'), max: new Date('3000-12-31T23:59:59.999Z') };
    fc.assert(
      fc.property(fc.date({ ...years, noInvalidDate: true }), (date) => {
        assert.equal(parseInstant(date.toISOString()), date.getTime());
        assert.equal(formatInstant(date.getTime()), date.toISOString());
      }),
    );
  });
  it('takes seconds and fractions that are left out as none', () => {
    assert.equal(parseInstant('2026-03-02T09:30Z'), Date.parse('2026-03-02T09:30:00.000Z'));
    assert.equal(parseInstant('2026-03-02T09:30:01.5Z'), Date.parse('2026-03-02T09:30:01.500Z'));
  });
  it('refuses every other text', () => {
    for (const text of [
      '',
      '2026-03-02',
      '2026-03-02T09:30',
      '2026-03-02T09:30+01:00',
      '2026-02-30T09:30Z',
      '2026-03-02T24:00Z',
    ]) {
      assert.throws(() => parseInstant(text), { code: 'kernel/no-instant' }, text);
    }
  });
});
