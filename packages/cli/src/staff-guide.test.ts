import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from './disk-files.js';
import { memoryWorld } from './memory-world.js';
import { run } from './run.js';

const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const guide = await readFile(`${root}/docs/guides/editing-rules.md`, 'utf8');

interface Block {
  readonly kind: string;
  /** The file that a `diff` is about. */
  readonly name: string;
  readonly text: string;
}

const blocks = [...guide.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', name = '', text = '']): Block => ({ kind, name, text }),
);

/** What the reader has so far: the files that are edited and written, by path. */
const files: Record<string, string> = {};

/** Edits a file as its reader would: finds the lines that stand there, and writes those that are to stand there. */
async function edit({ name, text }: Block): Promise<void> {
  const path = `${root}/${name}`;
  const lines = text.trimEnd().split('\n');
  const side = (taken: string): string =>
    lines.flatMap((line) => (line.startsWith(taken) ? [] : [line.slice(1)])).join('\n');
  const before = files[path] ?? (await readFile(path, 'utf8'));
  const found = before.split(side('+')).length - 1;
  assert.equal(found, 1, `${name} has these lines ${String(found)} times:\n${side('+')}`);
  files[path] = before.replace(side('+'), () => side('-'));
}

/** Runs one line of the guide as a shell would: words and quoted texts, and `# exits N` for another exit code than 0. */
async function runLine(line: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const [command = '', comment = ''] = line.split(' # ');
  const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '').slice(2);
  const shipped = ['rules/cpd/ima.json', 'rules/bookings/ima.json'].map((path) => `${root}/${path}`);
  const revisions = Object.fromEntries(
    await Promise.all(shipped.map(async (path) => [`HEAD:${path}`, await readFile(path, 'utf8')] as const)),
  );
  const world = memoryWorld({
    folder: root,
    rules: `${root}/rules`,
    beneath: diskFiles(),
    files,
    revisions,
    now: '2026-11-26T10:00:00Z',
  });
  const code = await run(argv, world);
  Object.assign(files, world.saved);
  assert.equal(code, Number(/^exits (\d+)$/.exec(comment)?.[1] ?? 0), `${line}\n${world.written.stderr}`);
  return world.written;
}

/** What is shown is what is written; a line that is `…` stands for any lines, one that ends in it for the rest of its line. */
function assertShown(shown: string, written: string, after: string): void {
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\n)*?' : `${literal(line)}\n`))
    .join('');
  if (new RegExp(`^${pattern}$`).test(`${written.trimEnd()}\n`)) return;
  assert.equal(written.trimEnd(), shown.trimEnd(), `docs/guides/editing-rules.md shows something else after: ${after}`);
}

function literal(line: string): string {
  const escaped = line.replace(/…$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return line.endsWith('…') ? `${escaped}.*` : escaped;
}

describe('docs/guides/editing-rules.md', () => {
  let written = '';
  let before = '';
  for (const block of blocks) {
    if (block.kind === 'diff')
      it(`edits ${block.name}: ${block.text.split('\n').find((line) => line.startsWith('+')) ?? ''}`, () =>
        edit(block));
    if (block.kind === 'sh') {
      const lines = block.text.trimEnd().split('\n');
      it(`runs ${lines.join(' and ')}`, async () => {
        for (const line of lines) {
          assert.match(line, /^npx guildhall /);
          const { stdout, stderr } = await runLine(line);
          written = stdout + stderr;
          before = line;
        }
      });
    }
    if (block.kind === 'text')
      it(`shows what is written: ${block.text.split('\n')[0] ?? ''}`, () => {
        assertShown(block.text, written, before);
      });
  }

  it('ends with what it set out to do', () => {
    const published = Object.keys(files).filter((path) => path.startsWith(`${root}/site/rules/archive/`));
    assert.equal(published.length, 4);
    const index = JSON.parse(files[`${root}/site/rules/index.json`] ?? '{}') as {
      readonly rulebooks: Readonly<Record<string, { readonly version: string }>>;
    };
    assert.equal(index.rulebooks['cpd/ima']?.version, '1.1.0');
    assert.equal(index.rulebooks['bookings/ima']?.version, '1.1.0');
  });
});
