import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../disk-files.js';
import { memoryWorld, type MemoryWorldOptions } from '../memory-world.js';
import { run } from '../run.js';
import type { LineAnswer } from './line-answer.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));

async function guildhall(argv: readonly string[], options: MemoryWorldOptions) {
  const world = memoryWorld({ rules, beneath: diskFiles(), ...options });
  const code = await run(argv, world);
  return { code, ...world.written };
}
const parsed = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LineAnswer);

describe('decideLines', () => {
  it('answers each case on a line of its own, by the number of its line', async () => {
    const lines = ['{"holdsCertMap":false}', '', '{"holdsCertMap":true,"activities":[]}', '{}'].join('\r\n');
    const files = { '/home/cases.jsonl': `\ufeff${lines}` };
    const { code, stdout, stderr } = await guildhall(['decide', 'cpd/ima', '--given', 'cases.jsonl', '--json'], {
      files,
    });
    assert.equal(code, 0);
    assert.deepEqual(
      parsed(stdout).map(({ line, outcomes }) => [line, outcomes['cpd/met']]),
      [
        [1, 'not-applicable'],
        [3, 'no'],
        [4, 'unknown'],
      ],
    );
    assert.match(stderr, /^3 cases decided, 0 bad\.\n {2}cpd\/met: 1 no, 1 unknown, 1 not-applicable\n$/);
  });

  it('tells each bad line with its number and place, and decides the rest', async () => {
    const stdin =
      '{"holdsCertMap":false}\n{"holdsCertMap":\n[]\n{"holdsCertMap":1}\n{"a":1,"a":1}\n{"holdsCertMap":false}';
    const argv = ['decide', 'cpd/ima', '--given', '-', '--lines', '--json'];
    const { code, stdout, stderr } = await guildhall(argv, { stdin });
    assert.equal(code, 2);
    assert.deepEqual(
      parsed(stdout).map(({ line }) => line),
      [1, 6],
    );
    assert.match(stderr, /^standard input:2:17: .*\[cli\/not-json\]$/m);
    assert.match(stderr, /^standard input:3:1: .*\[cli\/given-not-an-object\]$/m);
    assert.match(stderr, /^standard input:4:17: \/holdsCertMap: .*\[rulebook\/fact-not-allowed\]$/m);
    assert.match(stderr, /^standard input:5:8: \/a: .*\[cli\/repeated-name\]$/m);
    assert.match(stderr, /^2 cases decided, 4 bad\.$/m);
  });

  it('shows people one short line for each case', async () => {
    const argv = ['decide', 'cpd/ima', '--given', '-', '--lines'];
    const { stdout } = await guildhall(argv, { stdin: '{"holdsCertMap":true,"activities":[]}\n' });
    assert.equal(stdout, '     1  cpd/met no  cpd/points-short, cpd/categories-short\n');
  });

  it('says how far it is on a terminal, and nothing of that anywhere else', async () => {
    const argv = ['decide', 'cpd/ima', '--given', '-', '--lines', '--json'];
    const stdin = '{"holdsCertMap":false}\n'.repeat(3);
    assert.doesNotMatch((await guildhall(argv, { stdin })).stderr, /\r/);
    const world = memoryWorld({ rules, beneath: diskFiles(), stdin });
    const stderr = { ...world.stderr, isTerminal: true };
    assert.equal(await run(argv, { ...world, stderr }), 0);
    assert.match(world.written.stderr, /\r\u001b\[2K1 case decided, 0 bad\r\u001b\[2K3 cases decided, 0 bad\./);
  });

  it('reads no faster than answers are taken, so that memory stays flat', async () => {
    let read = 0;
    let taken = 0;
    let ahead = 0;
    const lines = async function* () {
      for (; read < 200; read++) {
        await Promise.resolve();
        yield new TextEncoder().encode('{"holdsCertMap":false}\n');
      }
    };
    const world = memoryWorld({ rules, beneath: diskFiles() });
    const stdout = {
      ...world.stdout,
      async write() {
        ahead = Math.max(ahead, read - taken);
        await new Promise((resolve) => setImmediate(resolve));
        taken += 1;
      },
    };
    const argv = ['decide', 'cpd/ima', '--given', '-', '--lines', '--json'];
    assert.equal(await run(argv, { ...world, stdin: lines(), stdout }), 0);
    assert.equal(taken, 200);
    assert.ok(ahead <= 1, `${ahead} lines were read ahead`);
  });
});
