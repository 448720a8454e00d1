import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../disk-files.js';
import { gitShow } from '../git-show.js';
import { memoryWorld, type MemoryWorldOptions } from '../memory-world.js';
import { readVersion } from './read-version.js';
import { Stop } from './stop.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const text = await diskFiles().read(`${rules}/cpd/ima.json`);
const numbered = (version: string) => text.replaceAll('"version": "1.0.0"', `"version": "${version}"`);

function worldWith(options: MemoryWorldOptions = {}) {
  return memoryWorld({
    rules: '/home/rules',
    files: { '/home/rules/cpd/ima.json': numbered('1.0.2'), '/home/odd:cpd.json': numbered('1.0.9') },
    revisions: {
      'HEAD~1:/home/rules/cpd/ima.json': numbered('1.0.1'),
      'feature/cpd:/home/rules/cpd/ima.json': numbered('1.0.3'),
      'v1:/home/gone/away/old.json': numbered('1.0.0'),
    },
    ...options,
  });
}

async function codeOf(reading: Promise<unknown>): Promise<string | undefined> {
  try {
    await reading;
  } catch (error) {
    assert.ok(error instanceof Stop, String(error));
    return error.problems[0]?.code;
  }
  return undefined;
}

describe('readVersion', () => {
  it('reads a path, an id, and a path or an id in a revision', async () => {
    const world = worldWith();
    for (const [reference, version] of [
      ['rules/cpd/ima.json', '1.0.2'],
      ['cpd/ima', '1.0.2'],
      ['HEAD~1:rules/cpd/ima.json', '1.0.1'],
      ['HEAD~1:cpd/ima', '1.0.1'],
      ['feature/cpd:rules/cpd/ima.json', '1.0.3'],
      ['v1:gone/away/old.json', '1.0.0'],
      ['odd:cpd.json', '1.0.9'],
    ] as const) {
      const { document, source } = await readVersion(world, reference);
      assert.equal(document.version, version, reference);
      if (reference.includes('~')) assert.equal(source.name, reference);
    }
  });

  it('takes a revision alone for the file it is asked about', async () => {
    const of = 'rules/cpd/ima.json';
    for (const [reference, version] of [
      ['HEAD~1', '1.0.1'],
      ['feature/cpd', '1.0.3'],
      ['cpd/ima', '1.0.2'],
    ] as const) {
      assert.equal((await readVersion(worldWith(), reference, of)).document.version, version, reference);
    }
    assert.equal(await codeOf(readVersion(worldWith(), 'other.json', of)), 'cli/no-such-file');
  });

  it('says what is wrong with a revision', async () => {
    for (const [reference, code] of [
      ['HEAD~9:rules/cpd/ima.json', 'cli/no-such-revision'],
      ['--output=x:rules/cpd/ima.json', 'cli/no-such-revision'],
      ['HEAD~1:rules/cpd/imi.json', 'cli/not-in-revision'],
    ] as const) {
      assert.equal(await codeOf(readVersion(worldWith(), reference)), code, reference);
    }
    const without = memoryWorld({ files: { '/home/a.json': '{}' } });
    assert.equal(await codeOf(readVersion(without, 'HEAD:a.json')), 'cli/no-git');
  });
});

describe('gitShow', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-git-'));
  const git = (...argv: string[]) => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...argv], { cwd: folder, stdio: 'ignore' });
  };
  before(() => {
    git('init');
    mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
    writeFileSync(join(folder, 'deep', 'er', 'ŵ.json'), numbered('1.0.1'));
    git('add', '.');
    git('commit', '-m', 'first');
    rmSync(join(folder, 'deep'), { recursive: true });
    writeFileSync(join(folder, 'later.json'), '{}');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads what the git of this machine has, and tells what it has not', async () => {
    const world = { ...worldWith({ folder, beneath: diskFiles() }), gitShow };
    assert.equal((await readVersion(world, 'HEAD:deep/er/ŵ.json')).document.version, '1.0.1');
    assert.equal(await codeOf(readVersion(world, 'HEAD:later.json')), 'cli/not-in-revision');
    assert.equal(await codeOf(readVersion(world, 'HEAD:never.json')), 'cli/not-in-revision');
    assert.equal(await codeOf(readVersion(world, 'nobody:later.json')), 'cli/no-such-revision');
    const outside = { ...worldWith({ folder: tmpdir(), beneath: diskFiles() }), gitShow };
    assert.equal(await codeOf(readVersion(outside, 'HEAD:never.json')), 'cli/no-repository');
  });
});
