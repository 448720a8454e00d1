import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from './disk-files.js';
import { memoryWorld } from './memory-world.js';
import { run } from './run.js';

const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const guide = await readFile(`${root}/docs/guides/command-line.md`, 'utf8');

/** The version of the CPD rules that the guide holds against the one there is: it asks for twenty points. */
const NEXT = 'https://rules.example/next/cpd.json';
const cpd = await readFile(`${root}/rules/cpd/ima.json`, 'utf8');
const nextCpd = cpd.replace('"2019-02-16": { "value": 16,', '"2019-02-16": { "value": 20,');
assert.notEqual(nextCpd, cpd);

interface Block {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}
const blocks = [...guide.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', name = '', text = '']): Block => ({ kind, name, text }),
);
const files: Record<string, string> = Object.fromEntries(
  blocks
    .filter(({ kind, name }) => kind.startsWith('json') && name !== '')
    .map(({ name, text }) => [`${root}/${name}`, text]),
);

/** Runs one line of the guide as a shell would: words, `< file`, and `# exits N` for another exit code than 0. */
async function runLine(line: string) {
  const [command = '', comment = ''] = line.split(' # ');
  const [words = '', input] = command.split(' < ');
  const argv = words.trim().split(/ +/).slice(2);
  const stdin = input === undefined ? '' : (files[`${root}/${input}`] ?? '');
  const fetch = async (url: string) =>
    new Response(url === NEXT ? nextCpd : await readFile(url.replace('https://rules.example', `${root}/rules`)));
  const world = memoryWorld({ folder: root, rules: `${root}/rules`, beneath: diskFiles(), files, stdin, fetch });
  const code = await run(argv, world);
  // What one line writes, the next may read.
  Object.assign(files, world.saved);
  assert.equal(code, Number(/^exits (\d+)$/.exec(comment)?.[1] ?? 0), `${line}\n${world.written.stderr}`);
  return world.written;
}

/** `…` at the end of a line of the guide stands for anything. */
function assertShown(shown: string, written: string, after: string): void {
  const got = written.trimEnd().split('\n');
  const expected = shown.trimEnd().split('\n');
  const same = expected.map((line, at) => {
    const real = got[at] ?? '';
    const open = line.endsWith('…') && real.startsWith(line.slice(0, -1).trimEnd());
    return open ? line : real;
  });
  assert.deepEqual(
    [...same, ...got.slice(expected.length)],
    expected,
    `docs/guides/command-line.md shows something else after: ${after}`,
  );
}

describe('docs/guides/command-line.md', () => {
  const written: { stdout: string; stderr: string }[] = [];
  let before = '';
  blocks.forEach(({ kind, name, text }) => {
    if (kind === 'sh') {
      const lines = text.trimEnd().split('\n');
      it(`runs ${lines.join(' and ')}`, async () => {
        written.length = 0;
        for (const line of lines) {
          assert.match(line, /^npx guildhall /);
          written.push(await runLine(line));
        }
        before = lines.at(-1) ?? '';
      });
    }
    if (kind === 'text') {
      it(`shows what is written: ${text.split('\n')[0] ?? ''}`, () => {
        const real = name === 'stderr' ? written.map(({ stderr }) => stderr).join('') : (written.at(-1)?.stdout ?? '');
        assertShown(text, real, before);
      });
    }
  });

  it('shows every command', () => {
    for (const command of [
      'decide',
      'explain',
      'test',
      'combine',
      'quote',
      'diff',
      'impact',
      'check',
      'format',
      'schema',
      'new',
      'publish',
      'approve',
      'world',
    ]) {
      assert.match(guide, new RegExp(`^npx guildhall ${command} `, 'm'));
    }
  });
});
