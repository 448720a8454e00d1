import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkIndex, hashOf, type PublishedIndex } from '@guildhall/core/load';
import { diskFiles } from '../disk-files.js';
import { memoryWorld, type MemoryWorld } from '../memory-world.js';
import type { Published } from '../publishing/published.js';
import { run } from '../run.js';
import type { Files } from '../world.js';

const rules = fileURLToPath(new URL('../../../../rules', import.meta.url));
const cpd = await diskFiles().read(`${rules}/cpd/ima.json`);
const sources = await diskFiles().read(`${rules}/sources.json`);

const SIXTEEN = '"2019-02-16": { "value": 16, "source": "ima-portal-faq#cpd-not-met" }';
const withValue = (text: string, dated: string): string => text.replace(SIXTEEN, `${SIXTEEN},\n        ${dated}`);
const twenty = withValue(cpd, '"2027-02-16": { "value": 20, "status": "assumed" }');
const WHY = ['--write-version', '--why', 'The board decided.'];

/** A site with one rulebook in `mine.json`, on a day. */
function site(text = cpd, now = '2026-11-26T10:00:00Z', files: Readonly<Record<string, string>> = {}) {
  const all: Record<string, string> = { '/home/mine.json': text, '/home/sources.json': sources, ...files };
  let world: MemoryWorld;
  const guildhall = async (
    argv: readonly string[],
    { on = now, through }: { on?: string; through?: (files: Files) => Files } = {},
  ) => {
    world = memoryWorld({ rules, files: all, now: on });
    const code = await run(argv, through === undefined ? world : { ...world, files: through(world.files) });
    Object.assign(all, world.saved);
    for (const path of Object.keys(all))
      if (path.endsWith('.part') && world.saved[path] === undefined) Reflect.deleteProperty(all, path);
    return { code, ...world.written };
  };
  const publish = (...argv: string[]) => guildhall(['publish', 'mine.json', '--to', 'site', ...argv]);
  const index = (): PublishedIndex => {
    const checked = checkIndex(JSON.parse(all['/home/site/index.json'] ?? 'null'));
    assert.ok(checked.ok, checked.ok ? '' : JSON.stringify(checked.problems));
    for (const { versions, ...current } of Object.values(checked.value.rulebooks))
      for (const { file, hash } of [...versions, current])
        assert.equal(hashOf(JSON.parse(all[`/home/site/${file}`] ?? 'null')), hash, file);
    return checked.value;
  };
  return { all, guildhall, publish, index };
}

describe('guildhall publish', () => {
  it('writes the archive by hash and an index that names it, and the same again changes nothing', async () => {
    const { all, publish, index } = site();
    const first = await publish();
    assert.deepEqual([first.code, first.stderr], [0, '']);
    assert.match(first.stdout, /^✓ {2}cpd\/ima {2}1\.0\.0 {2}published for the first time\n/);
    const hash = hashOf(JSON.parse(cpd));
    assert.deepEqual(index().rulebooks['cpd/ima'], {
      version: '1.0.0',
      hash,
      file: `archive/${hash}.json`,
      published: '2026-11-26',
      versions: [],
    });
    assert.equal(all[`/home/site/archive/${hash}.json`], cpd);
    const before = { ...all };
    const again = await publish();
    assert.match(again.stdout, /^· {2}cpd\/ima {2}1\.0\.0 {2}as it was\nNothing is new/);
    assert.deepEqual(all, before);
    assert.deepEqual(
      Object.keys(all).filter((path) => path.endsWith('.part')),
      [],
    );
  });

  it('writes the version and its entry into the file, leaves every other byte, and says what changed', async () => {
    const { all, publish, index } = site();
    await publish();
    all['/home/mine.json'] = twenty;
    const { code, stdout, stderr } = await publish(...WHY);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^✓ {2}cpd\/ima {2}1\.0\.0 → 1\.1\.0 {2}published$/m);
    assert.match(stdout, /^ {5}Points needed in a CPD period: 20 from 16 February 2027 \(16 before\)$/m);
    assert.match(stdout, /^ {5}In force from 16 February 2027\.$/m);
    const file = all['/home/mine.json'];
    const [before, after] = [twenty.split('\n'), file.split('\n')];
    assert.ok(
      before.filter((line) => !after.includes(line)).length <= 2,
      'only the version and the end of changes differ',
    );
    assert.deepEqual((JSON.parse(file) as { changes: unknown[] }).changes.at(-1), {
      version: '1.1.0',
      on: '2026-11-26',
      why: 'The board decided.',
      kind: 'value',
    });
    const { versions, ...current } = index().rulebooks['cpd/ima']!;
    assert.deepEqual(
      [current.version, current.inForceFrom, versions.map(({ version }) => version)],
      ['1.1.0', '2027-02-16', ['1.0.0']],
    );
  });

  it('refuses another content under a version that is published, and what changes the past', async () => {
    const { all, publish, index } = site();
    await publish();
    const before = index();
    const cases: readonly [string, string][] = [
      [twenty, 'lint/version-wrong'],
      [withValue(cpd, '"2024-02-16": { "value": 20, "status": "assumed" }'), 'lint/retroactive'],
      [cpd.replace(SIXTEEN, SIXTEEN.replace('16,', '17,')), 'lint/changes-published'],
      [cpd.replace('ima-portal-faq#cpd-not-met', 'nobody-says#so'), 'rulebook/source-unknown'],
      [cpd.replace('"reasons": ["cpd/categories-short"]', '"reasons": []'), 'lint/example-fails'],
    ];
    for (const [text, code] of cases) {
      all['/home/mine.json'] = text;
      const told = await publish('--json');
      const { problems, published } = JSON.parse(told.stdout) as Published;
      assert.ok(
        problems.some((problem) => problem.code === code && (problem.line ?? 0) > 0),
        `${code} ${told.stdout}`,
      );
      assert.deepEqual([told.code, published], [1, []]);
      assert.deepEqual(index(), before);
    }
    all['/home/mine.json'] = cases[1]![0];
    const asked = await publish(...WHY);
    assert.deepEqual([asked.code, asked.stdout.includes('Nothing was published.')], [1, true]);
  });

  it('goes back to an earlier version by a new one', async () => {
    const { all, guildhall, publish, index } = site();
    await publish();
    all['/home/mine.json'] = twenty;
    await publish(...WHY);
    const { code, stdout } = await publish('--rollback', '1.0.0', '--write-version');
    assert.equal(code, 0);
    assert.match(stdout, /no longer 20 from 16 February 2027 \(16\s+stays\)/);
    const entry = index().rulebooks['cpd/ima']!;
    assert.deepEqual([entry.version, entry.versions.map(({ version }) => version)], ['1.2.0', ['1.0.0', '1.1.0']]);
    const file = JSON.parse(all['/home/mine.json']) as { changes: { why: string }[]; parameters: unknown };
    assert.equal(file.changes.at(-1)?.why, 'Back to version 1.0.0.');
    assert.deepEqual(file.parameters, (JSON.parse(cpd) as typeof file).parameters);
    const same = await publish();
    assert.match(same.stdout, /as it was/);
    for (const [argv, problem] of [
      [['--rollback', '1.0.0'], 'cli/nothing-to-roll-back'],
      [['--rollback', '7.0.0'], 'cli/no-such-version'],
    ] as const) {
      const told = await publish(...argv);
      assert.deepEqual([told.code, told.stderr.includes(problem)], [2, true], told.stderr);
    }
    const late = await guildhall(['publish', 'mine.json', '--to', 'site', '--on', '2026-11-25'], {});
    assert.equal(late.code, 0, 'nothing is new, whatever the day');
  });

  it('asks for the approval of this very content, by somebody else', async () => {
    const { all, guildhall, publish, index } = site();
    const approve = (by: string) => guildhall(['approve', 'mine.json', '--by', by, '--role', 'cpd-lead']);
    const guarded = () => publish('--require-approval', '--by', 'Ann Lee');
    const refusedAs = async (says: RegExp): Promise<void> => {
      const { code, stderr } = await guarded();
      assert.equal(code, 1);
      assert.match(stderr, says);
    };
    await refusedAs(
      /Nobody has approved cpd\/ima 1\.0\.0 yet; ask somebody else than Ann Lee to run: guildhall approve cpd\/ima/,
    );
    const own = await approve(' ANN  lee');
    assert.match(own.stdout, /Kept {2}approvals\/cpd-ima-1\.0\.0-[0-9a-f]{12}-ann-lee\.json/);
    await refusedAs(/Ann Lee made the change to cpd\/ima and cannot approve it too/);
    await approve('Sam Okoro');
    all['/home/mine.json'] = cpd.replace('CPD: what a member needs', 'What a member needs');
    await refusedAs(
      /What ANN {2}lee approved|What Sam Okoro approved of cpd\/ima 1\.0\.0 is not what is to be published/,
    );
    all['/home/approvals/broken.json'] = '{';
    await refusedAs(/approvals\/broken\.json:1:\d+: .*\[cli\/not-json\]/);
    all['/home/mine.json'] = cpd;
    assert.equal((await guarded()).code, 0);
    assert.equal(index().rulebooks['cpd/ima']?.version, '1.0.0');
  });

  it('leaves the old index or the new one whole, wherever it is stopped', async () => {
    for (let stop = 1; ; stop++) {
      const { all, guildhall, publish, index } = site();
      await publish();
      const old = all['/home/site/index.json'];
      all['/home/mine.json'] = twenty;
      let steps = 0;
      const crash = (files: Files): Files => {
        const step = <T>(act: () => Promise<T>): Promise<T> =>
          ++steps < stop ? act() : Promise.reject(new Error('The power went.'));
        return {
          ...files,
          write: (path, text) => step(() => files.write(path, text)),
          rename: (from, to) => step(() => files.rename(from, to)),
          makeFolder: (path) => step(() => files.makeFolder(path)),
        };
      };
      const { code } = await guildhall(['publish', 'mine.json', '--to', 'site', ...WHY], { through: crash });
      const isNew = index().rulebooks['cpd/ima']?.version === '1.1.0';
      if (!isNew) assert.equal(all['/home/site/index.json'], old);
      assert.equal(code, isNew ? 0 : 70);
      const again = await publish(...WHY);
      assert.equal(again.code, 0, again.stderr);
      assert.equal(index().rulebooks['cpd/ima']?.version, '1.1.0');
      if (isNew) {
        assert.ok(stop > 5, String(stop));
        break;
      }
    }
  });

  it('does not publish over an index that is broken, an archive that is, or what somebody else publishes meanwhile', async () => {
    const { all, guildhall, publish } = site();
    await publish();
    const text = all['/home/site/index.json'] ?? '';
    all['/home/mine.json'] = twenty;
    all['/home/site/index.json'] = text.slice(0, 80);
    const broken = await publish(...WHY);
    assert.deepEqual([broken.code, broken.stderr.includes('[cli/not-json]')], [2, true]);
    all['/home/site/index.json'] = text.replace('"1.0.0"', '"1"');
    const wrong = await publish(...WHY);
    assert.match(wrong.stderr, /^site\/index\.json:\d+:\d+: \/rulebooks\/cpd~1ima\/version: /m);
    all['/home/site/index.json'] = text;
    const file = `/home/site/archive/${hashOf(JSON.parse(cpd))}.json`;
    all[file] = cpd.replace('16,', '17,');
    assert.match((await publish(...WHY)).stderr, /\[index\/hash-mismatch\]/);
    Reflect.deleteProperty(all, file);
    assert.match((await publish(...WHY)).stderr, /\[cli\/archive-broken\]/);
    all[file] = cpd;
    const meanwhile = (files: Files): Files => ({
      ...files,
      write: async (path, written) => {
        await files.write(path, written);
        if (path.includes('archive')) await files.write('/home/site/index.json', `${text} `);
      },
    });
    const raced = await guildhall(['publish', 'mine.json', '--to', 'site', ...WHY], { through: meanwhile });
    assert.deepEqual([raced.code, raced.stderr.includes('[cli/published-meanwhile]')], [2, true]);
    assert.equal(all['/home/site/index.json'], `${text} `);
  });

  it('publishes a whole folder or none of it', async () => {
    const billing = await diskFiles().read(`${rules}/billing/ima.json`);
    const files = {
      '/home/rules/cpd/ima.json': cpd,
      '/home/rules/billing/ima.json': billing,
      '/home/rules/sources.json': sources,
    };
    const { all, guildhall, index } = site(cpd, '2026-11-26T10:00:00Z', files);
    const publish = () => guildhall(['publish', 'rules', '--to', 'site']);
    all['/home/rules/cpd/ima.json'] = cpd.replace('"value": 16', '"value": 160');
    assert.equal((await publish()).code, 1);
    assert.equal(all['/home/site/index.json'], undefined);
    all['/home/rules/cpd/ima.json'] = cpd;
    assert.equal((await publish()).code, 0);
    assert.deepEqual(Object.keys(index().rulebooks), ['billing/ima', 'cpd/ima']);
  });

  it('says what is missing or does not go together', async () => {
    const { guildhall } = site();
    const cases: readonly [readonly string[], string][] = [
      [['publish', 'mine.json'], 'cli/missing-option'],
      [['publish', 'mine.json', '--to', 'site', '--why', 'So.'], 'cli/why-of-nothing'],
      [['publish', '--to', 'site', '--rollback', '1.0.0'], 'cli/one-to-roll-back'],
      [['publish', 'mine.json', '--to', 'site', '--by', 'Ann'], 'cli/no-approval-asked'],
      [['publish', 'mine.json', '--to', 'site', '--require-approval'], 'cli/missing-option'],
      [['publish', 'mine.json', '--to', 'site', '--on', 'today'], 'cli/no-date'],
      [['publish', 'sources.json', '--to', 'site'], 'cli/not-a-rulebook'],
      [['approve', 'mine.json', '--by', 'Ann', '--role', 'the lead'], 'schema/'],
    ];
    for (const [argv, code] of cases) {
      const told = await guildhall(argv);
      assert.deepEqual([told.code, told.stderr.includes(code)], [2, true], `${argv.join(' ')}: ${told.stderr}`);
    }
    const { all, publish } = site();
    await publish();
    all['/home/mine.json'] = twenty;
    const noWhy = await publish('--write-version');
    assert.deepEqual([noWhy.code, noWhy.stderr.includes('[cli/no-why]')], [2, true]);
    assert.equal(all['/home/mine.json'], twenty);
  });
});
