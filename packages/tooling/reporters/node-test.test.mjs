import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

// What `npm test` says at its end rests on this count, so it is held to files whose outcome is known.
describe('the reporter for node --test', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'reporter-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** @returns {string[]} `outcome name` of each test in a file with this text */
  function outcomes(text) {
    const file = join(folder, 'planted.test.mjs');
    const destination = join(folder, 'results.jsonl');
    writeFileSync(file, `import { before, describe, it, test } from 'node:test';\n${text}`);
    const reporter = new URL('node-test.mjs', import.meta.url).href;
    const args = ['--test', `--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`, file];
    const env = { ...process.env };
    // Set by the runner that runs this test; with it, Node would not start another.
    delete env.NODE_TEST_CONTEXT;
    spawnSync(process.execPath, args, { env });
    const lines = readFileSync(destination, 'utf8').split('\n').filter(Boolean).map(JSON.parse);
    return lines.map(({ outcome, name }) => `${outcome} ${name.split(/[/\\]/).at(-1)}`);
  }

  it('counts tests, and not the suites around them', () => {
    const text = `describe('suite', () => { it('one', () => {}); it('two', () => { throw new Error('no'); }); });`;
    assert.deepEqual(outcomes(text), ['passed one', 'failed two']);
  });

  it('counts neither what is skipped nor what is still to do as passed', () => {
    const text = `test('one', { skip: true }, () => {}); test('two', { todo: true }, () => {}); test.skip('three');`;
    assert.deepEqual(outcomes(text), ['skipped one', 'skipped two', 'skipped three']);
  });

  it('counts nothing for a file without a test', () => {
    assert.deepEqual(outcomes(''), []);
  });

  it('counts a file that cannot be run as a failure', () => {
    assert.deepEqual(outcomes(`throw new Error('at the top');`), ['failed planted.test.mjs']);
    assert.deepEqual(outcomes(`process.exit(3);`), ['failed planted.test.mjs']);
  });

  it('counts a suite whose hook fails as a failure', () => {
    const text = `describe('suite', () => { before(() => { throw new Error('no'); }); it('one', () => {}); });`;
    const found = outcomes(text);
    assert.ok(
      found.some((line) => line.startsWith('failed')),
      found.join(),
    );
    assert.ok(!found.some((line) => line.startsWith('passed')), found.join());
  });
});
