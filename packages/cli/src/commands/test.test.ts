import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../disk-files.js';
import { memoryWorld } from '../memory-world.js';
import { run } from '../run.js';
import type { TestReport } from '../testing/test-report.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const cpd = await diskFiles().read(`${rules}/cpd/ima.json`);

async function guildhall(argv: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const world = memoryWorld({ rules, beneath: diskFiles(), files });
  const code = await run(argv, world);
  return { code, ...world.written };
}

/** The CPD rulebook asking for one category fewer, which its own examples notice. */
const looser = cpd.replace(
  '"2019-02-16": { "value": 3, "source": "ima-portal-faq#cpd-not-met" }',
  '"2019-02-16": { "value": 2, "source": "ima-portal-faq#cpd-not-met" }',
);

describe('guildhall test', () => {
  it('runs every example of every shipped rulebook', async () => {
    const { code, stdout } = await guildhall(['test']);
    assert.equal(code, 0);
    assert.match(stdout, /✓ {2}cpd\/ima +(\d+) of \1\n/);
    assert.match(stdout, /✓ {2}500\/9810\/X +1 of 1\n/);
    assert.match(stdout, /rulebooks and \d+ catalogues: \d{3,} passed, 0 failed\n$/);
  });

  it('checks a catalogue, and warns of a check character that does not fit', async () => {
    const text = await diskFiles().read(`${rules}/qualifications/catalogue/500-9810-X.json`);
    const slip = await guildhall(['test', 'mine.json'], {
      '/home/mine.json': text.replaceAll('D/601/4999', 'D/601/4998'),
    });
    assert.equal(slip.code, 0);
    assert.match(slip.stderr, /^mine\.json:\d+:\d+: \/units\/14\/number: Perhaps a slip: .*D\/601\/4998/m);
    const broken = text.replace('"groups": ["B"]', '"groups": ["Z"]');
    const bad = await guildhall(['test', 'mine.json'], { '/home/mine.json': broken });
    assert.equal(bad.code, 2);
    assert.match(bad.stderr, /^mine\.json:\d+:\d+: \/units\/\d+\/groups/m);
  });

  it('fails with the differences and the place of an example that a changed number breaks', async () => {
    assert.notEqual(looser, cpd, 'the number to change was found');
    const { code, stdout } = await guildhall(['test', 'mine.json'], { '/home/mine.json': looser });
    assert.equal(code, 1);
    const line = looser.slice(0, looser.indexOf('"id": "sixteen-points-in-two-categories"')).split('\n').length - 1;
    assert.match(
      stdout,
      new RegExp(`^FAIL cpd/ima sixteen-points-in-two-categories {2}mine\\.json:${line}:\\d+$`, 'm'),
    );
    assert.match(stdout, /^ {5}cpd\/met is yes, expected no\.$/m);
    assert.match(stdout, /^1 rulebook: \d+ passed, [1-9]\d* failed$/m);
    const json = await guildhall(['test', 'mine.json', '--json'], { '/home/mine.json': looser });
    assert.equal(json.code, 1);
    const report = JSON.parse(json.stdout) as TestReport;
    assert.ok(report.files[0]?.failures.some(({ example }) => example === 'sixteen-points-in-two-categories'));
  });

  it('goes through a folder, places what is wrong in a file, and tests the others', async () => {
    const sources = await diskFiles().read(`${rules}/sources.json`);
    const files = {
      '/home/mine/sources.json': sources,
      '/home/mine/a/good.json': cpd,
      '/home/mine/a/broken.json': '{\n  "format": "guildhall/rulebook@1",\n}',
      '/home/mine/b/uncited.json': cpd.replace('ima-cpd-scheme-page#page', 'nobody-says#so'),
      '/home/mine/dist/old.json': 'passed over',
    };
    const { code, stdout, stderr } = await guildhall(['test', 'mine'], files);
    assert.equal(code, 2);
    assert.match(stderr, /^mine\/a\/broken\.json:3:1: .*\[cli\/not-json\]$/m);
    assert.match(stderr, /^mine\/b\/uncited\.json:\d+:\d+: .*nobody-says#so/m);
    assert.match(stdout, /^1 rulebook: \d+ passed, 0 failed; 2 files could not be tested$/m);
  });

  it('refuses what is no rulebook, and a folder without any', async () => {
    const files = { '/home/other.json': '{"format":"something"}', '/home/empty/note.json': '{}' };
    const other = await guildhall(['test', 'other.json'], files);
    assert.deepEqual([other.code, other.stderr.includes('[cli/not-a-rulebook]')], [2, true]);
    const empty = await guildhall(['test', 'empty'], files);
    assert.deepEqual([empty.code, empty.stderr.includes('[cli/nothing-to-test]')], [2, true]);
  });
});
