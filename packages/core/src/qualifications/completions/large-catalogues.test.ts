import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateCatalogue } from '@guildhall/testing';
import { beginSelection } from '../begin-selection.js';
import { deriveRuleOfCombination } from '../derive-rule-of-combination.js';
import { judgeSelection } from '../judge-selection.js';
import { checkCertificate } from './check-certificate.js';
import { findCompletions } from './find-completions.js';

const plain = { sharedEvery: 0, linkedEvery: 0, barredEvery: 0 };

describe('findCompletions on 120 units in 12 groups', () => {
  for (const [name, size] of [
    ['plain', plain],
    ['tangled', {}],
  ] as const) {
    for (const cost of ['units', 'credit', 'hours'] as const) {
      it(`proves the least or says that it did not, with a completion either way: ${name}, ${cost}`, () => {
        const catalogue = generateCatalogue(1, { units: 120, groups: 12, ...size });
        const rule = deriveRuleOfCombination(catalogue);
        const begun = beginSelection(rule);
        const answer = findCompletions(rule, begun, { cost, steps: 1_000_000 });
        assert.ok(answer.outcome === 'smallest' || answer.outcome === 'not-proved');
        const best = answer.outcome === 'smallest' ? answer.first[0] : answer.best;
        assert.ok(judgeSelection(rule, [...begun, ...(best?.units ?? []).map((unit) => ({ unit }))]).ok);
        if (answer.outcome === 'smallest') assert.equal(checkCertificate(catalogue, answer.certificate), undefined);
        else assert.ok(answer.atLeast <= answer.best.cost);
      });
    }
  }

  it('says not proved, or undecided, when little work is allowed, and the same each time', () => {
    const rule = deriveRuleOfCombination(generateCatalogue(2, { units: 120, groups: 12 }));
    const ask = (steps: number) => findCompletions(rule, beginSelection(rule), { cost: 'hours', steps });
    assert.equal(ask(10).outcome, 'undecided');
    const answer = ask(30_000);
    assert.ok(answer.outcome === 'not-proved');
    assert.ok(answer.atLeast < answer.best.cost);
    assert.deepEqual(ask(30_000), answer);
  });
});
