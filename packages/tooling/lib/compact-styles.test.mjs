import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compact, compactStyles } from './compact-styles.mjs';

describe('compactStyles', () => {
  it('takes out white space, comments and last semicolons, and leaves what means something', () => {
    const text = `
      /* A note. */
      :host([theme='dark']) .root:not(:has(> slot)),
      ::before {
        gap: calc(var(--a, 1rem) * -1 + 2px);
        color: light-dark(#fff, #000);
      }
      @media (forced-colors: active) { .a { margin: 0 1em; } }`;
    assert.equal(
      compact(text),
      ":host([theme='dark']) .root:not(:has(> slot)),::before{gap:calc(var(--a,1rem) * -1 + 2px);color:light-dark(#fff,#000)}@media (forced-colors:active){.a{margin:0 1em}}",
    );
  });

  it('touches style modules only', () => {
    const code = 'export const a = css `\n  a {\n    b: c;\n  }\n`;';
    assert.equal(compactStyles.transform(code, '/x/a.styles.js').code, 'export const a = css`a{b:c}`;');
    assert.equal(compactStyles.transform(code, '/x/a.js'), null);
  });
});
