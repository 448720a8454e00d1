import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { oneLit } from './one-lit.mjs';
import { at } from './paths.mjs';

const id = at('node_modules/lit-html/lit-html.js');

describe('oneLit', () => {
  it('guards the one place where Lit makes its policy, and says what to do where it cannot', () => {
    const { code } = oneLit.transform(readFileSync(id, 'utf8'), id);
    const made = /s\?(\(\(\)=>\{try.+?\}\)\(\)):void 0/.exec(code)?.[1];
    assert.ok(made);
    const make = new Function('s', `return ${made}`);
    const policy = {};
    assert.equal(make({ createPolicy: (name) => (name === 'lit-html' ? policy : undefined) }), policy);
    const cause = new TypeError('Policy with name "lit-html" already exists.');
    const refuse = () =>
      make({
        createPolicy: () => {
          throw cause;
        },
      });
    assert.throws(
      refuse,
      (error) => error.cause === cause && /elements\/two-lits.*allow-duplicates/.test(error.message),
    );
  });

  it('leaves other files, and fails where Lit is no longer as it was', () => {
    assert.equal(oneLit.transform('x', at('node_modules/lit/index.js')), null);
    assert.throws(() => oneLit.transform('const e = 1;', id), /another way/);
  });
});
