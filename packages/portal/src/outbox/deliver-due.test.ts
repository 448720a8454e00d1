import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deliver, EmailMessage } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import type { OutboxRow } from '../portal/rows.js';

const compiled = await compileAll(rulebooks);
const MINUTE = 60_000;

/** A world with one email waiting, and a post office that does what it is told. */
async function begin(post: (message: EmailMessage) => Promise<void>, more: Partial<Deliver> = {}): Promise<TestPortal> {
  const world = createTestPortal({
    rulebooks: compiled,
    now: '2026-11-25T10:00:00.000Z',
    options: { deliver: { email: post, ...more } },
  });
  await world.given('outbox', {
    id: 'effect-1',
    body: 'ima',
    commandId: 'c',
    createdAt: '2026-11-25T10:00:00.000Z',
    effect: {
      do: 'email',
      template: 'cpd/approved',
      to: 'ann@example.org',
      language: 'en-GB',
      data: { title: '<b>& "so"', points: 4 },
      attachments: [],
    },
    stage: 'waiting',
    attempts: 0,
    dueAt: '2026-11-25T10:00:00.000Z',
  });
  return world;
}

const rowIn = async ({ store }: TestPortal): Promise<OutboxRow> => (await store.read().get('outbox', 'effect-1'))!;

describe('deliverDue', () => {
  it('can be looked ahead at: an email that waits is shown as it would be sent', async () => {
    const world = await begin(() => Promise.resolve());
    await world.account('adm', ['administrator']);
    const shown = await world.as('adm').look('portal/email-preview', { effectId: 'effect-1' });
    assert.ok(shown.kind === 'shown');
    await world.portal.deliverDue();
    const { subject, text } = shown.answer;
    assert.deepEqual([subject, text.includes('<b>& "so"')], ['Your CPD activity has been approved', true]);
    const after = await world.as('adm').look('portal/email-preview', { effectId: 'effect-1' });
    assert.equal(after.kind === 'refused' && after.refusal.code, 'portal/nothing-to-preview');
  });

  it('sends an email once, with text that is only ever text', async () => {
    const sent: EmailMessage[] = [];
    const world = await begin((message) => Promise.resolve(void sent.push(message)));
    assert.deepEqual(await world.portal.deliverDue(), { done: 1, delayed: 0, dead: 0 });
    assert.deepEqual(await world.portal.deliverDue(), { done: 0, delayed: 0, dead: 0 });
    assert.equal(sent.length, 1);
    assert.ok(sent[0]?.text.includes('<b>& "so"'));
    assert.ok(sent[0]?.html.includes('&lt;b&gt;&amp; &quot;so&quot;') && !sent[0].html.includes('<b>'));
    const { stage, doneAt } = await rowIn(world);
    assert.deepEqual([stage, doneAt], ['done', '2026-11-25T10:00:00.000Z']);
  });

  it('makes no file for an email that goes nowhere, where it is told so', async () => {
    const attachments = [{ what: 'nothing that is ever made', id: 'x' }];
    for (const withoutAttachments of [false, true]) {
      const sent: EmailMessage[] = [];
      const world = await begin((message) => Promise.resolve(void sent.push(message)), { withoutAttachments });
      const row = await rowIn(world);
      await world.given('outbox', { ...row, effect: { ...row.effect, attachments } as OutboxRow['effect'] });
      assert.equal((await world.portal.deliverDue()).done, withoutAttachments ? 1 : 0);
      assert.equal(sent.length, withoutAttachments ? 1 : 0);
    }
  });

  it('tries again later, less and less often, gives up at last, and is tried again by hand', async () => {
    let tries = 0;
    const world = await begin(() => {
      tries++;
      return Promise.reject(new Error('no route'));
    });
    await world.account('adm', ['administrator']);
    for (const minutes of [0, 1, 5, 30, 120, 720, 1440]) {
      world.clock.advance(minutes * MINUTE - 1);
      await world.portal.deliverDue();
      world.clock.advance(1);
      await world.portal.deliverDue();
    }
    assert.equal(tries, 7);
    const { stage, trouble } = await rowIn(world);
    assert.deepEqual([stage, trouble], ['dead', 'no route']);
    const letters = await world.as('adm').look('portal/dead-letters', {});
    assert.ok(letters.kind === 'shown');
    assert.deepEqual(
      letters.answer.rows.map(({ id, what, attempts }) => [id, what, attempts]),
      [['effect-1', 'cpd/approved', 7]],
    );
    assert.equal((await world.as('adm').act('portal/retry-letter', { effectId: 'effect-1' })).kind, 'done');
    await world.portal.deliverDue();
    assert.equal(tries, 8);
  });

  it('leaves alone what another has taken on, until that one has taken too long', async () => {
    const sent: string[] = [];
    const released: (() => void)[] = [];
    const world = await begin((message) => {
      sent.push(message.id);
      return sent.length === 1 ? new Promise((resolve) => released.push(resolve)) : Promise.resolve();
    });
    const slow = world.portal.deliverDue();
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(await world.portal.deliverDue(), { done: 0, delayed: 0, dead: 0 });
    world.clock.advance(5 * MINUTE);
    assert.deepEqual(await world.portal.deliverDue(), { done: 1, delayed: 0, dead: 0 });
    released.forEach((release) => release());
    await slow;
    // At least once, and always under the same id, so that whoever sends can tell.
    assert.deepEqual(sent, ['effect-1', 'effect-1']);
    assert.equal((await rowIn(world)).stage, 'done');
  });

  it('sends each of many once, however many deliver at once', async () => {
    const sent: string[] = [];
    const world = await begin(async (message) => {
      await Promise.resolve();
      sent.push(message.id);
    });
    const row = await rowIn(world);
    await world.given('outbox', ...Array.from({ length: 120 }, (_, at) => ({ ...row, id: `more-${String(at)}` })));
    await Promise.all([world.portal.deliverDue(), world.portal.deliverDue(), world.portal.deliverDue()]);
    assert.equal(sent.length, 121);
    assert.equal(new Set(sent).size, 121);
  });
});
