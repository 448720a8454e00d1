import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommandReply } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { createMemoryStore, type Store } from '@guildhall/store';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import { portalStoreTables, type PortalTables } from '../tables.js';

const compiled = await compileAll(rulebooks);
const claim = { title: 'Debt relief orders', doneOn: '2026-11-20', subcategory: 'formal-full-day' };

async function begin(store?: Store<PortalTables>): Promise<TestPortal> {
  const world = createTestPortal({
    rulebooks: compiled,
    now: '2026-11-25T10:00:00.000Z',
    ...(store === undefined ? {} : { store }),
  });
  await world.account('ann', ['member']);
  await world.account('rev', ['cpd-staff']);
  await world.given('memberships', {
    id: 'm-ann',
    body: 'ima',
    personId: 'ann',
    category: 'accredited',
    holdsCertMap: true,
    joinedOn: '2020-01-01',
    renewsOn: '2027-01-01',
    feePence: 10000,
    stage: 'current',
  });
  return world;
}

/** A store that lets something happen just before each of the next commits. */
function interrupted(before: () => Promise<void>, times: number): Store<PortalTables> {
  const store = createMemoryStore(portalStoreTables);
  let left = 0;
  let isInterrupted = false;
  return {
    ...store,
    commit: async (seen, change) => {
      // What happens in between commits too, and is left in peace.
      if (left > 0 && !isInterrupted) {
        left--;
        isInterrupted = true;
        await before();
        isInterrupted = false;
      }
      return store.commit(seen, change);
    },
    // Armed by whoever closes it: the test does, once the world is set.
    close: () => {
      left = times;
    },
  };
}

describe('perform', () => {
  it('begins again with what is there when something it read has changed meanwhile', async () => {
    const changes: (() => Promise<void>)[] = [];
    const store = interrupted(async () => changes.shift()?.(), 1);
    const { as } = await begin(store);
    const submitted = await as('ann').act('cpd/submit-activity', claim);
    assert.ok(submitted.kind === 'done');
    const { activityId } = submitted.answer;
    const inner: CommandReply[] = [];
    changes.push(async () => {
      inner.push(await as('ann').act('cpd/withdraw-activity', { activityId }));
    });
    store.close();
    const outer = await as('rev').act('cpd/approve-activity', { activityId });
    assert.equal(inner[0]?.kind, 'done');
    assert.ok(outer.kind === 'refused');
    assert.equal(outer.refusal.code, 'cpd/activity-withdrawn-cannot-approve');
  });

  it('gives up where others are always quicker, and has changed nothing', async () => {
    let other = 0;
    const worlds: TestPortal[] = [];
    const store = interrupted(async () => {
      const [world] = worlds;
      const membership = await world!.store.read().get('memberships', 'm-ann');
      await world!.given('memberships', { ...membership!, feePence: ++other });
    }, 1000);
    const world = await begin(store);
    worlds.push(world);
    store.close();
    const reply = await world.as('ann').act('cpd/submit-activity', claim);
    assert.ok(reply.kind === 'failed');
    assert.equal(reply.code, 'portal/busy');
    assert.equal((await store.read().find('cpd-activities', { index: 'all', where: ['ima'] })).rows.length, 0);
  });

  it('keeps of a refused command only that it was asked', async () => {
    const { as, store, portal } = await begin();
    const before = (await store.exportAll()).tables;
    const reply = await as('ann').act('cpd/approve-activity', { activityId: 'none' });
    assert.equal(reply.kind, 'refused');
    const after = (await store.exportAll()).tables;
    const changed = Object.keys(after).filter(
      (table) => JSON.stringify(after[table]) !== JSON.stringify(before[table]),
    );
    assert.deepEqual(changed.sort(), ['commands', 'pseudonyms', 'trail']);
    const verdict = await portal.verifyAudit('ima');
    assert.ok(verdict.ok);
    assert.equal(verdict.entries, 1);
  });

  it('answers what is wrong with a command that is none, and keeps nothing', async () => {
    const { as, portal, store } = await begin();
    const before = JSON.stringify(await store.exportAll());
    const wrong = await as('ann').act('cpd/submit-activity', { ...claim, doneOn: '2026-13-01' });
    assert.deepEqual(wrong.kind === 'invalid' && wrong.problems.map(({ code, at }) => [code, at]), [
      ['input/invalid-format', '/doneOn'],
    ]);
    const request = { commandId: 'c', body: 'ima', input: {} };
    const unknown = await portal.act(undefined, { ...request, name: 'toString' });
    assert.ok(unknown.kind === 'invalid');
    assert.equal(unknown.problems[0]?.code, 'input/unknown-command');
    const nameless = await portal.act(undefined, {
      ...request,
      name: 'cpd/submit-activity',
      input: claim,
      commandId: '',
    });
    assert.ok(nameless.kind === 'invalid');
    assert.equal(nameless.problems[0]?.code, 'input/command-id');
    assert.equal(JSON.stringify(await store.exportAll()), before);
  });

  it('names nobody in the audit log, and says by which rules was decided', async () => {
    const { as, store } = await begin();
    await as('ann').act('cpd/submit-activity', claim);
    const log = await store.audit('ima');
    const text = JSON.stringify(log);
    for (const personal of ['ann', 'Person', 'example.org', claim.title, claim.doneOn])
      assert.ok(!text.includes(personal), personal);
    const [entry] = log;
    const decisions = entry?.what['decisions'] as readonly {
      readonly id: string;
      readonly version: string;
      readonly hash: string;
    }[];
    assert.deepEqual(
      decisions.map(({ id, version, hash }) => [id, version, hash]),
      [['cpd/ima', compiled['cpd/ima']?.version, compiled['cpd/ima']?.hash]],
    );
  });
});
