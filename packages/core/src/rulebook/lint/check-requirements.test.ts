import { describe, it } from 'node:test';
import { GONE, holdPlanted, is, type Planted } from './planted.test.js';

const least = '/parameters/minimumPoints/values/2020-01-01/value';

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'a requirement that nobody can meet, with the clauses that rule each other out',
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: '/requirements/0/conditions',
    plant: {
      '/examples': [],
      '/requirements/0/conditions': {
        all: [is('points', 'lessThan', 20), is('kind', 'equal', 'adult'), is('points', 'greaterThanInclusive', 20)],
      },
    },
    mend: { '/requirements/0/conditions/all/0': GONE },
    says: /“points is less than 20” and “points is at least 20” rule each other out/,
  },
  {
    name: 'more than there can be',
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: '/requirements/0/conditions',
    plant: { [least]: 101, '/examples': [] },
    mend: { [least]: 100 },
  },
  {
    name: 'a day of the clock that nobody can reach',
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: '/requirements/1/conditions',
    plant: {
      '/examples': [],
      '/parameters/opening': {
        title: { 'en-GB': 'Opening' },
        type: 'date',
        editableBy: ['club-staff'],
        values: { '2020-01-01': { value: '2019-01-01', status: 'assumed' } },
      },
      '/requirements/1/conditions/all/-': is('visitedOn', 'lessThan', { fact: 'param.opening' }),
    },
    mend: { '/parameters/opening/values/2020-01-01/value': '2030-01-01' },
  },
  {
    name: 'a requirement that everybody meets',
    code: 'lint/always-true',
    severity: 'W',
    at: '/requirements/0/conditions',
    plant: { [least]: 0 },
    mend: { [least]: 1 },
  },
  {
    name: 'one that everybody meets, where a parameter could switch it on',
    code: 'lint/always-true',
    severity: 'W',
    at: '/requirements/1/conditions',
    plant: { '/requirements/1/conditions': { any: [{ condition: 'has-paid' }, is('hasPaid', 'equal', false)] } },
    mend: {
      '/parameters/isFree': {
        title: { 'en-GB': 'Entry is free' },
        type: 'boolean',
        editableBy: ['club-staff'],
        values: { '2020-01-01': { value: false, status: 'assumed' } },
      },
      '/requirements/1/conditions/any/1': is('param.isFree', 'equal', true),
    },
  },
  {
    name: 'a clause that another one settles',
    code: 'lint/redundant-condition',
    severity: 'W',
    at: '/requirements/0/conditions/all/1',
    plant: { '/requirements/0/conditions/all/-': is('points', 'greaterThanInclusive', 10) },
    mend: { '/requirements/0/conditions/all/1': GONE },
    says: /without “points is at least 10” \(as for somebody with points: 16\)/,
  },
  {
    name: 'a clause of a choice that another one covers',
    code: 'lint/redundant-condition',
    severity: 'W',
    at: '/requirements/0/conditions/all/1/any/0',
    plant: {
      '/examples': [],
      '/requirements/0/conditions/all/-': { any: [is('kind', 'equal', 'adult'), is('kind', 'notEqual', 'guest')] },
    },
    mend: { '/requirements/0/conditions/all/1/any/0': is('points', 'equal', 100) },
  },
  {
    name: 'a clause said twice',
    code: 'lint/redundant-condition',
    severity: 'W',
    at: '/requirements/1/conditions/all/1',
    plant: { '/requirements/1/conditions': { all: [{ condition: 'has-paid' }, is('hasPaid', 'equal', true)] } },
    mend: { '/requirements/1/conditions/all/1': GONE },
  },
];

describe('requirements by cells', () => {
  for (const planted of CASES)
    it(`finds ${planted.name}`, () => {
      holdPlanted(planted);
    });
});
