import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decide } from '../decide.js';
import { club, found, holdPlanted, is, opened, type Planted } from './planted.test.js';

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'where what is taken for it does, and some value would refuse',
    code: 'lint/missing-data-grants',
    severity: 'E',
    at: '/facts/hasPaid/ifMissing',
    plant: { '/facts/hasPaid/ifMissing': true },
    mend: { '/facts/hasPaid/ifMissing': false },
    says: /yes for somebody of whom “hasPaid” is not known, and no with hasPaid: no/,
  },
  {
    name: 'by a value of one kind, beside other facts',
    code: 'lint/missing-data-grants',
    severity: 'E',
    at: '/facts/kind/ifMissing',
    plant: {
      '/examples': [],
      '/facts/kind/ifMissing': 'adult',
      '/requirements/1/conditions/all/-': { any: [is('kind', 'equal', 'adult'), is('points', 'equal', 100)] },
    },
    mend: { '/facts/kind/ifMissing': 'guest' },
  },
];

describe('what is not known', () => {
  for (const planted of CASES)
    it(`is found to grant ${planted.name}`, () => {
      holdPlanted(planted);
    });

  it('grants to whom the finding shows, and no longer once the fact is given', () => {
    const json = club({ '/facts/hasPaid/ifMissing': true });
    const { given, on } = found(json)[0]?.witness ?? { given: {}, on: '' };
    assert.ok(!('hasPaid' in given));
    const whole = { ...given, points: 16, visits: [{ hours: 1 }, { hours: 1 }] };
    const { rulebook } = opened(json);
    assert.equal(decide(rulebook, whole, { on }).outcomes['club/welcome'], 'yes');
    assert.equal(decide(rulebook, { ...whole, hasPaid: false }, { on }).outcomes['club/welcome'], 'no');
  });
});
