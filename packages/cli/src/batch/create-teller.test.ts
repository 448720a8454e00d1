import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { decide, explain } from '@guildhall/core';
import { loadRulebook } from '@guildhall/core/load';
import { createTeller } from './create-teller.js';

const text = await readFile(new URL('../../../../rules/cpd/ima.json', import.meta.url), 'utf8');

describe('createTeller', () => {
  it('tells each decision what explain tells it, in whatever order they come', () => {
    const loaded = loadRulebook(JSON.parse(text));
    assert.ok(loaded.ok);
    const rulebook = loaded.value;
    for (const language of ['en-GB', 'cy']) {
      const tell = createTeller(rulebook, language);
      const points = [0, 3, 16, 3, 0, 16, 40];
      const sentences = points.map((each) => {
        const activities = [
          {
            doneOn: '2024-06-01',
            category: 'training',
            subcategory: 'formal-full-day',
            points: each,
            stage: 'approved',
          },
        ];
        const decision = decide(rulebook, { holdsCertMap: true, activities }, { on: '2024-12-01' });
        const told = tell(decision);
        assert.deepEqual(told, explain(rulebook, decision, { language }).reasons);
        return told.map((reason) => reason.text).join();
      });
      assert.equal(new Set(sentences).size, 3, 'numbers below the minimum give sentences of their own');
    }
  });
});
