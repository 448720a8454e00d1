import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { root } from '../lib/paths.mjs';

/** Starts `npm start` and waits until it prints its address. */
async function start(args, env = {}) {
  const child = spawn(process.execPath, ['packages/tooling/start.mjs', ...args], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...env },
  });
  const ended = once(child, 'close');
  let output = '';
  const address = await new Promise((resolve) => {
    const read = (chunk) => {
      output += chunk;
      const found = /http:\S+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => resolve(undefined));
  });
  return { child, ended, address, output: () => output };
}

describe('npm start', () => {
  it('prints where it serves, and stops by itself after --for', async () => {
    const { ended, address } = await start(['--for', '1']);
    assert.match(await (await fetch(address)).text(), /Guildhall examples/);
    assert.deepEqual(await ended, [0, null]);
    await assert.rejects(fetch(address));
  });

  for (const signal of ['SIGINT', 'SIGTERM']) {
    it(`stops on ${signal}`, async () => {
      const { child, ended, address } = await start(['--for', '60']);
      assert.equal((await fetch(address)).status, 200);
      const asked = Date.now();
      child.kill(signal);
      assert.deepEqual(await ended, [0, null]);
      assert.ok(Date.now() - asked < 5000, 'it waited for the end of --for');
    });
  }

  it('says how it is used when it is not', async () => {
    for (const args of [['--for'], ['--for', 'ever'], ['--for', '-1'], ['--port', '1']]) {
      const { ended, address, output } = await start(args);
      assert.equal(address, undefined);
      assert.deepEqual(await ended, [1, null]);
      assert.match(output(), /^Usage: npm start/);
    }
    const { ended, output } = await start([], { PORT: 'http' });
    assert.deepEqual(await ended, [1, null]);
    assert.match(output(), /PORT must be a whole number/);
  });
});
