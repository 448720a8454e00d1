import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkQualificationNumber } from './check-qualification-number.js';
import { checkUnitNumber } from './check-unit-number.js';

describe('checkQualificationNumber', () => {
  it('fits the numbers that the guides print, but for the one that another guide prints differently', () => {
    const printed = [
      '500/9810/X',
      '601/3457/4',
      '500/6771/0',
      '500/9679/5',
      '500/9680/1',
      '500/9682/5',
      '500/9684/9',
      '500/9685/0',
      '603/4182/8',
      '603/7606/5',
    ];
    for (const number of printed) assert.equal(checkQualificationNumber(number), 'fits', number);
    assert.equal(checkQualificationNumber('603/7506/5'), 'does-not-fit');
  });

  it('says nothing of numbers of another shape', () => {
    for (const number of ['AS-LVSMT-EPA-AP03', '500/9810/x', '500/98100', '', '5001V1']) {
      assert.equal(checkQualificationNumber(number), 'not-ofqual-shaped', number);
    }
  });

  it('fits one check character of eleven, and notices any digit that is changed', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{7}$/),
        fc.nat({ max: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, by) => {
          const number = (seven: string, check: string) => `${seven.slice(0, 3)}/${seven.slice(3)}/${check}`;
          const fitting = '0123456789X'
            .split('')
            .filter((check) => checkQualificationNumber(number(digits, check)) === 'fits');
          assert.equal(fitting.length, 1);
          const changed = digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
          assert.equal(checkQualificationNumber(number(changed, fitting[0] ?? '')), 'does-not-fit');
        },
      ),
    );
  });
});

describe('checkUnitNumber', () => {
  it('fits the numbers that the guide prints', () => {
    const printed = ['K/601/6383', 'R/601/6247', 'D/601/4999', 'A/601/6338', 'D/601/6171', 'K/601/6237', 'A/000/0000'];
    for (const number of printed) assert.equal(checkUnitNumber(number), 'fits', number);
    assert.equal(checkUnitNumber('K/601/6384'), 'does-not-fit');
  });

  it('says nothing of illustrative numbers or those of other bodies', () => {
    for (const number of ['X/000/0001', '5001V1', 'G8C', 'B/601/6383'])
      assert.equal(checkUnitNumber(number), 'not-ofqual-shaped', number);
  });
});
