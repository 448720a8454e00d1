import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { CheckReport } from '../checking/check-report.js';
import { diskFiles } from '../disk-files.js';
import { memoryWorld } from '../memory-world.js';
import { run } from '../run.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const cpd = await diskFiles().read(`${rules}/cpd/ima.json`);
const DATED = '"2019-02-16": { "value": 16, "source": "ima-portal-faq#cpd-not-met" }';

async function guildhall(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  revisions: Readonly<Record<string, string>> = {},
) {
  const world = memoryWorld({ rules, beneath: diskFiles(), files, revisions, now: '2026-11-26T10:00:00Z' });
  const code = await run(argv, world);
  return { code, ...world.written };
}

/** The CPD rulebook after an edit of its text. */
function edited(from: string, to: string): Readonly<Record<string, string>> {
  assert.ok(cpd.includes(from), from);
  return { '/home/mine.json': cpd.replace(from, () => to) };
}

describe('guildhall check', () => {
  it('has nothing to say of what is shipped that nobody has accepted', async () => {
    const { code, stdout, stderr } = await guildhall(['check']);
    assert.equal(code, 0);
    assert.match(stdout, /✓ {2}cpd\/ima +1\.0\.0 +\d+ examples, 6 guarantees\n/);
    assert.match(stdout, /✓ {2}500\/9810\/X/);
    assert.match(stdout, /rulebooks and \d+ catalogues: no errors, no warnings \(\d+ accepted\)\n$/);
    assert.equal(stderr, '');
  });

  it('tells what the shape refuses as an error, with its place', async () => {
    const { code, stdout } = await guildhall(['check', 'mine.json'], edited('"value": 16,', '"value": "16",'));
    assert.equal(code, 1);
    assert.match(stdout, /^error {3}mine\.json:\d+:\d+ {2}rulebook\/wrong-type\n {8}"16" is no whole number/m);
    assert.match(stdout, /^1 rulebook: 1 error, no warnings$/m);
    assert.ok(stdout.trimEnd().endsWith('What each finding means: docs/findings.md'));
  });

  it('tells of a text that does not parse, and of the files beside it', async () => {
    const files = { '/home/mine/a.json': '{ "format": "guildhall/rulebook@1", }', '/home/mine/b.json': cpd };
    const { code, stdout } = await guildhall(['check', 'mine', '--json'], files);
    assert.equal(code, 1);
    const report = JSON.parse(stdout) as CheckReport;
    assert.deepEqual(
      report.files.map(({ file, findings }) => [file, findings.filter(({ severity }) => severity === 'E').length]),
      [
        ['mine/a.json', 1],
        ['mine/b.json', 0],
      ],
    );
  });

  it('tells whom a rule answers wrongly, with somebody it is so for', async () => {
    const files = edited(
      `"operator": "greaterThanInclusive", "value": { "fact": "pointsNeeded" }`,
      `"operator": "equal", "value": { "fact": "pointsNeeded" }`,
    );
    const { code, stdout } = await guildhall(['check', 'mine.json', '--json'], files);
    assert.equal(code, 1);
    const [file] = (JSON.parse(stdout) as CheckReport).files;
    const worse = file?.findings.find(({ code: found }) => found === 'lint/not-monotone');
    assert.match(worse?.says ?? '', /More of “Approved points” is worse/);
    assert.ok(worse !== undefined && worse.line > 1 && worse.witness !== undefined);
  });

  it('holds a rulebook to the version before, a file or a revision', async () => {
    const files = edited(DATED, DATED.replace('16,', '17,'));
    const before = await guildhall(['check', 'mine.json', '--previous', 'before.json'], {
      ...files,
      '/home/before.json': cpd,
    });
    assert.equal(before.code, 1);
    assert.match(before.stdout, /lint\/changes-published/);
    const revisions = { 'HEAD:/home/mine.json': cpd };
    const sinceHead = await guildhall(['check', 'mine.json', '--previous', 'HEAD'], files, revisions);
    assert.match(sinceHead.stdout, /lint\/changes-published/);
    const same = { '/home/mine.json': cpd };
    assert.equal((await guildhall(['check', 'mine.json', '--previous', 'HEAD'], same, revisions)).code, 0);
  });

  it('measures the examples, and shows the one that is missing', async () => {
    const strong = await guildhall(['check', 'registrations/imi', '--examples-strength']);
    assert.match(strong.stdout, /notice (\d+) of \1 small mistakes \(100\.0 %\)/);
    const files = edited(DATED, `${DATED},\n        "2027-02-16": { "value": 20, "status": "assumed" }`);
    const weak = await guildhall(['check', 'mine.json', '--examples-strength', '--json'], files);
    assert.equal(weak.code, 0);
    const [file] = (JSON.parse(weak.stdout) as CheckReport).files;
    assert.ok(file?.strength !== undefined && file.strength.unnoticed > 0);
    const missing = file.findings.find(({ code }) => code === 'lint/examples-too-weak');
    assert.match(missing?.says ?? '', /No example would notice this mistake: 20 becomes .*Paste this .*"id":/);
  });

  it('refuses what is no rulebook, a folder without any, and a version of another', async () => {
    const files = { '/home/other.json': '{"format":"something"}', '/home/empty/note.json': '{}' };
    const other = await guildhall(['check', 'other.json'], files);
    assert.deepEqual([other.code, other.stderr.includes('[cli/not-a-rulebook]')], [2, true]);
    const empty = await guildhall(['check', 'empty'], files);
    assert.deepEqual([empty.code, empty.stderr.includes('[cli/nothing-to-check]')], [2, true]);
    const another = await guildhall(['check', 'cpd/ima', '--previous', 'bookings/ima']);
    assert.deepEqual([another.code, another.stderr.includes('[cli/another-rulebook]')], [2, true]);
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
    const { code, stdout } = await guildhall(['check', 'mine.json', '--json'], {
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
