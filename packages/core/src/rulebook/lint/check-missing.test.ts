import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holdPlanted, is, type Json } from './planted.test.js';

describe('what is not known', () => {
  it('is found to grant where what is taken for it does, and some value would refuse', () => {
    holdPlanted({
      code: 'lint/missing-data-grants',
      severity: 'E',
      at: '/facts/hasPaid/ifMissing',
      plant: ({ facts }: Json) => (facts.hasPaid.ifMissing = true),
      mend: ({ facts }: Json) => (facts.hasPaid.ifMissing = false),
      says: /yes for somebody of whom “hasPaid” is not known, and no with hasPaid: no/,
      shows: ({ outcomes }) => assert.notEqual(outcomes['club/welcome'], 'no'),
    });
  });

  it('is found to grant by a value of one kind, beside other facts', () => {
    holdPlanted({
      code: 'lint/missing-data-grants',
      severity: 'E',
      at: '/facts/kind/ifMissing',
      plant: (json: Json) => {
        json.facts.kind.ifMissing = 'adult';
        json.requirements[1].conditions.all.push({
          any: [is('kind', 'equal', 'adult'), is('points', 'equal', 100)],
        });
      },
      mend: ({ facts, examples }: Json) => {
        facts.kind.ifMissing = 'guest';
        examples.length = 0;
      },
    });
  });
});
