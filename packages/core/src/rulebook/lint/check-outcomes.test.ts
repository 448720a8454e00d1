import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decide } from '../decide.js';
import { club, found, holdPlanted, is, opened, type Json, type Planted, requirement } from './planted.test.js';

const without =
  (...names: string[]) =>
  (json: Json) => {
    for (const name of names) delete json[name];
    json.examples.length = 0;
  };

const few = (json: Json): void => {
  json.requirements.push(requirement('few', { all: [is('points', 'lessThan', 16)] }));
  json.outcomes['club/welcome'].needs.push('club/few');
  json.reasons['club/few-short'] = { text: { 'en-GB': 'Too many.' }, audience: ['member'] };
  delete json.facts.points.canChange;
  json.guarantees = [{ id: 'some-are-welcome', satisfiable: 'club/welcome' }];
  json.examples.length = 0;
};

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'requirements that rule each other out, as few as do, and the guarantee that says otherwise',
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: '/outcomes/club~1welcome/needs',
    plant: few,
    mend: ({ requirements }: Json) => (requirements[3].conditions.all[0].value = 90),
    says: /“club\/points” and “club\/few” rule each other out, although the guarantee “some-are-welcome”/,
  },
  {
    name: 'a requirement that refuses nobody whom another one lets through, and when it would',
    code: 'lint/redundant-rule',
    severity: 'W',
    at: '/outcomes/club~1welcome/needs/3',
    plant: (json: Json) => {
      json.requirements.push(requirement('some', { all: [is('points', 'greaterThanInclusive', 16)] }));
      json.outcomes['club/welcome'].needs.push('club/some');
      json.reasons['club/some-short'] = { text: { 'en-GB': 'Too few.' }, audience: ['member'] };
    },
    mend: (json: Json) => {
      json.requirements[3].conditions.all[0] = is('points', 'greaterThanInclusive', 17);
      json.outcomes['club/welcome'].needs.shift();
      json.outcomes['club/other'] = { needs: ['club/points'] };
      json.examples[0].given.points = 17;
    },
    says: /It would matter if “Fewest points” were 15 instead of 16: it alone would then refuse somebody with points: 15/,
    shows: ({ outcomes }) => assert.notEqual(outcomes['club/welcome'], 'no'),
  },
  {
    name: 'a guarantee that a switched-off requirement breaks',
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: '/outcomes/club~1welcome/needs/1',
    plant: (json: Json) => {
      json.parameters.isOpen = {
        title: { 'en-GB': 'The club is open' },
        type: 'boolean',
        editableBy: ['club-staff'],
        values: { '2020-01-01': { value: false, status: 'assumed' } },
      };
      json.requirements[1].conditions = { all: [{ condition: 'has-paid' }, is('param.isOpen', 'equal', true)] };
      json.examples.length = 0;
    },
    mend: ({ parameters }: Json) => (parameters.isOpen.values['2020-01-01'].value = true),
    says: /“club\/paid” lets nobody through .* although the guarantee “some-are-welcome” says somebody can/,
  },
  {
    name: 'a guarantee about more that is broken, with both people',
    code: 'lint/not-monotone',
    severity: 'E',
    at: '/guarantees/0',
    plant: (json: Json) => {
      json.requirements[0].conditions.all[0].operator = 'equal';
    },
    mend: ({ requirements }: Json) => (requirements[0].conditions.all[0].operator = 'greaterThanInclusive'),
    says: /More of “points” is worse: “club\/welcome” is yes for somebody with points: 16, and no with points: 17/,
    shows: ({ outcomes }) => assert.equal(outcomes['club/welcome'], 'no'),
  },
  {
    name: 'that what somebody can only raise is worse when raised',
    code: 'lint/not-monotone',
    severity: 'E',
    at: '/outcomes/club~1welcome',
    plant: (json: Json) => {
      json.guarantees = [];
      json.requirements[0].conditions.all = [is('points', 'lessThan', { fact: 'param.minimumPoints' })];
      json.examples.length = 0;
    },
    mend: ({ facts }: Json) => (facts.points.canChange = 'down'),
    shows: ({ outcomes }) => assert.equal(outcomes['club/welcome'], 'no'),
  },
  {
    name: 'that more rows are worse, where a guarantee is about their number',
    code: 'lint/not-monotone',
    severity: 'E',
    at: '/guarantees/0',
    plant: (json: Json) => {
      json.guarantees = [{ id: 'more-visits', says: 'More.', monotone: { up: 'visitsMade', outcome: 'club/welcome' } }];
      json.requirements[2].conditions.all[0].operator = 'equal';
    },
    mend: ({ requirements }: Json) => (requirements[2].conditions.all[0].operator = 'greaterThanInclusive'),
    shows: ({ outcomes }) => assert.equal(outcomes['club/welcome'], 'no'),
  },
  {
    name: 'that more days are worse, where they are counted between dates',
    code: 'lint/not-monotone',
    severity: 'E',
    at: '/guarantees/0',
    plant: (json: Json) => {
      without('bands')(json);
      json.facts.openDay = { type: 'date' };
      json.facts.noticeDays = {
        type: 'integer',
        unit: 'calendar-day',
        is: { daysBetween: ['visitedOn', 'openDay'], counting: 'calendar-days' },
      };
      delete json.facts.pricePence;
      delete json.reasons['club/too-late'];
      json.requirements[0].conditions = { all: [is('noticeDays', 'equal', 7)] };
      json.reasons['club/points-short'].text['en-GB'] = 'Not in a week.';
      json.guarantees = [{ id: 'more-notice', says: 'More.', monotone: { up: 'noticeDays', outcome: 'club/welcome' } }];
      delete json.facts.points;
      delete json.parameters;
    },
    mend: ({ requirements }: Json) => (requirements[0].conditions.all[0].operator = 'greaterThanInclusive'),
    shows: ({ outcomes }) => assert.equal(outcomes['club/welcome'], 'no'),
  },
  {
    name: 'a guarantee about a fact that is never asked',
    code: 'lint/empty-guarantee',
    severity: 'W',
    at: '/guarantees/0/monotone/up',
    plant: ({ guarantees }: Json) => (guarantees[0].monotone.up = 'noticeDays'),
    mend: ({ guarantees }: Json) => (guarantees[0].monotone.up = 'visitsMade'),
    says: /“club\/welcome” never asks “noticeDays”/,
  },
  {
    name: 'a guarantee about more of what has no more',
    code: 'lint/empty-guarantee',
    severity: 'W',
    at: '/guarantees/0/monotone/up',
    plant: (json: Json) => {
      json.requirements[1].conditions.all.push(is('kind', 'notEqual', 'guest'));
      json.guarantees[0].monotone.up = 'kind';
      json.examples.length = 0;
    },
    mend: ({ guarantees }: Json) => (guarantees[0].monotone.up = 'hasPaid'),
    says: /there is no more or less of “kind”/,
  },
];

describe('outcomes and guarantees by cells', () => {
  for (const planted of CASES) it(`finds ${planted.name}`, () => holdPlanted(planted));

  it('leads to a yes for the person that the better side of a broken guarantee names', () => {
    const json = club((one: Json) => (one.requirements[0].conditions.all[0].operator = 'equal'));
    const [finding] = found(json).filter(({ code }) => code === 'lint/not-monotone');
    const { given, on } = finding?.witness ?? { given: {}, on: '' };
    // What the requirement has nothing to do with is left open.
    const whole = { ...given, hasPaid: true, visits: [{ hours: 1 }, { hours: 1 }] };
    const { rulebook } = opened(json);
    assert.equal(decide(rulebook, whole, { on }).outcomes['club/welcome'], 'no');
    assert.equal(decide(rulebook, { ...whole, points: 16 }, { on }).outcomes['club/welcome'], 'yes');
  });
});
