import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../disk-files.js';
import type { ToldImpact } from '../impact/told-impact.js';
import { memoryWorld, type MemoryWorldOptions } from '../memory-world.js';
import { run } from '../run.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const cpd = await diskFiles().read(`${rules}/cpd/ima.json`);
const sixteen = '"2019-02-16": { "value": 16, "source": "ima-portal-faq#cpd-not-met" }';
const twenty = cpd.replace(sixteen, `${sixteen},\n"2027-02-16": { "value": 20, "status": "assumed" }`);
const files = { '/home/twenty.json': twenty };

async function impact(argv: readonly string[], options: MemoryWorldOptions = {}) {
  const world = memoryWorld({ rules, beneath: diskFiles(), files, ...options });
  const code = await run(['impact', 'cpd/ima', 'twenty.json', ...argv], world);
  return { code, ...world.written };
}
const made = (count: number, ...more: string[]) => impact(['--synthetic', String(count), ...more]);

/** A member with so many points in three categories, in the period from 16 February 2027. */
function member(points: number): object {
  const row = { doneOn: '2027-05-01', subcategory: 'writing', stage: 'approved' };
  const activities = ['training', 'meetings', 'qualifications'].map((category, at) => ({
    ...row,
    category,
    points: at === 0 ? points - 2 : 1,
  }));
  return { holdsCertMap: true, activities };
}
const lines = (...values: unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

describe('guildhall impact', () => {
  it('makes people up, says so everywhere, and is the same twice', async () => {
    const { code, stdout, stderr } = await made(2000, '--seed', '1');
    assert.deepEqual([code, stderr], [0, '']);
    const flat = stdout.replaceAll(/\s+/g, ' ');
    assert.match(
      flat,
      /^CPD: what a member needs in each period \d+ of 2,000 synthetic people change: CPD met for this period goes from yes to no for \d+/,
    );
    assert.match(stdout, /^▸ {2}yes +no +\d+$/m);
    assert.match(stdout, /^ {2}cpd\/points-short( +[\d,]+){4}$/m);
    assert.match(
      stdout,
      /^The first 5 of \d+ synthetic people who change\n {2}synthetic-\d+\n {4}CPD met for this period: yes → no$/m,
    );
    assert.match(flat, /After You have 1[6-9] points of the 20 you need/);
    assert.match(stdout, /^On {6}16 February 2027, the first day on which the versions differ$/m);
    assert.match(stdout, /^People +2,000 synthetic people, made up from the rules with seed 1$/m);
    assert.deepEqual((await made(2000, '--seed', '1')).stdout, stdout);
    assert.notEqual((await made(2000, '--seed', '2')).stdout, stdout);
  });

  it('stays within the width of the terminal', async () => {
    for (const columns of [60, 80, 100]) {
      const { stdout } = await impact(['--synthetic', '300'], { columns });
      for (const line of stdout.split('\n')) assert.ok(line.length <= columns, `${columns}: ${line}`);
    }
  });

  it('labels everybody made up in JSON, and lists as many as asked', async () => {
    const { stdout } = await made(1000, '--json', '--list', '3');
    const told = JSON.parse(stdout) as ToldImpact;
    assert.deepEqual(
      [told.people, told.synthetic, told.source],
      [1000, 1000, { synthetic: true, count: 1000, seed: 1 }],
    );
    assert.equal(told.first.length, 3);
    for (const { person, name } of told.first) assert.deepEqual([person.synthetic, name], [true, person.id]);
    assert.equal(told.changed + told.toldOtherwise + told.same + told.undecided.people, 1000);
    assert.match(told.headline, /synthetic people/);
  });

  it('says that nobody changes before the new number applies', async () => {
    const { stdout } = await made(500, '--on', '2027-02-15');
    assert.match(stdout, /^ {2}None of 500 synthetic people get another answer\.$/m);
    assert.match(stdout, /^The same for everybody$/m);
    assert.doesNotMatch(stdout, /who change/);
  });

  it('asks the people of a file, one a line: facts alone, or with a name and a day', async () => {
    const stdin = lines(
      member(15),
      '',
      { id: 'M-7', given: member(19) },
      { id: 8, given: member(19), on: '2027-02-15' },
      member(20),
    );
    const { code, stdout, stderr } = await impact(['--people', '-', '--lines'], { stdin });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^ {2}1 of 4 people changes: CPD met for this period goes from yes to no for 1\.$/m);
    assert.match(stdout, /^1 person who changes\n {2}M-7\n/m);
    assert.match(stdout, /^People {2}4 people of standard input$/m);
    assert.doesNotMatch(stdout, /synthetic/);
  });

  it('asks the people of a JSON list the same, and keeps the label of those made up', async () => {
    const people = JSON.stringify([member(19), { id: 'M-7', given: member(19), synthetic: true }]);
    const { code, stdout } = await impact(['--people', 'people.json'], {
      files: { ...files, '/home/people.json': people },
    });
    assert.equal(code, 0);
    assert.match(stdout, /^ {2}2 of 2 people, 1 of them synthetic, change: /m);
    assert.match(stdout, /^ {2}person 1$/m);
    assert.match(stdout, /^ {2}M-7 \(synthetic\)$/m);
  });

  it('tells what is wrong by line and place, counts it, and goes on', async () => {
    const stdin = lines(member(19), '{', { given: { holdsCertMap: 1 } }, 7, { given: {}, on: 'today' }, member(25));
    const { code, stdout, stderr } = await impact(['--people', '-', '--lines', '--json'], { stdin });
    assert.equal(code, 2);
    const told = JSON.parse(stdout) as ToldImpact;
    assert.deepEqual([told.people, told.changed, told.same, told.undecided.people], [4, 1, 1, 2]);
    assert.deepEqual(told.source, { file: '-', unread: 2, bad: 2 });
    assert.match(stderr, /^standard input:2:2: .*\[cli\/not-json\]$/m);
    assert.match(stderr, /^standard input:3:26: \/given\/holdsCertMap: .*\[rulebook\/fact-not-allowed\]$/m);
    assert.match(stderr, /^standard input:4:1: .*\[cli\/no-person\]$/m);
    assert.match(stderr, /^standard input:5:18: \/on: .*\[impact\/no-day\]$/m);
    const list = { ...files, '/home/people.json': '[\n{"holdsCertMap":false},\n{"holdsCertMap":1}]' };
    const inList = await impact(['--people', 'people.json'], { files: list });
    assert.match(inList.stderr, /^people\.json:3:17: \/1\/holdsCertMap: /m);
    assert.match(inList.stdout, /1 could not be decided about: 1 by the\s+old version, 1 by the new one/);
  });

  it('counts those whom only the new version refuses, which is no fault of the file', async () => {
    const without = cpd.replaceAll('"writing"', '"writings"').replaceAll('"writing":', '"writings":');
    const changed = { '/home/twenty.json': without };
    const stdin = lines(member(19), member(3));
    const { code, stdout, stderr } = await impact(['--people', '-', '--lines'], { stdin, files: changed });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(
      stdout,
      /^ {2}There is nothing to compare of 2 people\. 2 could not be decided about: 0 by\n {2}the old version, 2 by the new one\.$/m,
    );
    assert.match(stdout, /^ {2}rulebook\/fact-not-allowed +0 +2$/m);
  });

  it('reads no faster than it counts', async () => {
    const line = new TextEncoder().encode(`${JSON.stringify(member(30))}\n`);
    let read = 0;
    let told = 0;
    let ahead = 0;
    const stdin = async function* () {
      for (; read < 300; read++) {
        await Promise.resolve();
        ahead = Math.max(ahead, read - told);
        yield line;
      }
    };
    const world = memoryWorld({ rules, beneath: diskFiles(), files, isTerminal: true });
    let time = 0;
    const stderr = {
      ...world.stderr,
      write(text: string) {
        told = Number(/(\d+) people/.exec(text)?.[1] ?? told);
        return Promise.resolve();
      },
    };
    const now = () => new Date((time += 1000));
    const argv = ['impact', 'cpd/ima', 'twenty.json', '--people', '-', '--lines', '--json'];
    assert.equal(await run(argv, { ...world, stdin: stdin(), stderr, now }), 0);
    assert.equal((JSON.parse(world.written.stdout) as ToldImpact).people, 300);
    assert.ok(ahead <= 1, `${ahead} lines were read ahead`);
  });

  it('compares with what git had', async () => {
    const world = memoryWorld({
      ...{ rules, beneath: diskFiles(), folder: '/home' },
      files: { '/home/rules/cpd.json': twenty },
      revisions: { 'HEAD:/home/rules/cpd.json': cpd },
    });
    const argv = ['impact', 'HEAD:rules/cpd.json', 'rules/cpd.json', '--synthetic', '200'];
    assert.equal(await run(argv, world), 0);
    assert.match(world.written.stdout, /\d+ of 200 synthetic people change/);
  });

  it('says what is wrong with how it was asked', async () => {
    for (const [argv, code] of [
      [[], 'cli/missing-option'],
      [['--synthetic', '10', '--people', '-'], 'cli/conflicting-options'],
      [['--synthetic', '0'], 'cli/no-count'],
      [['--synthetic', '10', '--list', 'all'], 'cli/no-count'],
      [['--synthetic', '10', '--seed', '-1'], 'cli/no-seed'],
      [['--synthetic', '10', '--on', '2027-02-30'], 'cli/no-date'],
      [['--people', 'nobody.jsonl'], 'cli/no-such-file'],
      [['--people', 'twenty.json'], 'cli/not-a-list'],
    ] as const) {
      const { code: exit, stderr, stdout } = await impact(argv);
      assert.deepEqual([exit, stdout], [2, ''], argv.join(' '));
      assert.ok(stderr.includes(`[${code}]`), stderr);
    }
    const world = memoryWorld({ rules, beneath: diskFiles() });
    assert.equal(await run(['impact', 'cpd/ima', 'billing/ima', '--synthetic', '1'], world), 2);
    assert.match(world.written.stderr, /\[cli\/other-rulebook\]/);
  });
});
