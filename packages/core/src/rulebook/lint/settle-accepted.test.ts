import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint } from './lint.js';
import { club, type Edits, found, GONE, holdPlanted, opened, type Planted, TODAY } from './planted.test.js';

const accept = (finding: string, at: string, until = '2027-01-01'): Edits => ({
  '/accepted/-': { finding, at, why: 'Meant.', by: 'club-staff', until },
});
const double: Edits = { '/bands/0/steps/0/percent': 50 };

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'an acceptance of nothing',
    code: 'lint/unused-acceptance',
    severity: 'W',
    at: '/accepted/0',
    plant: accept('lint/redundant-rule', '/bands/0/steps/0'),
    mend: double,
  },
  {
    name: 'an acceptance of an error',
    code: 'lint/cannot-accept',
    severity: 'E',
    at: '/accepted/0',
    plant: { ...accept('lint/unreachable-rule', '/bands/0/steps/0/atLeast'), '/bands/0/steps/0/atLeast': 366 },
    mend: { '/accepted/0': GONE, '/bands/0/steps/0/atLeast': 300 },
  },
  {
    name: 'an acceptance that has run out',
    code: 'lint/stale',
    severity: 'W',
    at: '/accepted/0/until',
    plant: { ...double, ...accept('lint/redundant-rule', '/bands/0/steps/0', TODAY) },
    mend: { '/accepted/0/until': '2026-11-27' },
  },
];

describe('what is accepted', () => {
  for (const planted of CASES)
    it(`finds ${planted.name}`, () => {
      holdPlanted(planted);
    });

  it('is still told, with who accepted it and why', () => {
    const { document, rulebook } = opened(club(double, accept('lint/redundant-rule', '/bands/0/steps/0')));
    const [finding] = lint(document, rulebook, { on: TODAY });
    assert.deepEqual(finding?.accepted, { why: 'Meant.', by: 'club-staff', until: '2027-01-01' });
  });

  it('has not run out where no day is named', () => {
    assert.deepEqual(found(club(double, accept('lint/redundant-rule', '/bands/0/steps/0', '2021-01-01')), null), []);
  });
});
