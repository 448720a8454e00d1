import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryPasswordStorage, createPasswordIdentity } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);

const email = 'desk@example.org';
const ann = { firstName: 'Ann', surname: 'O’Hara' };
const form = { kind: 'member', consent: true, email, password: 'correct horse battery' } as const;

/** A body of members, where several ask for accounts with one address before any of them follows the link. */
async function asked(...people: readonly (typeof ann)[]): Promise<TestPortal> {
  const world = createTestPortal({
    rulebooks: compiled,
    now: '2026-11-25T10:00:00.000Z',
    options: { identity: createPasswordIdentity(createMemoryPasswordStorage(), { iterations: 2 }) },
  });
  const { as, emails, portal, clock } = world;
  await world.account('adm', ['administrator']);
  const secrets: string[] = [];
  for (const person of people) {
    clock.advance(1000);
    assert.equal((await as(undefined).act('accounts/register', { ...form, ...person })).kind, 'done');
    await portal.deliverDue();
    secrets.push(/secret=([\w-]+)/.exec(emails.at(-1)?.text ?? '')?.[1] ?? '');
  }
  const outcomes: string[] = [];
  for (const secret of secrets) {
    const verified = await as(undefined).act('accounts/verify-email', { secret });
    outcomes.push(verified.kind === 'done' ? verified.answer.outcome : verified.kind);
  }
  assert.deepEqual(
    outcomes,
    people.map((_, at) => (at === 0 ? 'approved' : 'in-review')),
  );
  return world;
}

async function queue({ as }: TestPortal) {
  const seen = await as('adm').look('accounts/review-queue', {});
  assert.ok(seen.kind === 'shown');
  return seen.answer.rows;
}

async function registration({ as }: TestPortal, registrationId: string) {
  const seen = await as('adm').look('accounts/registration', { registrationId });
  assert.ok(seen.kind === 'shown');
  return seen.answer;
}

describe('reviewing registrations where the body keeps no records', () => {
  it('compares each by name with whoever has its address', async () => {
    const world = await asked(ann, { firstName: 'Bea', surname: 'O’Hara' }, { firstName: 'ann', surname: "O'HARA" });
    const rows = await queue(world);
    assert.deepEqual(
      rows.map(({ name, differs, hasRecord }) => [name, differs, hasRecord]),
      [
        ['Bea O’Hara', ['firstName'], true],
        ["ann O'HARA", [], true],
      ],
    );
    const { details, records } = await registration(world, rows[0]!.id);
    assert.deepEqual(details, [
      { field: 'firstName', label: 'First name', given: 'Bea', onRecord: 'Ann', same: false },
      { field: 'surname', label: 'Surname', given: 'O’Hara', onRecord: 'O’Hara', same: true },
    ]);
    assert.deepEqual(records, []);
  });

  it('says why one whose address an account has cannot be approved, in both languages', async () => {
    const world = await asked(ann, ann);
    const [{ id: registrationId } = { id: '' }] = await queue(world);
    const { emailInUse, may } = await registration(world, registrationId);
    assert.equal(emailInUse, true);
    assert.deepEqual(may, {
      approve: {
        ok: false,
        whyNot: 'An account signs in with this address already.',
        unblock: 'Close that account first, or refuse this registration.',
      },
      refuse: { ok: true },
    });
    const refused = await world.as('adm').act('accounts/approve-registration', { registrationId });
    assert.equal(refused.kind === 'refused' && refused.refusal.code, 'accounts/email-in-use');
    const welsh = await world.portal.look(
      { personId: 'adm' },
      { name: 'accounts/registration', body: 'ima', input: { registrationId }, language: 'cy' },
    );
    assert.match(JSON.stringify(welsh), /Caewch y cyfrif hwnnw yn gyntaf/);
  });

  it('lets it be approved once that account is closed', async () => {
    const world = await asked(ann, { firstName: 'Bea', surname: 'Poe' });
    const { as, store } = world;
    const [{ id: registrationId } = { id: '' }] = await queue(world);
    const { rows } = await store.read().find('accounts', { index: 'email', where: ['ima', email], limit: 1 });
    assert.equal((await as('adm').act('accounts/de-register', { accountId: rows[0]!.id })).kind, 'done');
    const { emailInUse, may } = await registration(world, registrationId);
    assert.deepEqual([emailInUse, may.approve], [false, { ok: true }]);
    assert.equal((await as('adm').act('accounts/approve-registration', { registrationId })).kind, 'done');
    assert.deepEqual(await queue(world), []);
  });
});
