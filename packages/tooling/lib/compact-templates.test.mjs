import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { compactTemplates } from './compact-templates.mjs';

const transform = (code, id = '/x/elements/dist/a.js') =>
  compactTemplates.transform.call({ parse: (text) => parseAst(text) }, code, id);

describe('compactTemplates', () => {
  it('makes white space in templates one space, within others too, and leaves the script as it is', () => {
    const code = [
      'const a = (b,  c) => html`<p',
      '    class="x  y"',
      '    ?hidden=${b   ===  1}',
      '  >',
      '    ${b} is  ${c ? html`<b>',
      '      ${c}</b> ` : "  "}',
      '  </p>`;',
      'const d = svg`  <g />`, e = css`a  { }`, f = `  `;',
    ].join('\n');
    assert.equal(
      transform(code).code,
      [
        'const a = (b,  c) => html`<p class="x y" ?hidden=${b   ===  1}> ${b} is ${c ? html`<b> ${c}</b> ` : "  "} </p>`;',
        'const d = svg` <g />`, e = css`a  { }`, f = `  `;',
      ].join('\n'),
    );
  });

  it('takes no space that is between two things a reader sees', () => {
    const { code } = transform('html`<i>a</i>\n  <i>b</i> > ${c} ${d}`;');
    assert.equal(code, 'html`<i>a</i> <i>b</i> > ${c} ${d}`;');
  });

  it('keeps the space between a value and the end of an empty element, of which it would be a part', () => {
    const { code } = transform('html`<input\n  value=${a}\n/>`;');
    assert.equal(code, 'html`<input value=${a} />`;');
  });

  it('touches our own elements only, and says where everything comes from', () => {
    assert.equal(transform('html`  `;', '/x/node_modules/lit/a.js'), null);
    assert.ok(transform('html`  `;').map.mappings);
  });
});
