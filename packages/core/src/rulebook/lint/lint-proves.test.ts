import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { club, found, holdPlanted, is, type Json } from './planted.test.js';

describe('the small club', () => {
  it('has nothing to find', () => {
    assert.deepEqual(found(club()), []);
  });

  it('is told that a table of too many people was not proved', () => {
    const names = Array.from({ length: 20 }, (_, at) => `flag${String.fromCharCode(97 + at)}`);
    holdPlanted({
      code: 'lint/not-proved',
      severity: 'H',
      at: '/tables/0',
      plant: ({ facts, tables }: Json) => {
        for (const name of names) facts[name] = { type: 'boolean' };
        tables[0].rows[0].when.all.push({ any: names.map((name) => is(name, 'equal', true)) });
        tables[0].otherwise = { reason: 'club/too-late', status: 'assumed' };
      },
      mend: ({ facts, tables }: Json) => {
        const flags = tables[0].rows[0].when.all[1].any;
        for (const { fact } of flags.splice(3)) delete facts[fact];
      },
      says: /could not be proved right for everybody: there are too many people to ask/,
    });
  });

  it('is looked at by the rules of each stretch of days, and not for what was for nothing in those gone by', () => {
    holdPlanted({
      code: 'lint/unsatisfiable',
      severity: 'E',
      at: '/requirements/0/conditions',
      plant: ({ parameters }: Json) => {
        const { values } = parameters.minimumPoints;
        values['2022-01-01'] = { value: 16, status: 'assumed' };
        values['2020-01-01'].value = 101;
      },
      mend: ({ parameters }: Json) => {
        parameters.minimumPoints.values['2020-01-01'].value = 100;
      },
      says: /^By the rules in force before 1 January 2022: Nobody can ever meet/,
    });
  });
});
