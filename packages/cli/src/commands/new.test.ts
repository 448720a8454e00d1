import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRulebook } from '@guildhall/core/load';
import {
  checkGuarantees,
  missingNeverGrants,
  orderChangesNothing,
  textsAreWhole,
  waysLeadToYes,
} from '@guildhall/testing';
import { memoryWorld } from '../memory-world.js';
import { run } from '../run.js';

const SCHEMA = { '/home/rules/rulebook.schema.json': '{}' };

describe('guildhall new', () => {
  it('writes a rulebook that passes its tests and is formatted', async () => {
    const world = memoryWorld({ files: SCHEMA });
    assert.equal(await run(['new', 'cpd/xyz'], world), 0);
    assert.match(world.written.stdout, /^cpd\/xyz is written to rules\/cpd\/xyz\.json\n/);
    assert.ok(world.written.stdout.split('\n').every((line) => line.length <= 80));
    assert.deepEqual(Object.keys(world.saved), ['/home/rules/cpd/xyz.json']);
    assert.match(
      world.saved['/home/rules/cpd/xyz.json'] ?? '',
      /^\{\n {2}"\$schema": "\.\.\/rulebook\.schema\.json",\n/,
    );
    assert.equal(await run(['test', 'rules/cpd/xyz.json'], world), 0);
    assert.match(world.written.stdout, /✓ {2}cpd\/xyz +4 of 4\n/);
    assert.equal(await run(['format', '--check', 'rules/cpd/xyz.json'], world), 0);
  });

  it('writes one that keeps its guarantees and the laws of any', async () => {
    const world = memoryWorld({ now: '2031-12-31T23:59:00Z' });
    assert.equal(await run(['new', 'new-room/a1', '--out', 'a.json', '--json'], world), 0);
    assert.deepEqual(JSON.parse(world.written.stdout), { rulebook: 'new-room/a1', out: 'a.json', examples: 4 });
    const json = JSON.parse(world.saved['/home/a.json'] ?? '') as { $schema?: string; changes: { on: string }[] };
    assert.deepEqual([json.$schema, json.changes[0]?.on], [undefined, '2031-12-31']);
    const checked = checkRulebook(json);
    assert.ok(checked.ok);
    for (const law of [checkGuarantees, missingNeverGrants, orderChangesNothing, textsAreWhole, waysLeadToYes])
      law(checked.value, { numRuns: 50 });
  });

  it('leaves a file alone that is there, and wants a room and a body', async () => {
    for (const [argv, code] of [
      [['cpd/xyz', '--out', 'mine.json'], 'cli/file-exists'],
      [['cpd/xyz', '--out', 'rules'], 'cli/file-exists'],
      [['cpd'], 'cli/no-scheme'],
      [['CPD/xyz'], 'cli/no-scheme'],
      [['../cpd/xyz'], 'cli/no-scheme'],
      [[], 'cli/missing-argument'],
    ] as const) {
      const world = memoryWorld({ files: { ...SCHEMA, '/home/mine.json': 'mine' } });
      assert.equal(await run(['new', ...argv], world), 2);
      assert.ok(world.written.stderr.includes(`[${code}]`), world.written.stderr);
      assert.deepEqual(world.saved, {});
    }
  });
});
