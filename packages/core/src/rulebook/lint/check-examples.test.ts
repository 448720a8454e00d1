import { describe, it } from 'node:test';
import { holdPlanted, type Planted } from './planted.test.js';

const answer = '/examples/0/expect/outcomes/club~1welcome';

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'an example that is answered otherwise',
    code: 'lint/example-fails',
    severity: 'E',
    at: '/examples/0/expect',
    plant: { '/examples/0/given/points': 15 },
    mend: { [answer]: 'no' },
    says: /club\/welcome is no, expected yes/,
  },
  {
    name: 'an example of days before anything is in force',
    code: 'lint/example-unrealistic',
    severity: 'H',
    at: '/examples/0/on',
    plant: { '/examples/0/on': '2019-12-31', [answer]: 'unknown' },
    mend: { '/examples/0/expect/reasons': ['rulebook/nothing-in-force'] },
    says: /31 December 2019, when nothing is in force yet/,
  },
  {
    name: 'an example that gives what it does not ask for',
    code: 'lint/example-unrealistic',
    severity: 'H',
    at: '/examples/0/given/pricePence',
    plant: { '/examples/0/given/pricePence': 12_000 },
    mend: { '/examples/0/given/noticeDays': 7 },
    says: /gives pricePence, which the questions it is about do not take/,
  },
];

describe('examples', () => {
  for (const planted of CASES)
    it(`finds ${planted.name}`, () => {
      holdPlanted(planted);
    });
});
