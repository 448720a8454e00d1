import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from '../disk-files.js';
import { memoryWorld, type MemoryWorldOptions } from '../memory-world.js';
import { run } from '../run.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));

async function guildhall(argv: readonly string[], options: MemoryWorldOptions = {}) {
  const world = memoryWorld({ rules, beneath: diskFiles(), ...options });
  const code = await run(argv, world);
  return { code, ...world.written };
}

const activity = (category: string, points: number, doneOn = '2024-06-01') => ({
  doneOn,
  category,
  subcategory: 'formal-full-day',
  points,
  stage: 'approved',
});
const member = (categories: readonly string[], holdsCertMap?: boolean) =>
  JSON.stringify({
    holdsCertMap,
    activities: categories.map((category, at) => activity(category, at === 0 ? 16 - 2 * (categories.length - 1) : 2)),
  });

async function decided(stdin: string, ...more: string[]) {
  const { code, stdout, stderr } = await guildhall(
    ['decide', 'cpd/ima', '--given', '-', '--on', '2024-12-01', '--json', ...more],
    { stdin },
  );
  assert.equal(stderr, '');
  assert.equal(code, 0);
  return JSON.parse(stdout) as {
    outcomes: Record<string, string>;
    values: Record<string, unknown>;
    reasons: { code: string; text: string }[];
    ways: Record<string, { says: string }[]>;
    used: Record<string, string>;
  };
}

describe('guildhall decide', () => {
  it('says no to sixteen points in two categories, why, and what would change it', async () => {
    const answer = await decided(member(['training', 'meetings'], true));
    assert.deepEqual(answer.outcomes, { 'cpd/met': 'no' });
    assert.deepEqual(answer.values, {});
    assert.deepEqual(
      answer.reasons.map(({ code }) => code),
      ['cpd/categories-short'],
    );
    assert.match(answer.reasons[0]?.text ?? '', /2 categories; 3 are needed/);
    assert.equal(answer.ways['cpd/met']?.[0]?.says, 'Categories with approved points: 3 instead of 2');
    assert.equal(answer.used['id'], 'cpd/ima');
    assert.equal(answer.used['on'], '2024-12-01');
    assert.match(answer.used['hash'] ?? '', /^[0-9a-f]{64}$/);
  });

  it('says yes in three categories, unknown without CertMAP, not-applicable where there is none', async () => {
    const three = ['training', 'meetings', 'qualifications'];
    assert.deepEqual((await decided(member(three, true))).outcomes, { 'cpd/met': 'yes' });
    const unknown = await decided(member(three));
    assert.deepEqual(unknown.outcomes, { 'cpd/met': 'unknown' });
    assert.deepEqual(
      unknown.reasons.map(({ code }) => code),
      ['cpd/certmap-unknown'],
    );
    const without = await decided(member(three, false));
    assert.deepEqual(without.outcomes, { 'cpd/met': 'not-applicable' });
    assert.deepEqual(without.reasons, []);
  });

  it('speaks Welsh where the rulebook does, and answers only what is asked by name', async () => {
    const answer = await decided(member(['training', 'meetings'], true), '--lang', 'cy');
    assert.match(answer.reasons[0]?.text ?? '', /mae angen 3/);
    assert.doesNotMatch(answer.reasons[0]?.text ?? '', /needed/);
    const asked = await decided('{"holdsCertMap":true}', '--ask', 'cpd/claim-accepted');
    assert.deepEqual(Object.keys(asked.outcomes), ['cpd/claim-accepted']);
  });

  it('tells people the same, within eighty columns and without colour where there is no terminal', async () => {
    const argv = ['decide', 'cpd/ima', '--given', '-', '--on', '2024-12-01'];
    const stdin = member(['training', 'meetings'], true);
    const { code, stdout } = await guildhall(argv, { stdin });
    assert.equal(code, 0);
    assert.match(stdout, /no +CPD met for this period +cpd\/met/);
    assert.match(stdout, /Categories with approved points: 3 instead of 2/);
    assert.match(stdout, /Hash +[0-9a-f]{64}/);
    assert.ok(stdout.split('\n').every((line) => line.length <= 80));
    assert.ok(!stdout.includes('\u001b'));
    assert.ok((await guildhall(argv, { stdin, isTerminal: true })).stdout.includes('\u001b[31mno'));
    const environment = { NO_COLOR: '1' };
    assert.ok(!(await guildhall(argv, { stdin, isTerminal: true, environment })).stdout.includes('\u001b'));
  });

  it('takes today in London when no day is named', async () => {
    const argv = ['decide', 'cpd/ima', '--given', '-', '--json'];
    const { stdout } = await guildhall(argv, { stdin: '{}', now: '2026-06-30T23:30:00Z' });
    assert.equal((JSON.parse(stdout) as { used: { on: string } }).used.on, '2026-07-01');
  });

  it('places every problem of what is given, and decides nothing', async () => {
    const stdin = '{\n  "holdsCertMap": "yes",\n  "foo": 1\n}';
    const argv = ['decide', 'cpd/ima', '--given', '-', '--json'];
    const { code, stdout, stderr } = await guildhall(argv, { stdin });
    assert.equal(code, 2);
    assert.match(stderr, /^standard input:2:19: \/holdsCertMap: .*\[rulebook\/fact-not-allowed\]$/m);
    assert.match(stderr, /^standard input:3:3: \/foo: .*\[rulebook\/unknown-fact\]$/m);
    const { problems } = JSON.parse(stdout) as { problems: { code: string; line: number }[] };
    assert.deepEqual(
      problems.map(({ code: one, line }) => [one, line]),
      [
        ['rulebook/fact-not-allowed', 2],
        ['rulebook/unknown-fact', 3],
      ],
    );
  });

  it('reads an edited file by its path at once, and places what is wrong in it', async () => {
    const text = await diskFiles().read(`${rules}/cpd/ima.json`);
    const stdin = member(['training', 'meetings'], true);
    const decide = (edited: string) =>
      guildhall(['decide', 'mine.json', '--given', '-', '--on', '2024-12-01'], {
        stdin,
        files: { '/home/mine.json': edited },
      });
    const json = JSON.parse(text) as { parameters: { minimumCategories: { values: object } } };
    json.parameters.minimumCategories.values = { '2019-02-16': { value: 2, status: 'assumed' } };
    assert.match((await decide(JSON.stringify(json))).stdout, /yes +CPD met/);
    const broken = await decide(text.replace('"doneOn": { "type": "date" }', '"doneOn": { "type": "dat" }'));
    assert.equal(broken.code, 2);
    const line = text.slice(0, text.indexOf('"doneOn": { "type": "date" }')).split('\n').length;
    assert.match(
      broken.stderr,
      new RegExp(`^mine\\.json:${line}:27: /collections/activities/doneOn/type: .*did you mean date`),
    );
  });

  it('reads a rulebook from an address, and says what went wrong when it cannot', async () => {
    const text = await diskFiles().read(`${rules}/cpd/ima.json`);
    const url = 'https://rules.example/cpd.json';
    const ask = (fetch: NonNullable<MemoryWorldOptions['fetch']>) =>
      guildhall(['decide', url, '--given', '-'], { stdin: '{}', fetch });
    const good = await ask((asked) =>
      Promise.resolve(asked === url ? new Response(text) : new Response('', { status: 500 })),
    );
    assert.equal(good.code, 0);
    assert.match(good.stdout, /unknown +CPD met/);
    const missing = await ask(() => Promise.resolve(new Response('', { status: 404, statusText: 'Not Found' })));
    assert.equal(missing.code, 2);
    assert.match(
      missing.stderr,
      /^https:\/\/rules\.example\/cpd\.json: The server answered 404 Not Found.*\[cli\/refused-by-server\]/,
    );
    const down = await ask(() => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })));
    assert.match(down.stderr, /ECONNREFUSED.*\[cli\/no-answer\]/);
  });

  it('names what was probably meant', async () => {
    const cases: [string[], RegExp][] = [
      [['decied'], /Did you mean decide\? \[cli\/unknown-command\]/],
      [['decide', 'cpd/ima', '--gven', 'x'], /Did you mean --given\? \[cli\/unknown-option\]/],
      [['decide', 'cpd/imma', '--given', '-'], /Did you mean cpd\/ima\?.*\[cli\/no-such-rulebook\]/],
      [
        ['decide', 'cpd/ima', '--given', '-', '--ask', 'cpd/mett'],
        /Did you mean cpd\/met\?.*\[cli\/unknown-question\]/,
      ],
      [['decide', 'cpd/ima'], /--given FILE.*\[cli\/missing-option\]/],
      [['decide'], /\[cli\/missing-argument\]/],
      [['decide', 'cpd/ima', '--given', '-', '--on', '2024-02-30'], /2024-02-30.*\[cli\/no-date\]/],
      [['decide', 'cpd/ima', '--given', '-', '--lang', 'fr'], /fr.*\[cli\/invalid-value\]/],
      [['decide', 'cpd/ima', '--given', 'nothing.json'], /^nothing\.json: .*\[cli\/no-such-file\]/],
      [['decide', 'nothing.json', '--given', '-'], /^nothing\.json: .*\[cli\/no-such-file\]/],
      [[], /\[cli\/no-command\]/],
    ];
    for (const [argv, expected] of cases) {
      const { code, stderr } = await guildhall(argv, { stdin: '{}' });
      assert.equal(code, 2, argv.join(' '));
      assert.match(stderr, argv.length === 0 ? new RegExp(expected, 'm') : expected);
      assert.doesNotMatch(stderr, / at .*\.js:/, 'a stack is shown');
    }
  });

  it('lets no control character of a text reach a terminal', async () => {
    const text = await diskFiles().read(`${rules}/cpd/ima.json`);
    const nasty = text.replace('"CPD: what a member needs', '"\\u001b]0;owned\\u0007\\u009b2JCPD: what a member needs');
    const options = { stdin: '{}', isTerminal: true, files: { '/home/nasty.json': nasty } };
    const { code, stdout } = await guildhall(['decide', 'nasty.json', '--given', '-'], options);
    assert.equal(code, 0);
    assert.ok(stdout.includes(']0;owned'), 'the text itself is there');
    assert.doesNotMatch(stdout.replace(/\u001b\[[0-9;]*m/g, ''), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
