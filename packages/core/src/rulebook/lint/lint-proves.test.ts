import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { club, found, GONE, holdPlanted, is } from './planted.test.js';

describe('the small club', () => {
  it('has nothing to find', () => {
    assert.deepEqual(found(club()), []);
  });

  it('is told that a table of too many people was not proved', () => {
    const names = Array.from({ length: 20 }, (_, at) => `flag${String.fromCharCode(97 + at)}`);
    const [few, many] = [names.slice(0, 3), names.slice(3)];
    holdPlanted({
      code: 'lint/not-proved',
      severity: 'H',
      at: '/tables/0',
      plant: {
        ...Object.fromEntries(names.map((name) => [`/facts/${name}`, { type: 'boolean' }])),
        '/tables/0/rows/0/when/all/-': { any: names.map((name) => is(name, 'equal', true)) },
        '/tables/0/otherwise': { reason: 'club/too-late', status: 'assumed' },
      },
      mend: {
        ...Object.fromEntries(many.map((name) => [`/facts/${name}`, GONE])),
        '/tables/0/rows/0/when/all/1': { any: few.map((name) => is(name, 'equal', true)) },
      },
      says: /could not be proved right for everybody: there are too many people to ask/,
    });
  });

  it('is looked at by the rules of each stretch of days', () => {
    const values = '/parameters/minimumPoints/values';
    holdPlanted({
      code: 'lint/unsatisfiable',
      severity: 'E',
      at: '/requirements/0/conditions',
      plant: { [`${values}/2022-01-01`]: { value: 16, status: 'assumed' }, [`${values}/2020-01-01/value`]: 101 },
      mend: { [`${values}/2020-01-01/value`]: 100 },
      says: /^By the rules in force before 1 January 2022: Nobody can ever meet/,
    });
  });
});
