import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { PublishedIndex } from '../schema/index-file.js';
import { checkIndex } from './check-index.js';
import { hashOf } from './hash.js';
import { findPublished, loadPublished } from './load-published.js';

const json = JSON.parse(readFileSync(new URL('../../../../../rules/cpd/ima.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const hash = hashOf(json);
const old = 'a'.repeat(64);
const right = (): PublishedIndex => ({
  format: 'guildhall/index@1',
  rulebooks: {
    'cpd/ima': {
      version: '1.0.0',
      hash,
      file: `archive/${hash}.json`,
      published: '2026-11-26',
      inForceFrom: '2027-02-16',
      versions: [{ version: '0.9.0', hash: old, file: `archive/${old}.json`, published: '2026-11-20' }],
    },
  },
});
const entry = (index: PublishedIndex): PublishedIndex['rulebooks'][string] => index.rulebooks['cpd/ima']!;

describe('checkIndex', () => {
  it('takes an index, and tells what is wrong with one', () => {
    assert.deepEqual(checkIndex(right()), { ok: true, value: right() });
    const wrong: readonly [string, string, (index: PublishedIndex) => void][] = [
      ['schema/not-allowed', '/format', (index) => Object.assign(index, { format: 'guildhall/index@2' })],
      ['index/no-such-date', '/rulebooks/cpd~1ima/published', (index) => (entry(index).published = '2027-02-30')],
      ['index/versions-out-of-order', '/rulebooks/cpd~1ima/version', (index) => (entry(index).version = '0.9.0')],
      [
        'index/versions-out-of-order',
        '/rulebooks/cpd~1ima/version',
        (index) => (entry(index).versions[0]!.version = '1.10.0'),
      ],
      [
        'index/published-out-of-order',
        '/rulebooks/cpd~1ima/published',
        (index) => (entry(index).published = '2026-11-19'),
      ],
      ['index/hash-twice', '/rulebooks/cpd~1ima/hash', (index) => (entry(index).hash = old)],
    ];
    for (const [code, at, edit] of wrong) {
      const index = right();
      edit(index);
      const checked = checkIndex(index);
      const told = checked.ok ? [] : checked.problems.map((problem) => [problem.code, problem.at]);
      assert.ok(
        told.some(([c, a]) => (c === code || code.startsWith('schema/')) && a === at),
        JSON.stringify([code, told]),
      );
    }
  });

  it('lets no file lie outside of the folder, or on another host', () => {
    for (const file of [
      '../x.json',
      '/x.json',
      'https://x.example/a.json',
      '//x/a.json',
      'a/../b.json',
      'a/./b.json',
      '.x.json',
      'a\\b.json',
      'a.js',
      'a?.json',
      'a%2e.json',
    ]) {
      const index = right();
      entry(index).file = file;
      assert.equal(checkIndex(index).ok, false, file);
    }
  });

  it('never throws, whatever it is given', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 10_000; depth++) deep = [deep];
    for (const value of [null, 7, 'text', [], {}, { format: 'guildhall/index@1', rulebooks: { __proto__: 1 } }, deep]) {
      checkIndex(value);
      assert.equal(loadPublished(value, 'cpd/ima', entry(right())).ok, false);
    }
  });
});

describe('a published rulebook', () => {
  const problem = (result: ReturnType<typeof loadPublished> | ReturnType<typeof findPublished>): string =>
    result.ok ? 'none' : (result.problems[0]?.code ?? '');

  it('is found by its id, and an earlier version by its hash', () => {
    const index = right();
    const found = findPublished(index, 'cpd/ima');
    assert.ok(found.ok && found.value.version === '1.0.0' && !('versions' in found.value));
    const earlier = findPublished(index, 'cpd/ima', old);
    assert.ok(earlier.ok && earlier.value.version === '0.9.0');
    assert.equal(problem(findPublished(index, 'cpd/ima', 'b'.repeat(64))), 'index/unknown-version');
    const missed = findPublished(index, 'cpd/imma');
    assert.ok(!missed.ok && missed.problems[0]!.says.endsWith('Did you mean cpd/ima?'));
    assert.equal(problem(findPublished(index, 'constructor')), 'index/unknown-rulebook');
  });

  it('is loaded only from the very file that was published', () => {
    const current = entry(right());
    const loaded = loadPublished(json, 'cpd/ima', current);
    assert.ok(loaded.ok && loaded.value.hash === hash && loaded.value.id === 'cpd/ima');
    assert.equal(problem(loadPublished({ ...json, version: '1.0.1' }, 'cpd/ima', current)), 'index/hash-mismatch');
    assert.equal(problem(loadPublished(json, 'cpd/other', current)), 'index/other-rulebook');
    assert.equal(problem(loadPublished(json, 'cpd/ima', { ...current, version: '1.0.1' })), 'index/other-version');
    const broken = { ...json, facts: 7 };
    assert.equal(
      problem(loadPublished(broken, 'cpd/ima', { ...current, hash: hashOf(broken) })).split('/')[0],
      'schema',
    );
  });
});
