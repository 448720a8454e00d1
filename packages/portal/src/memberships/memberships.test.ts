import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryPasswordStorage, createPasswordIdentity } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);

const codeOf = (reply: { kind: string; refusal?: { code: string } }): string => reply.refusal?.code ?? reply.kind;

/** Ann is accredited and works for an affiliated organisation; Bob works elsewhere; Sue is of the membership team. */
async function begin(): Promise<TestPortal> {
  const world = createTestPortal({
    rulebooks: compiled,
    now: '2026-11-25T10:00:00.000Z',
    options: { identity: createPasswordIdentity(createMemoryPasswordStorage(), { iterations: 2 }) },
  });
  const organisation = { body: 'ima', type: 'advice-charity' };
  await world.given(
    'organisations',
    {
      ...organisation,
      id: 'o-central',
      name: 'Advice Leeds',
      nameKey: 'advice leeds',
      affiliation: [{ from: '2020-01-01', central: true }],
    },
    {
      ...organisation,
      id: 'o-plain',
      name: 'Advice York',
      nameKey: 'advice york',
      affiliation: [{ from: '2020-01-01', central: false }],
    },
  );
  await world.account('ann', ['member'], { organisationId: 'o-plain' });
  await world.account('bob', ['member'], { organisationId: 'o-central' });
  await world.account('sue', ['membership-staff']);
  await world.account('cpd', ['cpd-staff']);
  await world.account('adm', ['administrator']);
  await world.given('memberships', {
    id: 'm-ann',
    body: 'ima',
    personId: 'ann',
    category: 'accredited',
    holdsCertMap: true,
    practisingSince: '2020-01-01',
    joinedOn: '2020-01-01',
    renewsOn: '2027-01-20',
    feePence: 10000,
    stage: 'current',
  });
  return world;
}

const york = { lines: ['1 High Street'], postcode: 'YO1 1AA', country: 'GB' };

describe('a member for staff', () => {
  it('says what may be done now and why not, and nothing of what is not the reader’s', async () => {
    const { as, account } = await begin();
    await account('fin', ['finance-staff']);
    const look = async (who: string) => {
      const reply = await as(who).look('memberships/member', { personId: 'ann' });
      assert.ok(reply.kind === 'shown');
      return reply.answer.may;
    };
    const may = await look('sue');
    assert.deepEqual([may.recordCertmap, may.recordExperience, may.renew], [{ ok: true }, { ok: true }, { ok: true }]);
    assert.deepEqual(may.reinstate, { ok: false, whyNot: 'Only a suspended membership is reinstated.' });
    const finance = await look('fin');
    assert.deepEqual([finance.renew, finance.recordCertmap, finance.end], [{ ok: true }, { ok: false }, { ok: false }]);
  });
});

describe('about me', () => {
  it('says what each address is used for, and never leaves a use without one', async () => {
    const { as } = await begin();
    const ann = as('ann');
    const empty = await ann.look('memberships/about-me', {});
    assert.ok(empty.kind === 'shown');
    assert.deepEqual(
      empty.answer.unused.map(({ use }) => use),
      ['mailing', 'shipping', 'billing'],
    );
    const first = await ann.act('memberships/add-address', york);
    const second = await ann.act('memberships/add-address', { ...york, lines: ['Finance', '2 Low Street'] });
    assert.ok(first.kind === 'done' && second.kind === 'done');
    const preferred = await ann.act('memberships/prefer-address', {
      addressId: second.answer.addressId,
      use: 'billing',
    });
    assert.ok(preferred.kind === 'done' && preferred.answer.says.includes('invoices'));
    const about = await ann.look('memberships/about-me', {});
    assert.ok(about.kind === 'shown');
    assert.deepEqual(
      about.answer.addresses.map(({ uses }) => uses),
      [['mailing', 'shipping'], ['billing']],
    );
    assert.deepEqual(about.answer.unused, []);
    const { addressId } = second.answer;
    assert.equal(codeOf(await ann.act('memberships/remove-address', { addressId })), 'memberships/address-in-use');
    await ann.act('memberships/prefer-address', { addressId: first.answer.addressId, use: 'billing' });
    assert.equal(codeOf(await ann.act('memberships/remove-address', { addressId })), 'done');
    assert.equal(codeOf(await ann.act('memberships/remove-address', { addressId })), 'memberships/no-such-address');
  });

  it('changes names and numbers at once, and the address to sign in with only by its link', async () => {
    const world = await begin();
    const { as, emails, portal, store } = world;
    const changed = await as('ann').act('memberships/update-person', {
      firstName: 'Anna',
      email: 'anna@example.org',
      phones: ['0113'],
      purchaseOrder: 'PO 7',
    });
    assert.ok(changed.kind === 'done' && changed.answer.signInSays !== undefined);
    const [person, account] = [await store.read().get('people', 'ann'), await store.read().get('accounts', 'ann')];
    assert.deepEqual([person?.email, person?.purchaseOrder, account?.firstName], ['anna@example.org', 'PO 7', 'Anna']);
    assert.equal(account?.email, 'ann@example.org');
    await portal.deliverDue();
    const secret = /secret=([\w-]+)/.exec(emails.find(({ to }) => to === 'anna@example.org')?.text ?? '')?.[1] ?? '';
    assert.equal(codeOf(await as(undefined).act('accounts/confirm-email', { secret })), 'done');
    assert.equal((await store.read().get('accounts', 'ann'))?.email, 'anna@example.org');
    await as('ann').act('memberships/update-person', { purchaseOrder: null });
    assert.equal((await store.read().get('people', 'ann'))?.purchaseOrder, undefined);
  });

  it('is one’s own and the team’s, and nobody else’s', async () => {
    const { as, account } = await begin();
    await account('out', ['member', 'membership-staff'], { body: 'imi' });
    const change = { personId: 'ann', firstName: 'Mallory' };
    assert.equal(codeOf(await as('bob').act('memberships/update-person', change)), 'access/not-found');
    assert.equal(codeOf(await as('cpd').act('memberships/update-person', change)), 'access/not-allowed');
    assert.equal(codeOf(await as(undefined).act('memberships/update-person', change)), 'access/sign-in');
    assert.equal(codeOf(await as('out', 'imi').act('memberships/update-person', change)), 'access/not-found');
    assert.equal(codeOf(await as('bob').look('memberships/about-me', { personId: 'ann' })), 'access/not-found');
    assert.equal(codeOf(await as('bob').look('memberships/member', { personId: 'ann' })), 'access/not-allowed');
    assert.equal(codeOf(await as('sue').act('memberships/update-person', { personId: 'ann', phones: ['1'] })), 'done');
  });
});

describe('preferences', () => {
  it('say what a choice would change before it is saved, and what is sent whatever is chosen', async () => {
    const { as } = await begin();
    const before = await as('ann').look('memberships/preferences', {});
    assert.ok(before.kind === 'shown');
    const told = Object.fromEntries(before.answer.choices.map(({ name, ifChanged }) => [name, ifChanged]));
    assert.deepEqual([told['wantsBulletin']?.begins, told['wantsBulletin']?.ceases], [['Bulletin'], []]);
    assert.deepEqual(told['wantsBulletin']?.says, ['The Bulletin comes by email to ann@example.org.']);
    assert.match(told['sharesWithEmployer']?.says[0] ?? '', /stays as it is/);
    assert.ok(before.answer.always.includes('Invoice'));
    const saved = await as('ann').act('memberships/set-preferences', { wantsBulletin: true });
    assert.ok(saved.kind === 'done');
    assert.deepEqual(saved.answer, { begins: ['Bulletin'], ceases: [] });
    const after = await as('ann').look('memberships/preferences', {});
    assert.ok(after.kind === 'shown');
    assert.deepEqual(
      after.answer.choices.map(({ chosen }) => chosen),
      [true, undefined, undefined],
    );
    assert.match(after.answer.choices[0]?.ifChanged.says[0] ?? '', /What is always sent goes on/);
  });
});

describe('a change of role or organisation', () => {
  it('changes nothing before staff approve it, who see before what it would do', async () => {
    const world = await begin();
    const { as, emails, portal } = world;
    const asked = await as('ann').act('memberships/ask-change', { field: 'organisation', to: 'o-central' });
    assert.ok(asked.kind === 'done');
    assert.equal(asked.answer.stage, 'asked');
    const member = async () => {
      const shown = await as('sue').look('memberships/member', { personId: 'ann' });
      assert.ok(shown.kind === 'shown');
      return shown.answer;
    };
    assert.equal((await member()).membership?.categoryAndCode, 'Accredited (BM)');
    const again = await as('ann').act('memberships/ask-change', { field: 'organisation', to: 'o-central' });
    assert.equal(codeOf(again), 'memberships/change-open');
    const { requestId } = asked.answer;
    const preview = await as('sue').look('memberships/change-preview', { requestId });
    assert.ok(preview.kind === 'shown', codeOf(preview));
    const { billingCode, booking, cpd } = preview.answer;
    assert.deepEqual([billingCode.before, billingCode.after, billingCode.changes], ['BM', 'BC', true]);
    assert.deepEqual([booking.before, booking.after, booking.colleaguesAfter], ['Advice York', 'Advice Leeds', 1]);
    assert.equal(cpd.before, 'Compulsory');
    assert.equal(codeOf(await as('bob').act('memberships/withdraw-change', { requestId })), 'access/not-found');
    assert.equal(codeOf(await as('ann').act('memberships/approve-change', { requestId })), 'access/not-allowed');
    assert.equal(codeOf(await as('cpd').act('memberships/approve-change', { requestId })), 'access/not-allowed');
    assert.equal(codeOf(await as('sue').act('memberships/approve-change', { requestId })), 'done');
    assert.equal((await member()).membership?.categoryAndCode, 'Accredited (BC)');
    assert.equal(
      codeOf(await as('sue').act('memberships/approve-change', { requestId })),
      'memberships/change-request-approved-cannot-approve',
    );
    await portal.deliverDue();
    assert.deepEqual(
      emails.map(({ to, subject }) => [to, subject]),
      [['ann@example.org', 'The change you asked for is made']],
    );
  });

  it('shows what the category would become, and leaves setting it to staff', async () => {
    const { as } = await begin();
    await as('ann').act('memberships/ask-change', { field: 'roleType', to: 'general-advice' });
    const queue = await as('sue').look('memberships/change-queue', {});
    assert.ok(queue.kind === 'shown');
    const { id: requestId } = queue.answer.rows[0]!;
    const preview = await as('sue').look('memberships/change-preview', { requestId });
    assert.ok(preview.kind === 'shown');
    assert.deepEqual([preview.answer.category.after, preview.answer.category.judged], ['Affiliate', 'affiliate']);
    assert.deepEqual([preview.answer.cpd.before, preview.answer.cpd.after], ['Compulsory', 'Voluntary']);
    await as('sue').act('memberships/approve-change', { requestId });
    const set = (category: string, why?: string) =>
      as('sue').act('memberships/set-category', { personId: 'ann', category, ...(why === undefined ? {} : { why }) });
    assert.equal(codeOf(await set('associate')), 'memberships/category-needs-why');
    assert.equal(codeOf(await set('emperor')), 'memberships/no-such-choice');
    assert.equal(codeOf(await set('affiliate')), 'done');
    assert.equal(codeOf(await set('fellow', 'Appointed by the board.')), 'done');
  });

  it('can be refused with why, withdrawn, and made for an organisation that is not on the list', async () => {
    const world = await begin();
    const { as, emails, portal, store } = world;
    const ask = async (input: object) => {
      const asked = await as('ann').act('memberships/ask-change', input as never);
      return asked.kind === 'done' ? asked.answer.requestId : codeOf(asked);
    };
    assert.equal(await ask({ field: 'roleType', to: 'wizard' }), 'memberships/no-such-choice');
    assert.equal(await ask({ field: 'organisation', to: 'o-plain' }), 'memberships/no-change');
    const refused = await ask({ field: 'organisationType', to: 'creditor' });
    const person = JSON.stringify(await store.read().get('people', 'ann'));
    await as('sue').act('memberships/refuse-change', { requestId: refused, why: 'It is a charity.' });
    const withdrawn = await ask({ field: 'organisation', to: null });
    assert.equal(codeOf(await as('ann').act('memberships/withdraw-change', { requestId: withdrawn })), 'done');
    assert.equal(JSON.stringify(await store.read().get('people', 'ann')), person);
    await portal.deliverDue();
    assert.ok(emails[0]?.text.includes('It is a charity.'));
    const named = await ask({ field: 'organisation', to: null, proposed: 'Advice Hull' });
    const approve = (organisationId?: string) =>
      as('sue').act('memberships/approve-change', {
        requestId: named,
        ...(organisationId === undefined ? {} : { organisationId }),
      });
    assert.equal(codeOf(await approve()), 'memberships/needs-organisation');
    const preview = await as('sue').look('memberships/change-preview', { requestId: named });
    assert.ok(preview.kind === 'shown');
    assert.deepEqual([preview.answer.billingCode.after, preview.answer.may.approve.ok], ['Staff decide', false]);
    const added = await as('sue').act('memberships/add-organisation', { name: 'Advice Hull' });
    assert.ok(added.kind === 'done');
    assert.equal(
      codeOf(await as('sue').act('memberships/add-organisation', { name: 'advice  HULL' })),
      'memberships/name-taken',
    );
    assert.equal(codeOf(await approve(added.answer.organisationId)), 'done');
    const role = await as('ann').look('memberships/role-and-organisation', {});
    assert.ok(role.kind === 'shown');
    assert.equal(role.answer.fields[2]?.valueLabel, 'Advice Hull');
    assert.deepEqual(role.answer.history.map(({ stage }) => stage).sort(), ['approved', 'refused', 'withdrawn']);
  });
});

describe('a renewal', () => {
  it('is reminded of once, with what the invoice would lack', async () => {
    const world = await begin();
    const { as, clock, portal, emails } = world;
    assert.deepEqual((await portal.runDue()).done, {});
    clock.set('2026-12-09T10:00:00.000Z');
    assert.deepEqual((await portal.runDue()).done, { 'memberships/reminders': 1 });
    clock.set('2026-12-20T10:00:00.000Z');
    assert.deepEqual(await portal.runDue(), { done: {}, troubles: [] });
    await portal.deliverDue();
    assert.deepEqual([emails.length, emails[0]?.subject], [1, 'Your membership renews soon']);
    assert.ok(emails[0]?.text.includes('Mark one of your addresses for billing.'));
    const ann = as('ann');
    await ann.act('memberships/add-address', york);
    await ann.act('memberships/update-person', { needsPurchaseOrder: false });
    const confirmed = await ann.act('memberships/confirm-details', {});
    assert.ok(confirmed.kind === 'done');
    assert.deepEqual(confirmed.answer, { ready: 'yes', missing: [] });
    const readiness = await ann.look('memberships/renewal-readiness', {});
    assert.ok(readiness.kind === 'shown');
    assert.deepEqual([readiness.answer.countsFrom, readiness.answer.checkedOn], ['2026-12-09', '2026-12-20']);
    const renewed = await as('sue').act('memberships/renew', { personId: 'ann' });
    assert.ok(renewed.kind === 'done');
    assert.equal(renewed.answer.renewsOn, '2028-01-20');
  });

  it('asks of members whose employer is invoiced no more than a look at their details', async () => {
    const { as } = await begin();
    await as('sue').act('memberships/set-affiliation', {
      organisationId: 'o-plain',
      from: '2026-11-26',
      central: true,
    });
    const before = await as('ann').look('memberships/renewal-readiness', {});
    assert.ok(before.kind === 'shown');
    assert.ok(before.answer.missing.some(({ code }) => code === 'memberships/billing-address-missing'));
    await as('sue').act('memberships/set-affiliation', {
      organisationId: 'o-plain',
      from: '2026-11-25',
      central: true,
    });
    const after = await as('ann').look('memberships/renewal-readiness', {});
    assert.ok(after.kind === 'shown');
    assert.deepEqual(
      after.answer.missing.map(({ code }) => code),
      ['memberships/details-not-checked'],
    );
  });
});

describe('the desk of the membership team', () => {
  it('makes members, invites them, and ends a membership once', async () => {
    const world = await begin();
    const { as, portal, emails } = world;
    const terms = { category: 'trainee', joinedOn: '2026-11-01', renewsOn: '2027-11-01', feePence: 5000 };
    const cat = { firstName: 'Cat', lastName: 'Jones', email: 'cat@example.org', ...terms };
    const added = await as('sue').act('memberships/add-member', cat);
    assert.ok(added.kind === 'done', codeOf(added));
    const { personId } = added.answer;
    assert.equal(codeOf(await as('sue').act('memberships/add-member', cat)), 'memberships/already-member');
    const found = await as('sue').look('memberships/members', { search: 'JON' });
    assert.ok(found.kind === 'shown');
    assert.deepEqual(
      found.answer.rows.map(({ name, category }) => [name, category]),
      [['Cat Jones', 'Trainee']],
    );
    const byEmail = await as('sue').look('memberships/members', { by: 'email', search: 'Cat@' });
    assert.equal(byEmail.kind === 'shown' && byEmail.answer.rows.length, 1);
    assert.equal(codeOf(await as('sue').act('accounts/invite-member', { personId })), 'done');
    await portal.deliverDue();
    const secret = /secret=([\w-]+)/.exec(emails.at(-1)?.text ?? '')?.[1] ?? '';
    const password = 'a long enough one';
    assert.equal(codeOf(await as(undefined).act('accounts/set-password', { secret, password })), 'done');
    const entered = await as(undefined).act('accounts/sign-in', { email: cat.email, password });
    assert.ok(entered.kind === 'done' && entered.answer.personId === personId);
    const certified = await as('cpd').act('memberships/record-certmap', { personId, holds: true });
    assert.equal(codeOf(certified), 'done');
    const end = (on: string) => as('sue').act('memberships/end-membership', { personId, on, why: 'Left.' });
    assert.equal(codeOf(await end('2026-12-01')), 'memberships/day-to-come');
    assert.equal(codeOf(await end('2026-11-25')), 'done');
    assert.equal(codeOf(await end('2026-11-25')), 'memberships/membership-ended-cannot-end');
    assert.equal(
      codeOf(await as('sue').act('memberships/renew', { personId })),
      'memberships/membership-ended-cannot-renew',
    );
  });

  it('lets customers register themselves, as the person a colleague made known before', async () => {
    const world = await begin();
    const { as, portal, emails, given, store } = world;
    await given('people', {
      id: 'p-dan',
      body: 'ima',
      firstName: 'Dan',
      lastName: 'Hill',
      email: 'dan@example.org',
      emailKey: 'dan@example.org',
      phones: [],
      organisationId: 'o-plain',
      addresses: [],
      preferences: {},
    });
    const password = 'a long enough one';
    for (const email of ['dan@example.org', 'eve@example.org']) {
      const form = { kind: 'member', firstName: 'Some', surname: 'Body', email, password, consent: true } as const;
      assert.equal(codeOf(await as(undefined).act('accounts/register', form)), 'done');
      assert.equal(
        codeOf(await as(undefined).act('accounts/sign-in', { email, password })),
        'accounts/may-not-sign-in',
      );
      await portal.deliverDue();
      const secret = /secret=([\w-]+)/.exec(emails.filter(({ to }) => to === email).at(-1)?.text ?? '')?.[1] ?? '';
      const verified = await as(undefined).act('accounts/verify-email', { secret });
      assert.ok(verified.kind === 'done' && verified.answer.outcome === 'approved');
      const entered = await as(undefined).act('accounts/sign-in', { email, password });
      assert.ok(entered.kind === 'done', codeOf(entered));
      assert.equal(entered.answer.personId === 'p-dan', email === 'dan@example.org');
      assert.equal(codeOf(await as(entered.answer.personId).look('memberships/about-me', {})), 'shown');
    }
    assert.equal((await store.read().get('people', 'p-dan'))?.lastName, 'Hill');
  });
});
