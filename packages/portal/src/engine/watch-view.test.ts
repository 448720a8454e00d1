import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { ViewReply } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);
const claim = { title: 'Debt relief orders', doneOn: '2026-11-20', subcategory: 'formal-full-day' };

async function begin() {
  const world = createTestPortal({ rulebooks: compiled, now: '2026-11-25T10:00:00.000Z' });
  await world.account('ann', ['member']);
  await world.account('bob', ['member']);
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
  const seen: ViewReply[] = [];
  const request = { name: 'cpd/history', body: 'ima', input: {} };
  // The room is loaded when it is first asked for, which may take a while.
  await world.portal.look({ personId: 'ann' }, request);
  const watching = world.portal.view({ personId: 'ann' }, request).subscribe((reply) => seen.push(reply));
  await wait(25);
  return { ...world, seen, watching };
}

const countOf = (reply: ViewReply | undefined): number =>
  reply?.kind === 'shown' ? (reply.answer as { readonly rows: readonly unknown[] }).rows.length : -1;

describe('watchView', () => {
  it('shows at once, and anew whenever a row changes that it was read from', async () => {
    const { as, seen, watching } = await begin();
    assert.deepEqual(seen.map(countOf), [0]);
    await as('ann').act('cpd/submit-activity', claim);
    await wait(25);
    assert.deepEqual(seen.map(countOf), [0, 1]);
    watching.unsubscribe();
    await as('ann').act('cpd/submit-activity', { ...claim, title: 'Another' });
    await wait(25);
    assert.equal(seen.length, 2);
  });

  it('says nothing twice: what others do to other rows is not told', async () => {
    const { as, seen, watching } = await begin();
    await as('bob').act('cpd/submit-activity', claim);
    await wait(25);
    assert.equal(seen.length, 1);
    watching.unsubscribe();
  });

  it('refuses from the moment on at which a right is taken away', async () => {
    const { given, store, seen, watching } = await begin();
    const account = await store.read().get('accounts', 'ann');
    await given('accounts', { ...account!, stage: 'closed' });
    await wait(25);
    assert.deepEqual(
      seen.map(({ kind }) => kind),
      ['shown', 'refused'],
    );
    watching.unsubscribe();
  });

  it('shows what the day changes when the clock is set', async () => {
    const { portal, clock, watching } = await begin();
    watching.unsubscribe();
    const periods: unknown[] = [];
    const summary = portal
      .view({ personId: 'ann' }, { name: 'cpd/summary', body: 'ima', input: {} })
      .subscribe((reply) =>
        periods.push(reply.kind === 'shown' && (reply.answer as { period?: { from: string } }).period?.from),
      );
    await wait(25);
    clock.set('2027-02-16T00:00:00.000Z');
    await wait(25);
    assert.deepEqual(periods, ['2026-02-16', '2027-02-16']);
    summary.unsubscribe();
  });

  it('tells one who looks from another, and says nothing else of them', async () => {
    const { portal, given, store, watching } = await begin();
    watching.unsubscribe();
    const viewerOf = async (session: unknown, name = 'cpd/summary'): Promise<string | undefined> => {
      const reply = await portal.look(session, { name, body: 'ima', input: {} });
      return reply.kind === 'shown' || reply.kind === 'refused' ? reply.viewer : reply.kind;
    };
    const ann = await viewerOf({ personId: 'ann' });
    assert.match(ann ?? '', /^[0-9a-f]{24}$/);
    assert.equal(await viewerOf({ personId: 'ann' }, 'cpd/history'), ann);
    assert.equal(await viewerOf({ personId: 'ann' }, 'cpd/queue'), ann, 'of what is refused, too');
    assert.notEqual(await viewerOf({ personId: 'bob' }), ann);
    assert.equal(await viewerOf(undefined), 'nobody');
    const account = await store.read().get('accounts', 'ann');
    await given('accounts', { ...account!, stage: 'closed' });
    assert.equal(await viewerOf({ personId: 'ann' }), 'nobody');
  });

  it('answers a view that is none, or is asked wrongly, and never throws', async () => {
    const { portal, as, watching } = await begin();
    watching.unsubscribe();
    const unknown = await portal.look(undefined, { name: 'constructor', body: 'ima', input: {} });
    assert.equal(unknown.kind, 'invalid');
    assert.equal((await as('ann').look('cpd/history', { limit: 0 })).kind, 'invalid');
    assert.equal(
      (await portal.look({ personId: 'ann' }, { name: 'cpd/summary', body: 'imi', input: {} })).kind,
      'refused',
    );
  });
});
