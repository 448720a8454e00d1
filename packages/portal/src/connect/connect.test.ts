import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { answerFetch, connectHere, type Portal, servePort } from '@guildhall/portal';
import { connectByFetch, connectByPort, type Port, type PortalConnection } from '@guildhall/portal/connect';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);
const submission = { title: 'Debt relief orders', doneOn: '2026-11-20', subcategory: 'formal-full-day' };

async function begin() {
  const world = createTestPortal({ rulebooks: compiled, now: '2026-11-25T10:00:00.000Z' });
  await world.account('ann', ['member']);
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
  await world.as('ann').look('cpd/history', {});
  return world;
}

const open: (() => void)[] = [];
after(() => {
  for (const close of open) close();
});

/** Every way to reach a portal. They must not be told apart. */
const ways: Readonly<Record<string, (portal: Portal, personId?: string) => PortalConnection>> = {
  'in the page': (portal, personId) => connectHere(portal, { body: 'ima', session: personId && { personId } }),
  'through a port': (portal, personId) => {
    const { port1, port2 } = new MessageChannel();
    open.push(servePort(port1 as unknown as Port, portal), () => port1.close());
    return connectByPort(port2 as unknown as Port, { body: 'ima', session: personId && { personId } });
  },
  'over HTTP': (portal, personId) =>
    connectByFetch({
      src: 'https://example.org/guildhall/',
      body: 'ima',
      every: 3_600_000,
      fetch: async (address, init) => {
        const request = new Request(address, init);
        return answerFetch(portal, request, { sessionOf: () => personId && { personId } });
      },
    }),
};

/** Waits for what is on its way, however busy the machine is. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo(); turn++) {
    assert.ok(turn < 1000, 'it never came');
    await wait(5);
  }
}

const kinds = (seen: readonly { readonly kind: string }[]): readonly string[] => seen.map(({ kind }) => kind);

for (const [way, connect] of Object.entries(ways)) {
  describe(`a portal reached ${way}`, () => {
    it('carries commands out, and answers the same twice under one id', async () => {
      const { portal, store } = await begin();
      const connection = connect(portal, 'ann');
      const request = { name: 'cpd/submit-activity', commandId: 'c-1', input: submission };
      const [first, second] = [await connection.act(request), await connection.act(request)];
      assert.equal(first.kind, 'done');
      assert.deepEqual(second, first);
      const { tables } = await store.exportAll();
      assert.equal(tables['cpd-activities']?.length, 1);
    });

    it('answers what is refused and what is no command', async () => {
      const { portal } = await begin();
      const refused = await connect(portal).act({ name: 'cpd/submit-activity', commandId: 'c-2', input: submission });
      assert.equal(refused.kind, 'refused');
      const invalid = await connect(portal, 'ann').act({ name: 'cpd/submit-activity', commandId: 'c-3', input: {} });
      assert.equal(invalid.kind, 'invalid');
    });

    it('shows a view now and anew after a command, until that is ended', async () => {
      const { portal } = await begin();
      const connection = connect(portal, 'ann');
      const seen: { kind: string; answer?: unknown }[] = [];
      const stop = connection.watch({ name: 'cpd/history', input: {} }, (reply) => seen.push(reply));
      await until(() => seen.length === 1);
      assert.deepEqual(kinds(seen), ['shown']);
      await connection.act({ name: 'cpd/submit-activity', commandId: 'c-4', input: submission });
      await until(() => seen.length === 2);
      assert.deepEqual(kinds(seen), ['shown', 'shown']);
      assert.equal((seen[1]?.answer as { rows: readonly unknown[] }).rows.length, 1);
      stop();
      await connection.act({ name: 'cpd/submit-activity', commandId: 'c-5', input: submission });
      await wait(30);
      assert.equal(seen.length, 2);
    });

    it('answers in the language that is asked for', async () => {
      const { portal } = await begin();
      const connection = connect(portal, 'ann');
      const said = await Promise.all(
        (['en-GB', 'cy'] as const).map(
          (language) =>
            new Promise<string>((resolve) => {
              const stop = connection.watch({ name: 'cpd/summary', input: {}, language }, (reply) => {
                queueMicrotask(() => stop());
                resolve(JSON.stringify(reply));
              });
            }),
        ),
      );
      assert.notEqual(said[0], said[1]);
    });
  });
}

describe('answerFetch', () => {
  const post = (path: string, body: string, type = 'application/json'): Request =>
    new Request(`https://example.org/guildhall/${path}`, { method: 'POST', headers: { 'content-type': type }, body });

  it('takes JSON only, so that no form of another site can send a command', async () => {
    const { portal } = await begin();
    const options = { sessionOf: () => ({ personId: 'ann' }) };
    assert.equal((await answerFetch(portal, post('act', '{}', 'text/plain'), options)).status, 415);
    assert.equal((await answerFetch(portal, post('act', '{'), options)).status, 400);
    assert.equal((await answerFetch(portal, post('act', 'null'), options)).status, 400);
    assert.equal((await answerFetch(portal, post('other', '{}'), options)).status, 404);
    assert.equal((await answerFetch(portal, new Request('https://example.org/act'), options)).status, 404);
  });

  it('finds the session out by the request, never by what is sent', async () => {
    const { portal } = await begin();
    const sent = JSON.stringify({ name: 'cpd/history', body: 'ima', input: {}, session: { personId: 'ann' } });
    const reply = await answerFetch(portal, post('look', sent), { sessionOf: () => undefined });
    assert.equal(((await reply.json()) as { kind: string }).kind, 'refused');
  });

  it('lets the host answer a sign-in with its cookie', async () => {
    const { portal } = await begin();
    const done: string[] = [];
    const sent = { name: 'cpd/submit-activity', commandId: 'c-6', body: 'ima', input: submission };
    const response = await answerFetch(portal, post('act', JSON.stringify(sent)), {
      sessionOf: () => ({ personId: 'ann' }),
      after: ({ name, headers }) => {
        done.push(name);
        headers.append('set-cookie', 'session=1; SameSite=Strict; HttpOnly');
      },
    });
    assert.deepEqual(done, ['cpd/submit-activity']);
    assert.match(response.headers.get('set-cookie') ?? '', /SameSite/);
  });
});

describe('connectByFetch', () => {
  it('says that the service is away, keeps what was shown, and shows it anew when it is back', async () => {
    const { portal } = await begin();
    let away = false;
    const connection = connectByFetch({
      src: 'https://example.org/guildhall',
      body: 'ima',
      every: 15,
      fetch: (address, init) =>
        away
          ? Promise.reject(new Error('no line'))
          : answerFetch(portal, new Request(address, init), { sessionOf: () => ({ personId: 'ann' }) }),
    });
    const seen: { kind: string }[] = [];
    const stop = connection.watch({ name: 'cpd/history', input: {} }, (reply) => seen.push(reply));
    await until(() => seen.length === 1);
    away = true;
    const lost = await connection.act({ name: 'cpd/submit-activity', commandId: 'c-7', input: submission });
    assert.equal(lost.kind === 'failed' && lost.code, 'portal/unreachable');
    await wait(60);
    assert.deepEqual(kinds(seen), ['shown']);
    away = false;
    await connectHere(portal, { body: 'ima', session: { personId: 'ann' } }).act({
      name: 'cpd/submit-activity',
      commandId: 'c-8',
      input: submission,
    });
    await until(() => seen.length === 2);
    stop();
    assert.deepEqual(kinds(seen), ['shown', 'shown']);
  });
});
