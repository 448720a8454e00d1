import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryWorld } from './memory-world.js';
import { run } from './run.js';

async function guildhall(...argv: string[]) {
  const world = memoryWorld();
  return { code: await run(argv, world), ...world.written };
}

describe('createProgram', () => {
  it('has help for itself and every command, within eighty columns', async () => {
    const { code, stdout } = await guildhall('--help');
    assert.equal(code, 0);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) .*[[<]/gm)].map(([, name = '']) => name);
    assert.deepEqual(
      commands.join(' '),
      'decide explain quote combine diff impact check test format schema new publish approve world help',
    );
    for (const command of ['', ...commands.filter((name) => name !== 'help')]) {
      const help = await guildhall(...(command === '' ? [] : [command]), '--help');
      assert.deepEqual([help.code, help.stderr], [0, ''], command);
      assert.match(help.stdout, new RegExp(`^Usage: guildhall ${command}`));
      if (command !== '') assert.match(help.stdout, /--json/);
      for (const line of help.stdout.split('\n')) assert.ok(line.length <= 80, line);
      assert.equal((await guildhall(...['help', command].filter(Boolean))).stdout, help.stdout);
    }
  });

  it('prints its version', async () => {
    assert.deepEqual(await guildhall('--version'), { code: 0, stdout: '0.0.0\n', stderr: '' });
  });

  it('tells a fault of its own as that, and not as one of the input', async () => {
    const world = memoryWorld({ files: { '/home/a.json': '{}' } });
    const files = { ...world.files, read: () => Promise.reject(new Error('the disk is on fire')) };
    assert.equal(await run(['decide', 'a.json', '--given', '-'], { ...world, files }), 70);
    assert.match(world.written.stderr, /fault of guildhall, not of your input.*\n.*the disk is on fire/);
  });
});
