import { describe, it } from 'node:test';
import { GONE, holdPlanted, is, type Planted } from './planted.test.js';

const en = (text: string): object => ({ 'en-GB': text });

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'a fact that nothing takes',
    code: 'lint/unused-fact',
    severity: 'W',
    at: '/facts/shoeSize',
    plant: { '/facts/shoeSize': { type: 'integer', min: 1, max: 50 } },
    mend: { '/reasons/club~1too-late/text': en('Shoes of size {shoeSize} are too late.') },
  },
  {
    name: 'a shared condition that nothing takes',
    code: 'lint/unused-condition',
    severity: 'W',
    at: '/conditions/is-junior',
    plant: { '/conditions/is-junior': { all: [is('kind', 'equal', 'junior')] } },
    mend: { '/tables/0/rows/1/when': { any: [{ condition: 'is-junior' }, is('kind', 'equal', 'guest')] } },
  },
  {
    name: 'a collection from which nothing is derived',
    code: 'lint/unused-collection',
    severity: 'W',
    at: '/collections/gifts',
    plant: { '/collections/gifts': { worth: { type: 'integer', unit: 'pence' } } },
    mend: { '/collections/gifts': GONE },
  },
  {
    name: 'a reason that nobody is told',
    code: 'lint/unused-reason',
    severity: 'W',
    at: '/reasons/club~1closed',
    plant: { '/reasons/club~1closed': { text: en('We are closed.'), audience: ['member'] } },
    mend: { '/requirements/0/whenUnknown': 'club/closed' },
  },
  {
    name: 'a value that no rule, text or label knows',
    code: 'lint/unused-value',
    severity: 'W',
    at: '/facts/kind/values/3',
    plant: {
      '/facts/kind/values/-': 'ghost',
      '/tables/0/otherwise': { reason: 'club/not-known', status: 'assumed' },
    },
    mend: { '/labels/ghost': en('Ghost') },
  },
  {
    name: 'a value of a field that nothing knows',
    code: 'lint/unused-value',
    severity: 'W',
    at: '/collections/visits/place/values/1',
    plant: {
      '/examples': [],
      '/collections/visits/place': { type: 'enum', values: ['hall', 'yard'] },
      '/facts/visitsMade/is/where': { all: [is('place', 'equal', 'hall')] },
    },
    mend: {
      '/reasons/club~1side-door/text': en('{kind, select, yard {Use the yard.} other {Use the side door.}}'),
    },
  },
];

describe('what nothing takes', () => {
  for (const planted of CASES)
    it(`finds ${planted.name}`, () => {
      holdPlanted(planted);
    });
});
