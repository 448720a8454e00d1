import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decide } from '../decide.js';
import type { Decision } from '../decision.js';
import { club, type Edits, found, GONE, holdPlanted, is, opened, type Planted, requirement } from './planted.test.js';

const told = (text: string): object => ({ text: { 'en-GB': text }, audience: ['member'] });
const refused = ({ outcomes }: Decision): void => {
  assert.equal(outcomes['club/welcome'], 'no');
};
const monotone = (up: string): Edits => ({
  '/guarantees': [{ id: 'more', says: 'More.', monotone: { up, outcome: 'club/welcome' } }],
});
const operator = (place: number): string => `/requirements/${String(place)}/conditions/all/0/operator`;

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'requirements that rule each other out, as few as do, and the guarantee that says otherwise',
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: '/outcomes/club~1welcome/needs',
    plant: {
      '/requirements/-': requirement('few', { all: [is('points', 'lessThan', 16)] }),
      '/outcomes/club~1welcome/needs/-': 'club/few',
      '/reasons/club~1few-short': told('Too many.'),
      '/facts/points/canChange': GONE,
      '/guarantees/0': GONE,
      '/examples': [],
    },
    mend: { '/requirements/3/conditions/all/0/value': 90 },
    says: /“club\/points” and “club\/few” rule each other out, although the guarantee “some-are-welcome”/,
  },
  {
    name: 'a guarantee that a switched-off requirement breaks',
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: '/outcomes/club~1welcome/needs/1',
    plant: {
      '/parameters/isOpen': {
        title: { 'en-GB': 'The club is open' },
        type: 'boolean',
        editableBy: ['club-staff'],
        values: { '2020-01-01': { value: false, status: 'assumed' } },
      },
      '/requirements/1/conditions/all/-': is('param.isOpen', 'equal', true),
      '/examples': [],
    },
    mend: { '/parameters/isOpen/values/2020-01-01/value': true },
    says: /“club\/paid” lets nobody through .* although the guarantee “some-are-welcome” says somebody can/,
  },
  {
    name: 'a requirement that refuses nobody whom another one lets through, and when it would',
    code: 'lint/redundant-rule',
    severity: 'W',
    at: '/outcomes/club~1welcome/needs/3',
    plant: {
      '/requirements/-': requirement('some', { all: [is('points', 'greaterThanInclusive', 16)] }),
      '/outcomes/club~1welcome/needs/-': 'club/some',
      '/reasons/club~1some-short': told('Too few.'),
    },
    mend: {
      '/requirements/3/conditions/all/0/value': 17,
      '/outcomes/club~1welcome/needs/0': GONE,
      '/outcomes/club~1other': { needs: ['club/points'] },
      '/examples/0/given/points': 17,
    },
    says: /It would matter if “Fewest points” were 15 instead of 16: it alone would then refuse somebody with points: 15/,
    shows: ({ outcomes }) => {
      assert.notEqual(outcomes['club/welcome'], 'no');
    },
  },
  {
    name: 'a guarantee about more that is broken, with both people',
    code: 'lint/not-monotone',
    severity: 'E',
    at: '/guarantees/0',
    plant: { [operator(0)]: 'equal' },
    mend: { [operator(0)]: 'greaterThanInclusive' },
    says: /More of “points” is worse: “club\/welcome” is yes for somebody with points: 16, and no with points: 17/,
    shows: refused,
  },
  {
    name: 'that what somebody can only raise is worse when raised',
    code: 'lint/not-monotone',
    severity: 'E',
    at: '/outcomes/club~1welcome',
    plant: { '/guarantees': [], '/examples': [], [operator(0)]: 'lessThan' },
    mend: { '/facts/points/canChange': 'down' },
    shows: refused,
  },
  {
    name: 'that more rows are worse, where a guarantee is about their number',
    code: 'lint/not-monotone',
    severity: 'E',
    at: '/guarantees/0',
    plant: { ...monotone('visitsMade'), [operator(2)]: 'equal' },
    mend: { [operator(2)]: 'greaterThanInclusive' },
    shows: refused,
  },
  {
    name: 'that more days are worse, where they are counted between dates',
    code: 'lint/not-monotone',
    severity: 'E',
    at: '/guarantees/0',
    plant: {
      ...monotone('daysLeft'),
      '/examples': [],
      '/facts/opensOn': { type: 'date' },
      '/facts/daysLeft': {
        type: 'integer',
        unit: 'calendar-day',
        is: { daysBetween: ['visitedOn', 'opensOn'], counting: 'calendar-days' },
      },
      '/requirements/1/conditions': { all: [is('daysLeft', 'equal', 7), { condition: 'has-paid' }] },
    },
    mend: { [operator(1)]: 'greaterThanInclusive' },
    shows: refused,
  },
  {
    name: 'a guarantee about a fact that is never asked',
    code: 'lint/empty-guarantee',
    severity: 'W',
    at: '/guarantees/0/monotone/up',
    plant: monotone('noticeDays'),
    mend: monotone('visitsMade'),
    says: /“club\/welcome” never asks “noticeDays”/,
  },
  {
    name: 'a guarantee about more of what has no more',
    code: 'lint/empty-guarantee',
    severity: 'W',
    at: '/guarantees/0/monotone/up',
    plant: {
      ...monotone('kind'),
      '/examples': [],
      '/requirements/1/conditions/all/-': is('kind', 'notEqual', 'guest'),
    },
    mend: monotone('hasPaid'),
    says: /there is no more or less of “kind”/,
  },
];

describe('outcomes and guarantees by cells', () => {
  for (const planted of CASES)
    it(`finds ${planted.name}`, () => {
      holdPlanted(planted);
    });

  it('leads to a yes for the person that the better side of a broken guarantee names', () => {
    const json = club({ [operator(0)]: 'equal' });
    const [finding] = found(json).filter(({ code }) => code === 'lint/not-monotone');
    const { given, on } = finding?.witness ?? { given: {}, on: '' };
    // What the requirement has nothing to do with is left open.
    const whole = { ...given, hasPaid: true, visits: [{ hours: 1 }, { hours: 1 }] };
    const { rulebook } = opened(json);
    assert.equal(decide(rulebook, whole, { on }).outcomes['club/welcome'], 'no');
    assert.equal(decide(rulebook, { ...whole, points: 16 }, { on }).outcomes['club/welcome'], 'yes');
  });
});
