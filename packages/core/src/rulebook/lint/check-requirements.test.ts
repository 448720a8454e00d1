import { describe, it } from 'node:test';
import { holdPlanted, is, type Json, type Planted } from './planted.test.js';

const conditions = (all: readonly object[]) => (json: Json) => {
  json.requirements[1].conditions = { all };
  json.examples.length = 0;
};
const paid = is('hasPaid', 'equal', true);

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'a requirement that nobody can meet, with the clauses that rule each other out',
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: '/requirements/0/conditions',
    plant: ({ requirements, examples }: Json) => {
      examples.length = 0;
      requirements[0].conditions = {
        all: [is('points', 'lessThan', 20), is('kind', 'equal', 'adult'), is('points', 'greaterThanInclusive', 20)],
      };
    },
    mend: ({ requirements, outcomes, reasons }: Json) => {
      requirements[0].conditions.all.shift();
      outcomes['club/welcome'].askedWith = ['points'];
      reasons['club/points-short'].text['en-GB'] = 'Too few.';
    },
    says: /“points is less than 20” and “points is at least 20” rule each other out/,
  },
  {
    name: 'more than there can be',
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: '/requirements/0/conditions',
    plant: (json: Json) => {
      json.parameters.minimumPoints.values['2020-01-01'].value = 101;
      json.examples.length = 0;
    },
    mend: ({ parameters }: Json) => (parameters.minimumPoints.values['2020-01-01'].value = 100),
  },
  {
    name: 'a requirement that everybody meets',
    code: 'lint/always-true',
    severity: 'W',
    at: '/requirements/0/conditions',
    plant: (json: Json) => {
      json.parameters.minimumPoints.values['2020-01-01'].value = 0;
    },
    mend: ({ parameters }: Json) => (parameters.minimumPoints.values['2020-01-01'].value = 1),
  },
  {
    name: 'a clause that another one settles',
    code: 'lint/redundant-condition',
    severity: 'W',
    at: '/requirements/0/conditions/all/1',
    plant: ({ requirements }: Json) => requirements[0].conditions.all.push(is('points', 'greaterThanInclusive', 10)),
    mend: ({ requirements }: Json) => requirements[0].conditions.all.pop(),
    says: /without “points is at least 10” \(as for somebody with points: 16\)/,
  },
  {
    name: 'a clause of a choice that another one covers',
    code: 'lint/redundant-condition',
    severity: 'W',
    at: '/requirements/0/conditions/all/1/any/0',
    plant: ({ requirements }: Json) =>
      requirements[0].conditions.all.push({
        any: [is('kind', 'equal', 'adult'), is('kind', 'notEqual', 'guest')],
      }),
    mend: (json: Json) => {
      json.requirements[0].conditions.all[1].any[0] = is('points', 'equal', 100);
      json.examples.length = 0;
    },
  },
  {
    name: 'a clause said twice',
    code: 'lint/redundant-condition',
    severity: 'W',
    at: '/requirements/1/conditions/all/1',
    plant: conditions([{ condition: 'has-paid' }, paid]),
    mend: conditions([{ condition: 'has-paid' }]),
  },
];

describe('requirements by cells', () => {
  for (const planted of CASES) it(`finds ${planted.name}`, () => holdPlanted(planted));

  it('lets a clause wait for a parameter to switch it on', () => {
    holdPlanted({
      code: 'lint/always-true',
      severity: 'W',
      at: '/requirements/1/conditions',
      plant: (json: Json) => {
        json.requirements[1].conditions = { any: [{ condition: 'has-paid' }, is('hasPaid', 'equal', false)] };
      },
      mend: (json: Json) => {
        json.parameters.isFree = {
          title: { 'en-GB': 'Entry is free' },
          type: 'boolean',
          editableBy: ['club-staff'],
          values: { '2020-01-01': { value: false, status: 'assumed' } },
        };
        json.requirements[1].conditions.any[1] = is('param.isFree', 'equal', true);
      },
    });
  });
});
