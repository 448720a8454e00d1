import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkRulebook, RulebookDocument } from '@guildhall/core/load';
import { mutantsOf } from '@guildhall/core/strength';
import { examplesNotice } from './examples-notice.js';

const path = new URL('../../../../../rules/registrations/imi.json', import.meta.url);
const checked = checkRulebook(JSON.parse(readFileSync(path, 'utf8')));
assert.ok(checked.ok);
const document = checked.value;

describe('examplesNotice', () => {
  it('fails once the examples of the first day are taken away, and shows what is missing', () => {
    const weak = { ...document, examples: document.examples.filter(({ on }) => on > '2020-01-01') };
    assert.throws(() => {
      examplesNotice(weak);
    }, /The examples notice .*registrations\/has-a-type.*"status":"assumed"/s);
  });
});

describe('mutantsOf', () => {
  it('makes rulebooks of the right shape only', () => {
    for (const { document: mutant, says } of mutantsOf(document))
      assert.ok(RulebookDocument.safeParse(mutant).success, says);
  });
});
