import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { changeOf } from '@guildhall/core/change';
import type { RulebookDocument } from '@guildhall/core';
import { hashOf } from '@guildhall/core/load';
import { rulebooks as bundled } from '@guildhall/rules';
import { compileAll, createTestPortal } from '@guildhall/testing/portal';
import { followPublished } from './follow-published.js';

const compiled = await compileAll(bundled);
const first = JSON.parse(
  await readFile(new URL('../../../../rules/cpd/ima.json', import.meta.url), 'utf8'),
) as RulebookDocument;

/** The version after, which asks 20 points from a day on. */
function twentyFrom(date: string): RulebookDocument {
  const next = structuredClone(first);
  next.parameters!['minimumPoints']!.values[date] = { value: 20, status: 'assumed' };
  const { version, kind } = changeOf(first, next, { on: '2026-11-25' });
  return { ...next, version, changes: [...next.changes, { version, on: '2026-11-25', why: 'Decided.', kind: kind! }] };
}

/** A folder that a host serves, in memory. */
function shelf() {
  const files: Record<string, unknown> = {};
  const publish = (document: RulebookDocument): void => {
    const hash = hashOf(document);
    const file = `archive/${hash}.json`;
    files[file] = document;
    const entry = { version: document.version, hash, file, published: '2026-11-25', versions: [] };
    files['index.json'] = { format: 'guildhall/index@1', rulebooks: { 'cpd/ima': entry } };
  };
  publish(first);
  const read = (file: string): Promise<unknown> =>
    file in files ? Promise.resolve(structuredClone(files[file])) : Promise.reject(new Error(`404 ${file}`));
  return { files, publish, read };
}

describe('followPublished', () => {
  it('takes over what is published, and shows every view anew', async () => {
    const { publish, read } = shelf();
    const followed = await followPublished({ read });
    assert.ok(followed.ok);
    const { rulebooks, onRulebooks, refresh } = followed.value;
    assert.deepEqual(Object.keys(rulebooks), ['cpd/ima']);
    const others = Object.fromEntries(Object.entries(compiled).filter(([id]) => id !== 'cpd/ima'));
    const together = Object.defineProperties(
      { ...others },
      Object.getOwnPropertyDescriptors({
        get 'cpd/ima'() {
          return rulebooks['cpd/ima']!;
        },
      }),
    );
    const world = createTestPortal({
      rulebooks: together,
      now: '2027-02-20T10:00:00.000Z',
      options: { onRulebooks },
    });
    await world.account('ann', ['member']);
    await world.given('memberships', {
      id: 'm-ann',
      body: 'ima',
      personId: 'ann',
      category: 'accredited',
      holdsCertMap: true,
      joinedOn: '2020-01-01',
      renewsOn: '2028-01-01',
      feePence: 10000,
      stage: 'current',
    });
    const request = { name: 'cpd/summary', body: 'ima', input: {} };
    await world.portal.look({ personId: 'ann' }, request);
    const needed: unknown[] = [];
    const watching = world.portal.view({ personId: 'ann' }, request).subscribe((reply) => {
      needed.push(reply.kind === 'shown' ? (reply.answer as { points: { need: number } }).points.need : reply);
    });
    await wait(50);
    publish(twentyFrom('2027-02-16'));
    assert.deepEqual(await refresh(), { ok: true, value: ['cpd/ima'] });
    await wait(50);
    assert.deepEqual(needed, [16, 20]);
    assert.deepEqual(await refresh(), { ok: true, value: [] });
    watching.unsubscribe();
  });

  it('goes on with what there was where the index or a file is broken, and says what is wrong', async () => {
    const { files, publish, read } = shelf();
    const followed = await followPublished({ read, ids: ['cpd/ima'] });
    assert.ok(followed.ok);
    const { rulebooks, refresh } = followed.value;
    const before = rulebooks['cpd/ima'];
    const codeOf = async (): Promise<string | undefined> => {
      const told = await refresh();
      return told.ok ? undefined : told.problems[0]?.code;
    };
    const next = twentyFrom('2027-02-16');
    publish(next);
    files[`archive/${hashOf(next)}.json`] = { ...next, title: { 'en-GB': 'Another' } };
    assert.equal(await codeOf(), 'index/hash-mismatch');
    Reflect.deleteProperty(files, `archive/${hashOf(next)}.json`);
    assert.equal(await codeOf(), 'portal/rules-not-read');
    files['index.json'] = { format: 'guildhall/index@1', rulebooks: {} };
    assert.equal(await codeOf(), 'index/unknown-rulebook');
    files['index.json'] = '<html>';
    assert.match((await codeOf()) ?? '', /^schema\//);
    assert.equal(rulebooks['cpd/ima'], before);
    publish(next);
    assert.equal(await codeOf(), undefined);
    assert.notEqual(rulebooks['cpd/ima'], before);
    assert.equal((await followPublished({ read, ids: ['cpd/nowhere'] })).ok, false);
  });
});
