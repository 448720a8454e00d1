import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);
const NOW = '2026-03-02T09:30:00.000Z';

const document = (id: string, learnerId: string) => ({
  id,
  body: 'imi',
  number: `9807773${id.slice(-1)}-01-KVHT`,
  kind: 'certificate' as const,
  learnerId,
  centreId: 'c1',
  jobId: 'j1',
  qualification: '603/7606/5',
  qualificationTitle: 'Light Vehicle Maintenance',
  issuedOn: '2026-02-01',
  code: `CODE${id}`,
  shownOnVerify: true,
  stage: 'issued' as const,
});

/** Two learners, two third parties, and those who have no business with them. */
async function begin(): Promise<TestPortal> {
  const world = createTestPortal({ rulebooks: compiled, now: NOW, body: 'imi' });
  const learner = (id: string, firstName: string) => ({
    id,
    body: 'imi',
    number: `000${id}`,
    firstName,
    surname: 'Jones',
    dateOfBirth: '2000-01-01',
    surnameKey: 'jones',
  });
  await world.given('learners', learner('l1', 'Ann'), learner('l2', 'Bob'));
  await world.given('centres', { id: 'c1', body: 'imi', number: 'C1', name: 'Hull', email: 'c1@example.org' });
  await world.account('ann', ['learner'], { learnerId: 'l1' });
  await world.account('bob', ['learner'], { learnerId: 'l2' });
  await world.account('ted', ['third-party']);
  await world.account('tom', ['third-party']);
  await world.account('cen', ['centre-user'], { centreId: 'c1' });
  await world.account('ser', ['centre-services']);
  await world.given('documents', document('d1', 'l1'), document('d2', 'l1'), document('d3', 'l2'));
  return world;
}

const codeOf = (reply: { readonly kind: string; readonly refusal?: { readonly code: string } }): string =>
  reply.refusal?.code ?? reply.kind;

/** A connection of Ann and Ted that shows d1. */
async function connected({ as }: TestPortal): Promise<string> {
  const invited = await as('ann').act('connections/invite', { name: 'Ted Trew', email: 'Ted@example.org' });
  assert.ok(invited.kind === 'done');
  const { connectionId } = invited.answer;
  assert.equal((await as('ted').act('connections/accept', { connectionId })).kind, 'done');
  assert.equal((await as('ann').act('connections/share', { connectionId, documentIds: ['d1'] })).kind, 'done');
  return connectionId;
}

async function seenBy({ as }: TestPortal, personId: string): Promise<readonly string[]> {
  const shown = await as(personId).look('connections/shared-with-me', {});
  assert.ok(shown.kind === 'shown', JSON.stringify(shown));
  return shown.answer.rows.flatMap(({ documents }) => documents.map(({ id }) => id));
}

async function sent({ portal, emails }: TestPortal): Promise<readonly string[]> {
  await portal.deliverDue();
  // Those of one instant leave in no order.
  return emails
    .splice(0)
    .map(({ to, subject }) => `${to}: ${subject}`)
    .sort();
}

describe('the portal in the room of connections', () => {
  it('puts the last day of each active connection into the learner’s calendar, and nobody else’s', async () => {
    const world = await begin();
    const { as } = world;
    const calendar = async (personId: string) => as(personId).look('connections/calendar-file', {});
    const connectionId = await connected(world);
    const file = await calendar('ann');
    assert.ok(file.kind === 'shown', JSON.stringify(file));
    const text = Buffer.from(file.answer.bytes, 'base64').toString();
    assert.match(text, /Last day of sharing with Ted Trew/);
    assert.equal(codeOf(await calendar('ted')), 'access/not-allowed');
    await as('ann').act('connections/remove', { connectionId });
    const after = await calendar('ann');
    assert.ok(after.kind === 'shown');
    assert.doesNotMatch(Buffer.from(after.answer.bytes, 'base64').toString(), /Ted Trew/);
  });

  it('lets a learner invite, the third party accept, and shows exactly what is ticked until the last day', async () => {
    const world = await begin();
    const { as, clock } = world;
    const connectionId = await connected(world);
    assert.deepEqual(await seenBy(world, 'ted'), ['d1']);
    assert.deepEqual(await sent(world), [
      'Ted@example.org: Ann Jones would like to share documents with you',
      'ann@example.org: Ted Trew has accepted your connection',
    ]);
    const timeline = await as('ann').look('connections/timeline', {});
    assert.ok(timeline.kind === 'shown');
    assert.deepEqual(
      timeline.answer.rows.map(({ documentId, until }) => [documentId, until]),
      [['d1', '2026-04-02']],
    );
    await as('ann').act('connections/share', { connectionId, documentIds: ['d2', 'd2'] });
    assert.deepEqual(await seenBy(world, 'ted'), ['d2']);
    // The last day counts to its end in London, where it is summer by then.
    clock.set('2026-04-02T22:59:59.000Z');
    assert.deepEqual(await seenBy(world, 'ted'), ['d2']);
    clock.set('2026-04-02T23:00:00.000Z');
    assert.deepEqual(await seenBy(world, 'ted'), []);
    const extended = await as('ann').act('connections/extend', { connectionId, expiresOn: '2026-04-30' });
    assert.equal(extended.kind, 'done');
    assert.deepEqual(await seenBy(world, 'ted'), ['d2']);
  });

  it('takes a request by an address, tells the learner once, and the same to whoever asks in vain', async () => {
    const world = await begin();
    const { as } = world;
    const purpose = 'To check your certificate for a job.';
    const asked = await as('ted').act(
      'connections/request',
      { email: 'ANN@example.org', purpose },
      { commandId: 'r1' },
    );
    assert.deepEqual(
      await as('ted').act('connections/request', { email: 'ANN@example.org', purpose }, { commandId: 'r1' }),
      asked,
    );
    const vain = await as('ted').act('connections/request', { email: 'nobody@example.org', purpose });
    assert.ok(asked.kind === 'done' && vain.kind === 'done');
    assert.deepEqual(Object.keys(asked.answer), Object.keys(vain.answer));
    const list = await as('ted').look('connections/list', { tab: 'pending' });
    assert.ok(list.kind === 'shown');
    const unlike = ({ id, email, ...rest }: (typeof list.answer.rows)[number]) => ({
      ...rest,
      of: typeof id + typeof email,
    });
    const [first, second] = list.answer.rows.map(unlike);
    assert.deepEqual(first, second);
    // What was typed, and not what the account says.
    assert.deepEqual(list.answer.rows.map(({ name, email }) => [name, email]).sort(), [
      [undefined, 'ANN@example.org'],
      [undefined, 'nobody@example.org'],
    ]);
    assert.deepEqual(await sent(world), ['ann@example.org: Person Qted asks to see your documents']);
    const again = await as('ted').act('connections/request', { email: 'nobody@example.org', purpose });
    assert.equal(codeOf(again), 'connections/already-waiting');
    assert.equal(
      codeOf(await as('tom').act('connections/request', { email: 'ann@example.org', purpose: ' ' })),
      'connections/purpose-missing',
    );
    const file = await as('ted').look('portal/everything-kept', {});
    assert.ok(file.kind === 'shown');
    const fields = (file.answer.kept['connections'] ?? []).map((row) => Object.keys(row as object).sort());
    assert.deepEqual(fields[0], fields[1]);
    const { connectionId } = asked.answer;
    const own = await as('ted').act('connections/accept', { connectionId });
    assert.equal(codeOf(own), 'connections/own-request');
    const accepted = await as('ann').act('connections/accept', { connectionId, documentIds: ['d1'] });
    assert.equal(accepted.kind, 'done');
    assert.deepEqual(await seenBy(world, 'ted'), ['d1']);
    assert.deepEqual(await sent(world), ['ted@example.org: Ann Jones has accepted your connection']);
  });

  it('finds by their address whoever was invited or asked before they had an account', async () => {
    const world = await begin();
    const { as, account } = world;
    const invited = await as('ann').act('connections/invite', { name: 'Una', email: 'una@example.org' });
    const asked = await as('ted').act('connections/request', { email: 'cat@example.org', purpose: 'A course' });
    assert.ok(invited.kind === 'done' && asked.kind === 'done');
    await account('una', ['third-party']);
    await account('cat', ['learner'], { learnerId: 'l3' });
    for (const who of ['una', 'cat']) {
      const board = await as(who).look('connections/dashboard', {});
      assert.ok(board.kind === 'shown');
      assert.deepEqual([board.answer.counts.pending, board.answer.awaitsMe], [1, 1], who);
    }
    assert.equal((await as('una').act('connections/accept', invited.answer)).kind, 'invalid');
    const { connectionId } = invited.answer;
    assert.equal((await as('una').act('connections/accept', { connectionId })).kind, 'done');
    assert.equal(
      (await as('cat').act('connections/decline', { connectionId: asked.answer.connectionId })).kind,
      'done',
    );
    const refused = await as('ted').look('connections/list', { tab: 'inactive' });
    assert.ok(refused.kind === 'shown');
    assert.deepEqual(
      refused.answer.rows.map(({ name, standing }) => [name, standing]),
      [[undefined, 'declined']],
    );
    const declined = await as('cat').look('connections/list', { tab: 'inactive' });
    assert.ok(declined.kind === 'shown');
    assert.deepEqual(
      declined.answer.rows.map(({ standing }) => standing),
      ['declined'],
    );
  });

  it('lets nobody but the two sides do anything, and tells nobody else what there is', async () => {
    const world = await begin();
    const { as, account } = world;
    const connectionId = await connected(world);
    await account('imp', ['learner', 'third-party'], { body: 'ima', learnerId: 'l1' });
    const share = { connectionId, documentIds: ['d1'] };
    const codes = async (personId: string | undefined, body?: string) => [
      codeOf(await as(personId, body).act('connections/share', share)),
      codeOf(await as(personId, body).look('connections/connection', { connectionId })),
      codeOf(await as(personId, body).look('connections/shared-document', { connectionId, documentId: 'd1' })),
      codeOf(await as(personId, body).act('connections/look-at-document', { connectionId, documentId: 'd1' })),
    ];
    const no = 'access/not-found';
    const off = 'access/not-allowed';
    assert.deepEqual(await codes('bob'), [no, no, off, off]);
    assert.deepEqual(await codes('tom'), [off, no, no, no]);
    assert.deepEqual(await codes('cen'), [off, off, off, off]);
    assert.deepEqual(await codes('ser'), [off, off, off, off]);
    assert.deepEqual(await codes('imp', 'ima'), [no, no, no, no]);
    assert.deepEqual(await codes(undefined), Array(4).fill('access/sign-in'));
    // Of the right people, what is not theirs to do, or not shared.
    assert.equal(codeOf(await as('ted').act('connections/share', share)), off);
    assert.equal(codeOf(await as('ted').act('connections/extend', { connectionId, expiresOn: '2026-12-01' })), off);
    const look = (documentId: string) => as('ted').act('connections/look-at-document', { connectionId, documentId });
    assert.equal(codeOf(await look('d2')), no);
    assert.equal(codeOf(await look('d3')), no);
    assert.equal(codeOf(await look('d9')), no);
    const foreign = await as('ann').act('connections/share', { connectionId, documentIds: ['d1', 'd3'] });
    assert.equal(codeOf(foreign), 'connections/chosen-not-learners');
    assert.deepEqual(await seenBy(world, 'ted'), ['d1']);
  });

  it('opens a document only to whoever is kept as having seen it, and shows both sides the same log', async () => {
    const world = await begin();
    const { as, clock } = world;
    const connectionId = await connected(world);
    const seen = { connectionId, documentId: 'd1' };
    assert.equal(codeOf(await as('ted').look('connections/shared-document', seen)), 'connections/not-opened');
    assert.equal((await as('ted').act('connections/look-at-document', seen)).kind, 'done');
    const shown = await as('ted').look('connections/shared-document', seen);
    assert.ok(shown.kind === 'shown');
    assert.deepEqual([shown.answer.stageLabel, shown.answer.learnerName], ['Valid', 'Ann Jones']);
    const logs = await Promise.all(
      ['ann', 'ted'].map(async (who) => {
        const log = await as(who).look('connections/access-log', {});
        assert.ok(log.kind === 'shown');
        return log.answer.rows;
      }),
    );
    assert.deepEqual(logs[0], logs[1]);
    assert.deepEqual(
      logs[0]?.map(({ documentId, seenAt }) => [documentId, seenAt]),
      [['d1', NOW]],
    );
    for (const who of ['bob', 'tom']) {
      const log = await as(who).look('connections/access-log', { connectionId });
      assert.deepEqual(log.kind === 'shown' ? log.answer.rows : [], [], who);
    }
    clock.set('2026-03-02T10:30:00.000Z');
    assert.equal(codeOf(await as('ted').look('connections/shared-document', seen)), 'connections/not-opened');
  });

  it('shows nothing from the instant either side closes their account', async () => {
    for (const who of ['ann', 'ted']) {
      const world = await begin();
      const connectionId = await connected(world);
      const account = await world.store.read().get('accounts', who);
      assert.ok(account !== undefined);
      await world.given('accounts', { ...account, stage: 'closed', closedAt: NOW });
      const other = who === 'ann' ? 'ted' : 'ann';
      const list = await world.as(other).look('connections/list', { tab: 'inactive' });
      assert.ok(list.kind === 'shown');
      assert.deepEqual(
        list.answer.rows.map(({ id, standing }) => [id, standing]),
        [[connectionId, 'removed']],
      );
      if (other === 'ted') assert.deepEqual(await seenBy(world, 'ted'), []);
      else {
        const timeline = await world.as('ann').look('connections/timeline', {});
        assert.deepEqual(timeline.kind === 'shown' && timeline.answer.rows, []);
      }
      // Another account at the same address takes nothing over.
      await world.given('accounts', { ...account, id: `${who}-again` });
      if (who === 'ted') assert.deepEqual(await seenBy(world, 'ted-again'), []);
      else assert.deepEqual(await seenBy(world, 'ted'), []);
    }
  });

  it('cannot be accepted once it has lapsed, and tells whoever began it once, however late', async () => {
    const world = await begin();
    const { as, clock, portal } = world;
    const asked = await as('ted').act('connections/request', { email: 'ann@example.org', purpose: 'A job' });
    assert.ok(asked.kind === 'done');
    const { connectionId } = asked.answer;
    await sent(world);
    clock.set('2026-04-01T12:00:00.000Z');
    assert.deepEqual((await portal.runDue()).done, {});
    clock.set('2026-08-01T12:00:00.000Z');
    assert.equal(codeOf(await as('ann').act('connections/accept', { connectionId })), 'connections/expired');
    for (const run of [1, 2]) {
      const { done, troubles } = await portal.runDue();
      assert.deepEqual([done, troubles], [run === 1 ? { 'connections/lapse': 1 } : {}, []]);
    }
    assert.deepEqual(await sent(world), ['ted@example.org: Nobody answered your connection']);
  });

  it('tells the learner before the end, once for each last day, and never as the end of a document', async () => {
    const world = await begin();
    const { as, clock, portal, emails } = world;
    const connectionId = await connected(world);
    await sent(world);
    clock.set('2026-03-25T12:00:00.000Z');
    await portal.runDue();
    assert.deepEqual(await sent(world), []);
    clock.set('2026-03-26T12:00:00.000Z');
    await portal.runDue();
    await portal.runDue();
    await portal.deliverDue();
    assert.match(emails[0]?.text ?? '', /Your documents themselves stay as they are/);
    assert.deepEqual(await sent(world), ['ann@example.org: Sharing with Ted Trew ends soon']);
    await as('ann').act('connections/extend', { connectionId, expiresOn: '2026-05-02' });
    clock.set('2026-05-10T12:00:00.000Z');
    await portal.runDue();
    assert.deepEqual(await sent(world), [
      'ann@example.org: Sharing with Ted Trew has ended',
      'ted@example.org: Ann Jones shares with you for longer',
    ]);
  });

  it('ends all at once, counts what it lists, and says of each what may be done and why not', async () => {
    const world = await begin();
    const { as } = world;
    const connectionId = await connected(world);
    await as('ann').act('connections/invite', { name: 'Tom', email: 'tom@example.org' });
    const one = await as('ann').look('connections/connection', { connectionId });
    assert.ok(one.kind === 'shown');
    const { may, choice } = one.answer;
    assert.deepEqual(
      [may.share.ok, may.extend.ok, may.remove.ok, may.accept.ok, may.accept.whyNot !== undefined],
      [true, true, true, false, true],
    );
    assert.deepEqual(choice?.map(({ id, ticked }) => [id, ticked]).sort(), [
      ['d1', true],
      ['d2', false],
    ]);
    const theirs = await as('ted').look('connections/connection', { connectionId });
    assert.ok(theirs.kind === 'shown');
    assert.equal(theirs.answer.choice, undefined);
    const ended = await as('ann').act('connections/remove-all', {});
    assert.deepEqual(ended.kind === 'done' && ended.answer, { removed: 2 });
    const list = await as('ann').look('connections/list', { tab: 'inactive', search: 'TREW' });
    assert.ok(list.kind === 'shown');
    assert.deepEqual(list.answer.counts, { pending: 0, active: 0, inactive: 2 });
    assert.equal(list.answer.rows.length, 1);
    assert.deepEqual(await seenBy(world, 'ted'), []);
    assert.equal(
      codeOf(await as('ann').act('connections/share', { connectionId, documentIds: [] })),
      'connections/closed',
    );
  });

  it('invites nobody twice at once, nor oneself, and until no day that has passed', async () => {
    const { as } = await begin();
    const invite = (email: string, expiresOn?: string) =>
      as('ann').act('connections/invite', { name: 'X', email, ...(expiresOn === undefined ? {} : { expiresOn }) });
    assert.equal(codeOf(await invite('ann@example.org')), 'connections/own-email');
    assert.equal(codeOf(await invite('x@example.org', '2026-03-01')), 'connections/expiry-passed');
    const today = await invite('x@example.org', '2026-03-02');
    assert.deepEqual(today.kind === 'done' && today.answer.lastDay, '2026-03-02');
    assert.equal(codeOf(await invite('X@example.org')), 'connections/already-waiting');
  });

  it('forgets a side and leaves the other what it saw', async () => {
    const world = await begin();
    await world.account('adm', ['administrator']);
    const connectionId = await connected(world);
    await world.as('ted').act('connections/look-at-document', { connectionId, documentId: 'd1' });
    await world.portal.deliverDue();
    assert.equal(codeOf(await world.as('adm').act('portal/erase-person', { personId: 'ted' })), 'done');
    const { tables } = await world.store.exportAll();
    for (const table of ['connections', 'sightings', 'outbox', 'commands', 'decisions']) {
      assert.doesNotMatch(JSON.stringify(tables[table]), /ted@example|Ted Trew|Qted/i, table);
    }
    const log = await world.as('ann').look('connections/access-log', {});
    assert.deepEqual(log.kind === 'shown' && log.answer.rows.map(({ thirdPartyName }) => thirdPartyName), [
      'Erased person',
    ]);
  });
});
