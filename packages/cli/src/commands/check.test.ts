import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { CheckReport } from '../checking/check-report.js';
import { diskFiles } from '../disk-files.js';
import { memoryWorld } from '../memory-world.js';
import { run } from '../run.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const cpd = await diskFiles().read(`${rules}/cpd/ima.json`);
const ON = ['--on', '2026-11-26'];

async function check(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const world = memoryWorld({ rules, beneath: diskFiles(), files });
  const code = await run(['check', ...argv, ...ON], world);
  return { code, ...world.written };
}

/** The CPD rulebook, with the reason of one requirement given to another. */
const wrong = cpd.replace('"whenNot": "cpd/categories-short"', '"whenNot": "cpd/points-short"');
const where = 'What each finding means: docs/findings.md';

describe('guildhall check', () => {
  it('finds no error and no warning in what is shipped, and then names no page', async () => {
    const { code, stdout } = await check([]);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /✓ {2}cpd\/ima /);
    assert.match(stdout, /rulebooks and \d+ catalogues: no errors, no warnings \(\d+ accepted\)\n$/);
  });

  it('names the code, the place and the page of what it finds, and fails on an error', async () => {
    assert.notEqual(wrong, cpd, 'the reason to change was found');
    const { code, stdout } = await check(['mine.json'], { '/home/mine.json': wrong });
    assert.equal(code, 1);
    const line = wrong.slice(0, wrong.indexOf('"whenNot": "cpd/points-short",', wrong.indexOf('enough-categories')));
    assert.match(
      stdout,
      new RegExp(`^error {3}mine\\.json:${String(line.split('\n').length)}:\\d+ {2}lint/wrong-reason$`, 'm'),
    );
    assert.match(stdout, /✗ {2}cpd\/ima /);
    assert.ok(stdout.trimEnd().endsWith(where));
  });

  it('tells of a catalogue that nobody can complete, since what it needs is barred from what else it needs', async () => {
    const text = await diskFiles().read(`${rules}/qualifications/catalogue/500-9810-X.json`);
    const catalogue = JSON.parse(text) as {
      units: { number: string; groups: string[] }[];
      bars?: object[];
      groups: { id: string; kind: string }[];
    };
    const mandatory = catalogue.groups.find(({ kind }) => kind === 'mandatory')?.id ?? '';
    const needed = catalogue.units.find(({ groups }) => groups.includes(mandatory))?.number;
    const spare = catalogue.units.find(({ groups }) => !groups.includes(mandatory))?.number;
    catalogue.bars = [{ units: [needed, spare], status: 'assumed', why: 'For the test.' }];
    const { code, stdout } = await check(['mine.json', '--json'], {
      '/home/mine.json': JSON.stringify(catalogue, null, 2),
    });
    const [file] = (JSON.parse(stdout) as CheckReport).files;
    assert.equal(code, 1);
    assert.deepEqual(
      file?.findings.map((finding) => [finding.code, finding.severity]),
      [['qualifications/impossible', 'E']],
    );
    assert.match(file.findings[0]?.says ?? '', /^Nobody can meet this rule/);
  });
});
