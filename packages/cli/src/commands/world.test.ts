import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { portalEditions, portalStoreTables } from '@guildhall/portal';
import { createMemoryStore } from '@guildhall/store';
import { memoryWorld } from '../memory-world.js';
import { run } from '../run.js';
import type { MadeWorld } from '../worlds/made-world.js';

const NOW = '2026-11-25T10:00:00Z';

async function make(...argv: string[]) {
  const world = memoryWorld({ columns: 80, now: '2026-11-22T12:00:00Z' });
  const code = await run(['world', ...argv], world);
  return { code, ...world.written, files: world.saved };
}

describe('guildhall world', () => {
  it('writes a file that a store imports, the same for the same seed and now', async () => {
    const { code, stdout, stderr, files } = await make('--seed', '3', '--now', NOW, '--out', 'demo/world.json');
    assert.deepEqual([code, stderr, Object.keys(files)], [0, '', ['/home/demo/world.json']]);
    assert.match(stdout, /^A world of seed 3, which ends at 2026-11-25T10:00:00\.000Z\n/);
    assert.match(stdout, /\nWritten to demo\/world\.json\n$/);
    assert.ok(stdout.split('\n').every((line) => line.length <= 80));
    const text = files['/home/demo/world.json'] ?? '';
    const store = createMemoryStore(portalStoreTables, portalEditions);
    await store.importAll(JSON.parse(text));
    assert.equal(`${JSON.stringify(await store.exportAll())}\n`, text);
    const again = await make('--seed', '3', '--now', NOW, '--out', '/home/demo/world.json');
    assert.ok(again.files['/home/demo/world.json'] === text);
  });

  it('says what is in it as JSON, and writes nothing that was not asked for', async () => {
    const { code, stdout, files } = await make('--json');
    assert.deepEqual([code, files], [0, {}]);
    const { seed, now, tables, actors, out } = JSON.parse(stdout) as MadeWorld;
    assert.deepEqual([seed, now, out], [1, '2026-11-22T12:00:00.000Z', undefined]);
    assert.equal(tables['orders']?.stages?.['refund-due'], 1);
    assert.equal(tables['commands'], undefined);
    assert.ok(actors.some(({ key, role }) => key === 'cpd-met' && role === 'member'));
  });

  it('says what is wrong with a seed, an instant and a file', async () => {
    for (const [argv, code] of [
      [['--seed', '-1'], 'cli/no-seed'],
      [['--seed', '4294967296'], 'cli/no-seed'],
      [['--now', '2026-11-25'], 'cli/no-instant'],
      [['--now', '2026-02-30T10:00:00Z'], 'cli/no-instant'],
      [['--now', '2026-01-01T24:00:00Z'], 'cli/no-instant'],
      [['--now', '2019-01-01T10:00:00Z'], 'cli/now-out-of-range'],
    ] as const) {
      const { code: exit, stderr, stdout } = await make(...argv);
      assert.deepEqual([exit, stdout], [2, ''], argv.join(' '));
      assert.ok(stderr.includes(`[${code}]`), stderr);
    }
    const world = memoryWorld();
    const write = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOENT' }));
    const closed = { ...world, files: { ...world.files, write } };
    assert.equal(await run(['world', '--now', NOW, '--out', 'nowhere/w.json'], closed), 2);
    assert.match(world.written.stderr, /^nowhere\/w\.json: .*\[cli\/no-such-folder\]\n$/);
  });
});
