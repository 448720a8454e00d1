import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/guildhall.js', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a process. `read` may stop reading early, as `head` does. */
function guildhall(argv: readonly string[], stdin = '', { file = bin, firstOnly = false } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...argv], { stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (firstOnly) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}

describe('guildhall as a process', () => {
  it('decides what comes on standard input, and ends with 0', async () => {
    const { code, stdout, stderr } = await guildhall(['decide', 'cpd/ima', '--given', '-', '--json'], '{}');
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual((JSON.parse(stdout) as { outcomes: unknown }).outcomes, { 'cpd/met': 'unknown' });
  });

  it('ends with 2 and the place of what is wrong, without a stack', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guildhall-'));
    try {
      const file = join(folder, 'member.json');
      await writeFile(file, '{\n  "holdsCertMap": maybe\n}');
      const { code, stdout, stderr } = await guildhall(['decide', 'cpd/ima', '--given', file]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /member\.json:2:19: .* \[cli\/not-json\]\n$/);
      assert.equal(stderr.split('\n').length, 2);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('ends quietly when nobody reads on', async () => {
    const lines = '{"holdsCertMap":false}\n'.repeat(20_000);
    const argv = ['decide', 'cpd/ima', '--given', '-', '--lines', '--json'];
    const { code, stderr } = await guildhall(argv, lines, { firstOnly: true });
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('says what to do where nothing is built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guildhall-'));
    try {
      await mkdir(join(folder, 'bin'));
      await writeFile(join(folder, 'package.json'), '{"type":"module"}');
      const file = join(folder, 'bin', 'guildhall.js');
      await copyFile(bin, file);
      const { code, stderr } = await guildhall(['--help'], '', { file });
      assert.deepEqual([code, stderr.includes('npm run build')], [2, true]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
