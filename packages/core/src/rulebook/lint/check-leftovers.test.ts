import { describe, it } from 'node:test';
import { holdPlanted, is, type Json, type Planted } from './planted.test.js';

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'a fact that nothing takes',
    code: 'lint/unused-fact',
    severity: 'W',
    at: '/facts/shoeSize',
    plant: ({ facts }: Json) => (facts.shoeSize = { type: 'integer', min: 1, max: 50 }),
    mend: ({ reasons }: Json) => (reasons['club/too-late'].text['en-GB'] = 'Shoes of size {shoeSize} are too late.'),
  },
  {
    name: 'a shared condition that nothing takes',
    code: 'lint/unused-condition',
    severity: 'W',
    at: '/conditions/is-junior',
    plant: ({ conditions }: Json) => (conditions['is-junior'] = { all: [is('kind', 'equal', 'junior')] }),
    mend: ({ tables: [table] }: Json) =>
      (table.rows[1].when = { any: [{ condition: 'is-junior' }, is('kind', 'equal', 'guest')] }),
  },
  {
    name: 'a collection from which nothing is derived',
    code: 'lint/unused-collection',
    severity: 'W',
    at: '/collections/gifts',
    plant: ({ collections }: Json) => (collections.gifts = { worth: { type: 'integer', unit: 'pence' } }),
    mend: ({ collections }: Json) => delete collections.gifts,
  },
  {
    name: 'a reason that nobody is told',
    code: 'lint/unused-reason',
    severity: 'W',
    at: '/reasons/club~1closed',
    plant: ({ reasons }: Json) =>
      (reasons['club/closed'] = { text: { 'en-GB': 'We are closed.' }, audience: ['member'] }),
    mend: ({ requirements: [first] }: Json) => (first.whenUnknown = 'club/closed'),
  },
  {
    name: 'a value that no rule, text or label knows',
    code: 'lint/unused-value',
    severity: 'W',
    at: '/facts/kind/values/3',
    plant: ({ facts, tables: [table] }: Json) => {
      facts.kind.values.push('ghost');
      table.otherwise = { reason: 'club/not-known', status: 'assumed' };
    },
    mend: ({ labels }: Json) => (labels.ghost = { 'en-GB': 'Ghost' }),
  },
  {
    name: 'a value of a field that nothing knows',
    code: 'lint/unused-value',
    severity: 'W',
    at: '/collections/visits/place/values/1',
    plant: ({ collections, facts, examples }: Json) => {
      examples.length = 0;
      collections.visits.place = { type: 'enum', values: ['hall', 'yard'] };
      facts.visitsMade.is.where = { all: [is('place', 'equal', 'hall')] };
    },
    mend: ({ reasons }: Json) => {
      reasons['club/side-door'].text['en-GB'] = '{kind, select, yard {Use the yard.} other {Use the side door.}}';
    },
  },
];

describe('what nothing takes', () => {
  for (const planted of CASES) it(`finds ${planted.name}`, () => holdPlanted(planted));
});
