import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { budgetLines } from './budgets.mjs';

describe('budgetLines', () => {
  const files = {
    'a.js': `import{x as t}from"./chunks/lit-AAAAAAAA.js";import"./chunks/side-BBBBBBBB.js";const l=()=>import("./chunks/zod-CCCCCCCC.js");export{l,t};`,
    'chunks/lit-AAAAAAAA.js': `export{deep as x}from"./deep-DDDDDDDD.js";`,
    'chunks/deep-DDDDDDDD.js': 'export const deep=1;',
    'chunks/side-BBBBBBBB.js': 'globalThis.side=1;',
    'chunks/zod-CCCCCCCC.js': 'export const zod=1;',
  };
  const weigh = (...names) => names.reduce((sum, name) => sum + gzipSync(files[name], { level: 9 }).length, 0);
  const eager = ['a.js', 'chunks/lit-AAAAAAAA.js', 'chunks/deep-DDDDDDDD.js', 'chunks/side-BBBBBBBB.js'];
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'budgets-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const bytes = async (budget) => (await budgetLines([{ name: 'a', gzip: 1, ...budget }]))[0].bytes;

  it('weighs an entry with everything it imports, and nothing it loads later', async () => {
    assert.equal(await bytes({ entry: join(folder, 'a.js') }), weigh(...eager));
  });

  it('weighs what is loaded later when it is named', async () => {
    const wanted = weigh(...eager, 'chunks/zod-CCCCCCCC.js');
    assert.equal(await bytes({ entry: join(folder, 'a.js'), with: ['zod'] }), wanted);
  });

  it('refuses a budget that would weigh nothing', async () => {
    await assert.rejects(bytes({ entry: join(folder, 'a.js'), with: ['gone'] }), /no chunk named gone/);
    await assert.rejects(bytes({ entry: join(folder, 'b.js') }), /not built/);
  });

  it('weighs what one import brings, shaken', async () => {
    const all = await bytes({ source: `export * from 'lit';` });
    const one = await bytes({ source: `export { css } from 'lit';` });
    assert.ok(one > 100 && one < all && all < 10_000, `${one} of ${all}`);
  });
});
