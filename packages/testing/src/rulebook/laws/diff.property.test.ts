import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { RulebookDocument } from '@guildhall/core';
import { diff } from '@guildhall/core/diff';
import { checkRulebook } from '@guildhall/core/load';
import { comparisonIsSound } from './comparison-is-sound.js';
import { diffIsComplete } from './diff-is-complete.js';

const RULES = new URL('../../../../../rules/', import.meta.url);

const rulebooks = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[a-z]+\/[a-z]+\.json$/.test(file))
  .map((file) => checkRulebook(JSON.parse(readFileSync(new URL(file, RULES), 'utf8'))))
  .flatMap((checked) => (checked.ok ? [checked.value] : []));

/** The document with each number that staff may change one higher, one at a time, where it may be. */
function* raised(document: RulebookDocument): Generator<readonly [string, RulebookDocument]> {
  for (const [id, parameter] of Object.entries(document.parameters ?? {})) {
    const from = Object.keys(parameter.values).sort().at(-1) ?? '';
    const dated = parameter.values[from];
    if (typeof dated?.value !== 'number') continue;
    const values = { ...parameter.values, [from]: { ...dated, value: dated.value + 1 } };
    const next = { ...document, parameters: { ...document.parameters, [id]: { ...parameter, values } } };
    if (checkRulebook(next).ok) yield [id, next];
  }
}

it('finds the rulebooks', () => {
  assert.ok(rulebooks.length >= 9, String(rulebooks.length));
});

describe('K4 and K5: a comparison', () => {
  for (const document of rulebooks) {
    it(`finds ${document.id} the same as itself`, () => {
      assert.deepEqual(diff(document, document), { verdict: 'same', byQuestion: [], notProved: [] });
    });

    it(`never calls ${document.id} the same where an example is answered otherwise`, () => {
      comparisonIsSound(document, 3);
    });

    for (const [id, next] of raised(document))
      it(`of ${document.id} tells all that a higher ${id} changes`, () => {
        diffIsComplete(document, next, { numRuns: 60 });
      });
  }
});
