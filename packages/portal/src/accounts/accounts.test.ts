import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryPasswordStorage, createPasswordIdentity } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);

/** An administrator, somebody of centre services, and the record of one learner. */
async function begin(): Promise<TestPortal> {
  const world = createTestPortal({
    rulebooks: compiled,
    now: '2026-11-25T10:00:00.000Z',
    body: 'imi',
    options: { identity: createPasswordIdentity(createMemoryPasswordStorage(), { iterations: 2 }) },
  });
  await world.account('adm', ['administrator'], { body: 'imi' });
  await world.account('cs', ['centre-services'], { body: 'imi' });
  await world
    .as('cs')
    .act('accounts/import-learners', { learners: [{ number: 'C100', ...ann, firstName: 'Ann', surname: 'O’Hara' }] });
  return world;
}

const password = 'correct horse battery';
const ann = { firstName: 'ann', surname: "O'Hara", dateOfBirth: '1990-02-01' };
const form = { kind: 'learner', number: 'C100', ...ann, consent: true, email: 'Ann@example.org', password } as const;

/** The secret of the link in the latest email to an address. */
async function secretTo({ portal, emails }: TestPortal, address: string): Promise<string> {
  await portal.deliverDue();
  const email = emails.filter(({ to }) => to.toLowerCase() === address.toLowerCase()).at(-1);
  return /secret=([\w-]+)/.exec(email?.text ?? '')?.[1] ?? '';
}

const codeOf = (reply: { kind: string; refusal?: { code: string } }): string => reply.refusal?.code ?? reply.kind;

async function registered(world: TestPortal, changes: Partial<Record<keyof typeof form, string>> = {}) {
  const { as, clock } = world;
  // Emails of one instant come in any order.
  clock.advance(1000);
  const asked = await as(undefined).act('accounts/register', { ...form, ...changes } as never);
  assert.equal(asked.kind, 'done', JSON.stringify(asked));
  const secret = await secretTo(world, changes.email ?? form.email);
  return { secret, verified: await as(undefined).act('accounts/verify-email', { secret }) };
}

describe('registering', () => {
  it('opens an account at once where everything matches, and lets its owner in', async () => {
    const world = await begin();
    const { as, emails } = world;
    const early = await as(undefined).act('accounts/sign-in', { email: form.email, password });
    assert.equal(codeOf(early), 'accounts/password-wrong');
    const { verified } = await registered(world);
    assert.ok(verified.kind === 'done');
    assert.equal(verified.answer.outcome, 'approved');
    const signedIn = await as(undefined).act('accounts/sign-in', { email: 'ann@EXAMPLE.org', password });
    assert.ok(signedIn.kind === 'done', codeOf(signedIn));
    const mine = await as(signedIn.answer.personId).look('accounts/my-account', {});
    assert.ok(mine.kind === 'shown');
    assert.equal(mine.answer.record?.number, 'C100');
    await world.portal.deliverDue();
    assert.deepEqual(
      emails.map(({ subject }) => subject),
      ['Verify your email address', 'Your account is open'],
    );
  });

  it('tells nobody what differs, and releases the account once the record is put right', async () => {
    const world = await begin();
    const { as, portal, emails } = world;
    const { secret, verified } = await registered(world, { dateOfBirth: '1990-02-02', number: 'C200' });
    assert.ok(verified.kind === 'done');
    assert.equal(verified.answer.outcome, 'in-review');
    const other = await registered(world, { surname: 'Else', email: 'b@example.org' });
    assert.deepEqual(other.verified, verified);
    const status = await as(undefined).look('accounts/registration-status', { secret });
    assert.ok(status.kind === 'shown');
    assert.equal(status.answer.standing, 'in-review');
    assert.equal(
      codeOf(await as(undefined).act('accounts/sign-in', { email: form.email, password })),
      'accounts/may-not-sign-in',
    );
    assert.deepEqual((await portal.runDue()).done, {});
    await as('cs').act('accounts/import-learners', {
      learners: [{ number: 'C200', ...ann, dateOfBirth: '1990-02-02' }],
    });
    assert.deepEqual((await portal.runDue()).done, { 'accounts/rematch': 1 });
    assert.deepEqual((await portal.runDue()).done, {});
    assert.equal((await as(undefined).act('accounts/sign-in', { email: form.email, password })).kind, 'done');
    await portal.deliverDue();
    assert.ok(!emails.some(({ text }) => /birth|surname|number/i.test(text)));
  });

  it('answers the same whether or not there is an account, and writes to its owner alone', async () => {
    const world = await begin();
    const { as, emails, portal } = world;
    const first = await as(undefined).act('accounts/register', form);
    await as(undefined).act('accounts/verify-email', { secret: await secretTo(world, form.email) });
    const again = await as(undefined).act('accounts/register', { ...form, password: 'another password altogether' });
    assert.deepEqual(again, first);
    await portal.deliverDue();
    assert.equal(emails.at(-1)?.subject, 'You have an account already');
    assert.equal((await as(undefined).act('accounts/sign-in', { email: form.email, password })).kind, 'done');
    for (const email of ['ann@example.org', 'nobody@example.org']) {
      const asked = await as(undefined).act('accounts/forgotten-password', { email });
      assert.ok(asked.kind === 'done');
      assert.equal(asked.answer.says, first.kind === 'done' ? first.answer.says : '');
      assert.equal(
        codeOf(await as(undefined).act('accounts/sign-in', { email, password: 'a wrong password' })),
        'accounts/password-wrong',
      );
    }
  });

  it('wants consent, the details of its kind, and a kind that the body has', async () => {
    const world = await begin();
    const ask = async (changes: object) =>
      codeOf(await world.as(undefined).act('accounts/register', { ...form, ...changes }));
    assert.equal(await ask({ consent: false }), 'accounts/not-complete');
    assert.equal(await ask({ dateOfBirth: undefined }), 'accounts/not-complete');
    assert.equal(await ask({ kind: 'member' }), 'accounts/no-such-kind');
    assert.equal(await ask({ password: 'short' }), 'invalid');
    assert.equal(await ask({ kind: 'third-party', dateOfBirth: undefined, number: undefined }), 'done');
    const verified = await world
      .as(undefined)
      .act('accounts/verify-email', { secret: await secretTo(world, form.email) });
    assert.ok(verified.kind === 'done' && verified.answer.outcome === 'approved');
  });

  it('ends a link with a newer one, and lets only an administrator review, once', async () => {
    const world = await begin();
    const { as } = world;
    await as(undefined).act('accounts/register', { ...form, number: undefined });
    const first = await secretTo(world, form.email);
    await as(undefined).act('accounts/ask-new-link', { email: form.email });
    const second = await secretTo(world, form.email);
    assert.equal(
      codeOf(await as(undefined).act('accounts/verify-email', { secret: first })),
      'accounts/link-not-valid',
    );
    assert.equal((await as(undefined).act('accounts/verify-email', { secret: second })).kind, 'done');
    assert.equal(
      codeOf(await as(undefined).act('accounts/verify-email', { secret: second })),
      'accounts/link-not-valid',
    );
    const queue = await as('adm').look('accounts/review-queue', {});
    assert.ok(queue.kind === 'shown');
    assert.deepEqual(queue.answer.rows[0]?.differs, ['number']);
    const { id: registrationId } = queue.answer.rows[0];
    const view = await as('adm').look('accounts/registration', { registrationId });
    assert.ok(view.kind === 'shown');
    assert.equal(view.answer.records[0]?.number, 'C100');
    assert.equal(view.answer.may.approve.ok, true);
    assert.equal(codeOf(await as('cs').look('accounts/registration', { registrationId })), 'access/not-allowed');
    assert.equal(codeOf(await as('cs').act('accounts/approve-registration', { registrationId })), 'access/not-allowed');
    assert.equal(
      codeOf(await as('adm', 'ima').act('accounts/approve-registration', { registrationId })),
      'access/sign-in',
    );
    assert.equal(codeOf(await as('adm').act('accounts/rematch', { registrationId })), 'access/not-allowed');
    assert.equal((await as('adm').act('accounts/approve-registration', { registrationId })).kind, 'done');
    assert.equal(
      codeOf(await as('adm').act('accounts/approve-registration', { registrationId })),
      'accounts/may-not-review',
    );
    assert.equal((await as(undefined).act('accounts/sign-in', { email: form.email, password })).kind, 'done');
  });

  it('keeps why an administrator refused with staff, and gives one learner one account', async () => {
    const world = await begin();
    const { as, portal, emails } = world;
    await registered(world);
    const second = await registered(world, { email: 'twin@example.org' });
    assert.ok(second.verified.kind === 'done' && second.verified.answer.outcome === 'in-review');
    const queue = await as('adm').look('accounts/review-queue', {});
    const registrationId = queue.kind === 'shown' ? queue.answer.rows[0]!.id : '';
    assert.equal(
      codeOf(await as('adm').act('accounts/approve-registration', { registrationId })),
      'accounts/record-has-account',
    );
    await as('adm').act('accounts/refuse-registration', { registrationId, why: 'A second account of C100.' });
    await portal.deliverDue();
    assert.ok(!JSON.stringify(emails).includes('C100'));
    const status = await as(undefined).look('accounts/registration-status', { secret: second.secret });
    assert.ok(status.kind === 'shown' && status.answer.standing === 'not-released');
    assert.deepEqual((await portal.runDue()).done, {});
  });

  it('matches a centre user with the contacts of the centre', async () => {
    const world = await begin();
    const { as } = world;
    const contact = { centreNumber: '9001', firstName: 'Cy', surname: 'Rees', dateOfBirth: '1980-01-01' };
    assert.equal(
      codeOf(await as('cs').act('accounts/import-centre-contacts', { contacts: [contact] })),
      'accounts/no-such-centre',
    );
    await as('cs').act('accounts/import-centres', {
      centres: [{ number: '9001', name: 'Garage', email: 'g@example.org' }],
    });
    await as('cs').act('accounts/import-centre-contacts', { contacts: [contact] });
    const { centreNumber: number, ...details } = contact;
    const { verified } = await registered(world, { kind: 'centre', number, ...details, email: 'cy@example.org' });
    assert.ok(verified.kind === 'done' && verified.answer.outcome === 'approved');
    const centres = await as('cs').look('accounts/centres', { search: '90' });
    assert.ok(centres.kind === 'shown');
    const invited = await as('cs').act('accounts/invite-centre-user', {
      contactId: centres.answer.rows[0]!.contacts[0]!.id,
      email: 'second@example.org',
    });
    assert.equal(invited.kind, 'done');
    const secret = await secretTo(world, 'second@example.org');
    assert.equal((await as(undefined).act('accounts/set-password', { secret, password })).kind, 'done');
    const signedIn = await as(undefined).act('accounts/sign-in', { email: 'second@example.org', password });
    assert.ok(signedIn.kind === 'done' && signedIn.answer.kind === 'centre');
  });
});

describe('an account', () => {
  it('gets a new password by a link that holds once, or by the old one', async () => {
    const world = await begin();
    const { as } = world;
    await registered(world);
    const signIn = async (tried: string) =>
      codeOf(await as(undefined).act('accounts/sign-in', { email: form.email, password: tried }));
    await as(undefined).act('accounts/forgotten-password', { email: form.email });
    const older = await secretTo(world, form.email);
    world.clock.advance(1000);
    await as(undefined).act('accounts/forgotten-password', { email: form.email });
    const secret = await secretTo(world, form.email);
    const set = (link: string, next: string) =>
      as(undefined).act('accounts/set-password', { secret: link, password: next });
    assert.equal(codeOf(await set(older, 'a new password 1')), 'accounts/link-not-valid');
    assert.equal(codeOf(await set(secret, 'a new password 2')), 'done');
    assert.equal(codeOf(await set(secret, 'a new password 3')), 'accounts/link-not-valid');
    assert.equal(await signIn(password), 'accounts/password-wrong');
    const entered = await as(undefined).act('accounts/sign-in', { email: form.email, password: 'a new password 2' });
    assert.ok(entered.kind === 'done');
    const me = as(entered.answer.personId);
    const change = (current: string) => me.act('accounts/change-password', { current, password: 'a new password 4' });
    const wrong = await change('not the old one');
    assert.equal(wrong.kind === 'refused' && wrong.refusal.says, 'That is not your current password.');
    assert.equal(codeOf(await change('a new password 2')), 'done');
    assert.equal(await signIn('a new password 4'), 'done');
  });

  it('moves to another address by the link sent there, and tells the old one', async () => {
    const world = await begin();
    const { as, emails, portal } = world;
    await registered(world);
    const entered = await as(undefined).act('accounts/sign-in', { email: form.email, password });
    assert.ok(entered.kind === 'done');
    await as(entered.answer.personId).act('accounts/change-email', { email: 'new@example.org' });
    const signIn = async (email: string) => codeOf(await as(undefined).act('accounts/sign-in', { email, password }));
    assert.equal(await signIn(form.email), 'done');
    const secret = await secretTo(world, 'new@example.org');
    assert.equal(codeOf(await as(undefined).act('accounts/confirm-email', { secret })), 'done');
    assert.deepEqual([await signIn('new@example.org'), await signIn(form.email)], ['done', 'accounts/password-wrong']);
    await portal.deliverDue();
    assert.deepEqual([emails.at(-1)?.to, emails.at(-1)?.subject], [form.email, 'You sign in with another address now']);
  });

  it('changes its details without the record, and ends at once when it is de-registered', async () => {
    const world = await begin();
    const { as, store } = world;
    await registered(world);
    const entered = await as(undefined).act('accounts/sign-in', { email: form.email, password });
    assert.ok(entered.kind === 'done');
    const me = as(entered.answer.personId);
    const updated = await me.act('accounts/update-details', { lastName: 'Married', phone: '01234' });
    assert.ok(updated.kind === 'done' && updated.answer.says.includes('record'));
    const mine = await me.look('accounts/my-account', {});
    assert.ok(mine.kind === 'shown');
    assert.deepEqual([mine.answer.lastName, mine.answer.record?.name], ['Married', 'Ann O’Hara']);
    assert.equal(
      codeOf(await as('cs').act('accounts/de-register', { accountId: entered.answer.personId })),
      'access/not-allowed',
    );
    assert.equal(codeOf(await me.act('accounts/de-register', { accountId: 'adm' })), 'access/not-found');
    assert.equal(codeOf(await me.act('accounts/de-register', {})), 'done');
    assert.equal((await me.look('accounts/my-account', {})).kind, 'refused');
    assert.equal(
      codeOf(await as(undefined).act('accounts/sign-in', { email: form.email, password })),
      'accounts/password-wrong',
    );
    const row = await store.read().get('accounts', entered.answer.personId);
    assert.deepEqual([row?.stage, row?.phone], ['closed', undefined]);
    const back = await registered(world);
    assert.ok(back.verified.kind === 'done' && back.verified.answer.outcome === 'approved');
  });
});

describe('accounts of staff', () => {
  it('begin with a link, and do what an administrator lets them, who cannot change their own', async () => {
    const world = await begin();
    const { as } = world;
    const sam = { firstName: 'Sam', lastName: 'Poe', email: 'sam@example.org', roles: ['centre-services'] as const };
    const invite = async (by: string) => as(by).act('accounts/invite-staff', { ...sam, roles: [...sam.roles] });
    assert.equal(codeOf(await invite('cs')), 'access/not-allowed');
    const invited = await invite('adm');
    assert.ok(invited.kind === 'done');
    assert.equal(codeOf(await invite('adm')), 'accounts/email-in-use');
    const { accountId } = invited.answer;
    const secret = await secretTo(world, sam.email);
    const link = await as(undefined).look('accounts/link', { secret });
    assert.ok(link.kind === 'shown' && link.answer.holds);
    assert.match(link.answer.passwordSays, /12/);
    const short = await as(undefined).act('accounts/set-password', { secret, password: 'short' });
    assert.deepEqual(short.kind === 'invalid' && short.problems, [
      { code: 'input/too-small', at: '/password', says: 'Choose a password of at least 12 characters.' },
    ]);
    assert.equal(codeOf(await as(undefined).act('accounts/set-password', { secret, password })), 'done');
    const after = await as(undefined).look('accounts/link', { secret });
    assert.ok(after.kind === 'shown' && !after.answer.holds);
    assert.equal(codeOf(await as(accountId).look('accounts/learners', { search: 'o' })), 'shown');
    const set = (id: string) => as('adm').act('accounts/set-roles', { accountId: id, roles: ['finance-staff'] });
    assert.equal(codeOf(await set(accountId)), 'done');
    assert.equal(codeOf(await as(accountId).look('accounts/learners', { search: 'o' })), 'access/not-allowed');
    assert.equal(codeOf(await set('adm')), 'accounts/own-roles');
    assert.equal(codeOf(await as(accountId).act('accounts/de-register', {})), 'access/not-allowed');
    const found = await as('adm').look('accounts/search', { search: 'Poe' });
    assert.ok(found.kind === 'shown');
    assert.deepEqual(
      found.answer.rows.map(({ name, roles }) => [name, roles]),
      [['Sam Poe', ['finance-staff']]],
    );
    const all = await as('adm').look('accounts/search', { by: 'email' });
    assert.ok(all.kind === 'shown');
    assert.deepEqual(
      all.answer.rows.map(({ id, may }) => [id, may.setRoles.ok, may.setRoles.whyNot]),
      [
        ['adm', false, 'Nobody changes what they may do themselves.'],
        ['cs', true, undefined],
        [accountId, true, undefined],
      ],
    );
  });

  it('are found again by their name, in an email to their own address alone', async () => {
    const { as, emails, portal } = await begin();
    const asked = await as(undefined).act('accounts/forgotten-username', { firstName: 'PERSON', lastName: 'QADM' });
    const nobody = await as(undefined).act('accounts/forgotten-username', { firstName: 'No', lastName: 'body' });
    assert.deepEqual(asked, nobody);
    await portal.deliverDue();
    assert.deepEqual(
      emails.map(({ to, subject }) => [to, subject]),
      [['adm@example.org', 'What you sign in with']],
    );
  });
});

describe('passwords', () => {
  it('lie in no row, no audit entry and no command, nor does any hash of what was sent', async () => {
    const world = await begin();
    const { secret: link } = await registered(world);
    await world.as(undefined).act('accounts/sign-in', { email: form.email, password }, { commandId: 'once' });
    const twice = await world
      .as(undefined)
      .act('accounts/sign-in', { email: form.email, password }, { commandId: 'once' });
    assert.equal(twice.kind, 'done');
    const other = { email: form.email, password: 'not the password' };
    assert.equal(
      codeOf(await world.as(undefined).act('accounts/sign-in', other, { commandId: 'once' })),
      'portal/command-id-reused',
    );
    const { hashOf } = await import('../engine/hash-of.js');
    const kept = JSON.stringify(await world.store.exportAll());
    const found: string[] = [];
    for (const secret of [
      link,
      password,
      hashOf({ email: form.email, password }),
      hashOf(['', { email: form.email, password }]),
    ]) {
      if (kept.includes(secret)) found.push(secret);
    }
    assert.deepEqual(found, []);
    assert.equal((await world.portal.verifyAudit('imi')).ok, true);
  });

  it('are not kept where the host signs people in itself', async () => {
    const world = createTestPortal({ rulebooks: compiled, now: '2026-11-25T10:00:00.000Z', body: 'imi' });
    assert.equal(codeOf(await world.as(undefined).act('accounts/register', form)), 'accounts/no-passwords');
    assert.equal(
      codeOf(await world.as(undefined).act('accounts/sign-in', { email: form.email, password })),
      'accounts/no-passwords',
    );
  });
});
