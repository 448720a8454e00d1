import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryPasswordStorage, createPasswordIdentity } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import { createDesk } from '../engine/create-desk.js';
import type { Personal } from '../engine/room.js';
import { membershipsPersonal } from '../memberships/personal.js';
import { accountsPersonal } from './personal.js';

const compiled = await compileAll(rulebooks);
const now = '2026-11-25T10:00:00.000Z';

/** Forgets somebody in the given rooms, in one commit. @returns the code of the first refusal. */
async function forget({ store }: TestPortal, body: string, personId: string, ...rooms: Personal[]) {
  const reading = store.read();
  const options = {
    rulebooks: compiled,
    store,
    clock: { now: () => now },
    deliver: { email: () => Promise.resolve() },
  };
  const sitting = {
    reading,
    actor: { body, personId: 'adm', roles: ['administrator' as const] },
    now,
    language: 'en-GB' as const,
  };
  const { desk, wanted } = createDesk(options, sitting, 'forget');
  const kept = await Promise.all(rooms.map((room) => room.kept(desk, personId)));
  for (const room of rooms) {
    const refusal = await room.forget(desk, personId);
    if (refusal !== undefined) return { code: refusal.code, kept };
  }
  const { put, remove } = wanted();
  const committed = await store.commit(reading.seen(), {
    put: [...put.values()] as never,
    remove: [...remove.values()],
  });
  assert.ok(committed.ok);
  return { code: undefined, kept };
}

const tablesWith = async ({ store }: TestPortal, text: string): Promise<string[]> =>
  Object.entries((await store.exportAll()).tables)
    .filter(([, rows]) => JSON.stringify(rows).includes(text))
    .map(([table]) => table)
    .sort();

describe('what is kept of a person in accounts and memberships', () => {
  it('is told, and is gone when they are forgotten, but for the record that is the body’s (Z2)', async () => {
    const identity = createPasswordIdentity(createMemoryPasswordStorage(), { iterations: 1 });
    const world = createTestPortal({ rulebooks: compiled, now, body: 'imi', options: { identity } });
    const { as, portal, emails } = world;
    await world.account('adm', ['administrator'], { body: 'imi' });
    const person = { firstName: 'Zenobia', surname: 'Quill', dateOfBirth: '1990-02-01' };
    await as('adm').act('accounts/import-learners', { learners: [{ number: 'C100', ...person }] });
    const form = { kind: 'learner', number: 'C100', ...person, consent: true, password: 'a long enough one' } as const;
    await as(undefined).act('accounts/register', { ...form, email: 'quill@example.org' });
    await portal.deliverDue();
    const secret = /secret=([\w-]+)/.exec(emails[0]?.text ?? '')?.[1] ?? '';
    await as(undefined).act('accounts/verify-email', { secret });
    await as(undefined).act('accounts/forgotten-password', { email: 'quill@example.org' });
    const [account] = (
      await world.store.read().find('accounts', { index: 'email', where: ['imi', 'quill@example.org'] })
    ).rows;
    const { kept } = await forget(world, 'imi', account!.id, accountsPersonal);
    const all = JSON.stringify(kept);
    assert.ok(all.includes('quill@example.org') && all.includes('C100'));
    assert.ok(!all.includes('linkHash'));
    assert.deepEqual(await tablesWith(world, 'Quill'), ['learners']);
    // What was sent to them is of the outbox, which forgets it by the person.
    assert.deepEqual(await tablesWith(world, 'quill@example.org'), ['outbox']);
  });

  it('stays while a membership goes on', async () => {
    const world = createTestPortal({ rulebooks: compiled, now });
    const { as } = world;
    await world.account('sue', ['membership-staff']);
    const terms = { category: 'trainee', joinedOn: '2026-11-01', renewsOn: '2027-11-01', feePence: 5000 };
    const email = 'quill@example.org';
    const added = await as('sue').act('memberships/add-member', {
      firstName: 'Zenobia',
      lastName: 'Quill',
      email,
      ...terms,
    });
    assert.ok(added.kind === 'done');
    const { personId } = added.answer;
    const both = [accountsPersonal, membershipsPersonal];
    assert.equal((await forget(world, 'ima', personId, ...both)).code, 'portal/open-business');
    assert.deepEqual(await tablesWith(world, 'Quill'), ['people']);
    await as('sue').act('memberships/end-membership', { personId, on: '2026-11-25', why: 'Left.' });
    assert.equal((await forget(world, 'ima', personId, ...both)).code, undefined);
    assert.deepEqual(await tablesWith(world, 'uill'), []);
  });
});
