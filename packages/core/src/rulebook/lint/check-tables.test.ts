import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decision } from '../decision.js';
import { GONE, holdPlanted, is, type Planted } from './planted.test.js';

const ask = ['club/fee'];
const unknown = ({ values }: Decision): void => {
  assert.equal(values['feePercent'], undefined);
};
const half = '/tables/0/rows/1/when/all/0/value';

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'somebody in two lines',
    code: 'lint/overlap',
    severity: 'E',
    at: '/tables/0/rows/1/when',
    plant: { [`${half}/-`]: 'adult' },
    mend: { [`${half}/2`]: GONE },
    says: /somebody with kind: Adult: “full” and “half”. feePercent would be 100 % or 50 %: a £120.00 place would cost £120.00 or £60.00/,
    shows: unknown,
    ask,
  },
  {
    name: 'somebody in no line',
    code: 'lint/gap',
    severity: 'E',
    at: '/tables/0/rows',
    plant: { [`${half}/1`]: GONE },
    mend: { '/tables/0/otherwise': { reason: 'club/too-late', status: 'assumed' } },
    says: /applies to somebody with kind: Guest/,
    shows: unknown,
    ask,
  },
  {
    name: 'a line that applies to nobody',
    code: 'lint/unreachable-rule',
    severity: 'E',
    at: '/tables/0/rows/2/when',
    plant: {
      '/tables/0/rows/-': {
        id: 'extra',
        when: { all: [is('kind', 'equal', 'guest'), is('kind', 'equal', 'junior')] },
        then: { feePercent: '50' },
        status: 'assumed',
      },
    },
    mend: { '/tables/0/rows/2': GONE },
  },
  {
    name: 'a charge that applies to nobody',
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: '/bands/0/when',
    plant: { '/bands/0/when': { all: [is('pricePence', 'lessThan', 0)] } },
    mend: { '/bands/0/when/all/0/value': 1 },
  },
  {
    name: 'a condition of a charge that changes nothing',
    code: 'lint/always-true',
    severity: 'W',
    at: '/bands/0/when',
    plant: {
      '/bands/0/when': { any: [is('pricePence', 'lessThan', 5), is('pricePence', 'greaterThanInclusive', 5)] },
    },
    mend: { '/bands/0/when/any/0': GONE },
  },
  {
    name: 'a step that begins beyond what there can be',
    code: 'lint/unreachable-rule',
    severity: 'E',
    at: '/bands/0/steps/0/atLeast',
    plant: { '/bands/0/steps/0/atLeast': 366 },
    mend: { '/bands/0/steps/0/atLeast': 365 },
  },
  {
    name: 'a step that charges as the one below it',
    code: 'lint/redundant-rule',
    severity: 'W',
    at: '/bands/0/steps/0',
    plant: { '/bands/0/steps/0/percent': 50 },
    mend: { '/bands/0/steps/0/percent': 49 },
  },
  {
    name: 'a rung below one that asks for no more',
    code: 'lint/unreachable-rule',
    severity: 'E',
    at: '/ladders/0/rungs/1',
    plant: {
      '/facts/isRegular': { type: 'boolean' },
      '/ladders/0/rungs/-': {
        id: 'regular',
        match: ['hasPaid', 'isRegular'],
        outcome: 'front',
        status: 'assumed',
      },
    },
    mend: { '/ladders/0/rungs/1/match/0': GONE },
  },
  {
    name: 'a rung that gives what everything below it gives',
    code: 'lint/redundant-rule',
    severity: 'W',
    at: '/ladders/0/rungs/0',
    plant: { '/ladders/0/rungs/0/outcome': 'side' },
    mend: { '/ladders/0/rungs/0/outcome': 'front' },
  },
];

describe('tables, bands and ladders by cells', () => {
  for (const planted of CASES)
    it(`finds ${planted.name}`, () => {
      holdPlanted(planted);
    });
});
