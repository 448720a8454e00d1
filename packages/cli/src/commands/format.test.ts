import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hashOf } from '@guildhall/core/load';
import { diskFiles } from '../disk-files.js';
import type { FormatReport } from '../formatting/format-report.js';
import { memoryWorld } from '../memory-world.js';
import { run } from '../run.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const cpd = await diskFiles().read(`${rules}/cpd/ima.json`);
const odd = JSON.stringify(JSON.parse(cpd), null, 4).replaceAll('\n', '\r\n');

async function guildhall(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const fetch = () => Promise.resolve(new Response(odd));
  const world = memoryWorld({ rules, beneath: diskFiles(), files, fetch });
  const code = await run(['format', ...argv], world);
  return { code, ...world.written, saved: world.saved };
}

describe('guildhall format', () => {
  it('finds every shipped rulebook formatted', async () => {
    const { code, stdout, saved } = await guildhall(['--check']);
    assert.match(stdout, /^\d+ rulebooks: formatted already\n$/);
    assert.deepEqual([code, saved], [0, {}]);
  });

  it('formats files in their place, once, and keeps what they mean', async () => {
    const files = { '/home/mine/cpd/ima.json': odd, '/home/mine/sources.json': '{"format":"guildhall/sources@1"}' };
    const { code, stdout, saved } = await guildhall(['mine'], files);
    assert.deepEqual([code, stdout], [0, '✓  mine/cpd/ima.json\n1 rulebook: 1 formatted now\n']);
    const [path = '', text = ''] = Object.entries(saved)[0] ?? [];
    assert.deepEqual([path, Object.keys(saved).length], ['/home/mine/cpd/ima.json', 1]);
    assert.equal(hashOf(JSON.parse(text)), hashOf(JSON.parse(cpd)));
    assert.deepEqual((await guildhall(['mine'], { [path]: text })).saved, {});
  });

  it('writes nothing with --check, and says what is not formatted', async () => {
    const { code, stdout, saved } = await guildhall(['--check', 'mine.json', 'cpd/ima'], { '/home/mine.json': odd });
    const shown = '✗  mine.json is not formatted\n2 rulebooks: 1 not formatted: run guildhall format\n';
    assert.deepEqual([code, stdout, saved], [1, shown, {}]);
    const json = await guildhall(['--check', '--json', 'mine.json'], { '/home/mine.json': odd });
    const report: FormatReport = { files: [{ file: 'mine.json', wasFormatted: false }], changed: 1, problems: [] };
    assert.deepEqual([json.code, JSON.parse(json.stdout)], [1, report]);
    const address = 'https://rules.example/cpd/ima.json';
    assert.equal((await guildhall(['--check', address])).code, 1);
    assert.match((await guildhall([address])).stderr, /\[cli\/not-a-file\]\n$/);
  });

  it('formats the others where one is wrong, and says where', async () => {
    const files = { '/home/a/bad.json': '{\n  "format": 1,\n}', '/home/a/good.json': odd };
    const { code, stderr, saved } = await guildhall(['a'], files);
    assert.deepEqual([code, Object.keys(saved)], [2, ['/home/a/good.json']]);
    assert.match(stderr, /^a\/bad\.json:3:1: .*\[cli\/not-json\]\n$/);
    const other = await guildhall(['other.json'], { '/home/other.json': '{}' });
    assert.deepEqual([other.code, other.stderr.includes('[cli/not-a-rulebook]')], [2, true]);
    const none = await guildhall(['empty'], { '/home/empty/note.json': '{}' });
    assert.deepEqual([none.code, none.stderr.includes('[cli/nothing-to-format]')], [2, true]);
  });
});
