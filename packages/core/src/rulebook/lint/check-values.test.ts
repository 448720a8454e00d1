import { describe, it } from 'node:test';
import { holdPlanted, is, type Planted, requirement } from './planted.test.js';

const points = '/parameters/minimumPoints/values';
const value = (number: number): object => ({ value: number, status: 'assumed' });
const paid = (from: string): object => ({
  ...requirement('paid', { all: [{ condition: 'has-paid' }] }),
  from,
});

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'a change that is larger than its parameter allows for',
    code: 'lint/big-change',
    severity: 'W',
    at: '/parameters/minimumPoints/values/2027-01-01/value',
    plant: { [`${points}/2027-01-01`]: value(21) },
    mend: { [`${points}/2027-01-01`]: value(20) },
    says: /goes from 16 to 21, a change of 31 %/,
  },
  {
    name: 'days on which a rule has no number',
    code: 'lint/date-gap',
    severity: 'E',
    at: '/requirements/0/from',
    plant: { '/requirements/0/from': '2019-01-01' },
    mend: { [`${points}/2019-01-01`]: value(16) },
    says: /from 1 January 2019, but “Fewest points” has no value before 1 January 2020/,
  },
  {
    name: 'days on which a rule is asked of nobody',
    code: 'lint/date-gap',
    severity: 'E',
    at: '/requirements/3/from',
    plant: { '/requirements/1/to': '2022-01-01', '/requirements/-': paid('2023-01-01') },
    mend: { '/requirements/3/from': '2022-01-01' },
    says: /ends on 1 January 2022 and begins again on 1 January 2023/,
  },
  {
    name: 'holidays that have run out',
    code: 'lint/stale',
    severity: 'W',
    at: '/parameters/holidays/values/2020-01-01/value',
    plant: {
      '/examples': [],
      '/parameters/holidays': {
        title: { 'en-GB': 'Holidays' },
        type: 'dates',
        editableBy: ['club-staff'],
        values: { '2020-01-01': { value: ['2026-08-31'], status: 'assumed' } },
      },
      '/facts/today': { type: 'date', is: { today: true } },
      '/facts/daysLeft': {
        type: 'integer',
        unit: 'working-day',
        is: { daysBetween: ['today', 'visitedOn'], counting: 'working-days', holidays: { fact: 'param.holidays' } },
      },
      '/requirements/1/conditions/all/-': is('daysLeft', 'greaterThanInclusive', -3),
    },
    mend: { '/parameters/holidays/values/2020-01-01/value/-': '2026-12-25' },
    says: /ends on 31 August 2026/,
  },
];

describe('dated values', () => {
  for (const planted of CASES)
    it(`finds ${planted.name}`, () => {
      holdPlanted(planted);
    });
});
