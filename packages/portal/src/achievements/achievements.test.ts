import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebooks } from '@guildhall/rules';
import { strFromU8, unzipSync } from 'fflate';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);
const NOW = '2026-03-02T09:30:00.000Z';
const ASKED = { qualification: '603/7606/5', qualificationTitle: 'Light Vehicle Maintenance' };

/** Two centres, three learners of which one has no account, somebody of the team, and a third party. */
async function begin(): Promise<TestPortal> {
  const world = createTestPortal({
    rulebooks: compiled,
    now: NOW,
    body: 'imi',
    options: { teams: { 'imi/centre-services': 'team@example.org' } },
  });
  const learner = (id: string, firstName: string) => ({
    id,
    body: 'imi',
    number: `000${id}`,
    firstName,
    surname: 'Jones',
    dateOfBirth: '2000-01-01',
    surnameKey: 'jones',
  });
  const centre = (id: string, name: string) => ({ id, body: 'imi', number: id, name, email: `${id}@example.org` });
  await world.given('learners', learner('l1', 'Ann'), learner('l2', 'Bob'), learner('l3', 'Cat'));
  await world.given('centres', centre('c1', 'Hull'), centre('c2', 'York'));
  await world.account('ann', ['learner'], { learnerId: 'l1' });
  await world.account('bob', ['learner'], { learnerId: 'l2' });
  await world.account('ted', ['third-party']);
  await world.account('cen', ['centre-user'], { centreId: 'c1' });
  await world.account('yor', ['centre-user'], { centreId: 'c2' });
  await world.account('ser', ['centre-services']);
  await world.account('fin', ['finance-staff']);
  return world;
}

/** Documents of three learners, issued together; theirs in that order. */
async function issued({ as }: TestPortal): Promise<{ readonly jobId: string; readonly ids: readonly string[] }> {
  const reply = await as('ser').act('achievements/issue-job', {
    centreId: 'c1',
    documents: [
      { learnerId: 'l1', kind: 'certificate', ...ASKED },
      { learnerId: 'l1', kind: 'badge', ...ASKED, shownOnVerify: false },
      { learnerId: 'l2', kind: 'certificate', ...ASKED },
      { learnerId: 'l3', kind: 'certificate', ...ASKED },
    ],
  });
  assert.ok(reply.kind === 'done', JSON.stringify(reply));
  for (const { number } of reply.answer.documents) assert.match(number, /^\d{8}-01-[2-9A-Z]{4}$/);
  return { jobId: reply.answer.jobId, ids: reply.answer.documents.map(({ documentId }) => documentId) };
}

const codeOf = (reply: { readonly kind: string; readonly refusal?: { readonly code: string } }): string =>
  reply.refusal?.code ?? reply.kind;

async function sent({ portal, emails }: TestPortal): Promise<readonly string[]> {
  await portal.deliverDue();
  // Those of one command leave in no order.
  return emails
    .splice(0)
    .map(({ to, subject }) => `${to}: ${subject}`)
    .sort();
}

/** A connection of Ann and Ted that shows a document. */
async function share({ as }: TestPortal, documentId: string): Promise<string> {
  const invited = await as('ann').act('connections/invite', { name: 'Ted', email: 'ted@example.org' });
  assert.ok(invited.kind === 'done');
  const { connectionId } = invited.answer;
  await as('ted').act('connections/accept', { connectionId });
  await as('ann').act('connections/share', { connectionId, documentIds: [documentId] });
  return connectionId;
}

async function codeFor({ as }: TestPortal, documentId: string): Promise<string> {
  const shown = await as('ser').look('achievements/document', { documentId });
  assert.ok(shown.kind === 'shown');
  return shown.answer.code;
}

describe('the portal in the room of achievements', () => {
  it('issues documents together, tells each learner who can be told, and the centre in one listing', async () => {
    const world = await begin();
    const { as } = world;
    const { jobId } = await issued(world);
    assert.deepEqual(await sent(world), [
      'ann@example.org: A new document is there for you',
      'bob@example.org: A new document is there for you',
      'c1@example.org: New documents: J000001',
    ]);
    const mine = await as('ann').look('achievements/documents', {});
    assert.ok(mine.kind === 'shown');
    assert.deepEqual(mine.answer.rows.map(({ kind, stands }) => [kind, stands]).sort(), [
      ['badge', true],
      ['certificate', true],
    ]);
    assert.match(mine.answer.copies.printed, /^Not valid\./);
    assert.match(mine.answer.copies.onPortal, /^Official document\./);
    const told = await as('cen').act('achievements/notify-learners', { jobId });
    assert.deepEqual(told.kind === 'done' && told.answer, { notified: 2, withoutAccount: 1 });
    assert.equal(codeOf(await as('cen').act('achievements/notify-learners', { jobId })), 'achievements/notified-today');
    const job = await as('cen').look('achievements/job', { jobId });
    assert.ok(job.kind === 'shown');
    assert.deepEqual(job.answer.rows.map(({ learner, hasAccount }) => [learner.name, hasAccount]).slice(2), [
      ['Bob Jones', true],
      ['Cat Jones', false],
    ]);
  });

  it('issues nothing to or through those it does not know', async () => {
    const { as } = await begin();
    const issue = (centreId: string, learnerId: string, issuedOn = '2026-03-02') =>
      as('ser').act('achievements/issue-job', {
        centreId,
        documents: [{ learnerId, kind: 'badge', ...ASKED, issuedOn }],
      });
    assert.equal(codeOf(await issue('c9', 'l1')), 'achievements/no-such-centre');
    assert.equal(codeOf(await issue('c1', 'l9')), 'achievements/no-such-learner');
    assert.equal(codeOf(await issue('c1', 'l1', '2026-03-03')), 'achievements/day-to-come');
    assert.equal(codeOf(await issue('c1', 'l1')), 'done');
  });

  it('puts a correction wherever the document is shared, widens nothing, and tells whoever sees it', async () => {
    const world = await begin();
    const { as, clock } = world;
    const { ids } = await issued(world);
    const connectionId = await share(world, ids[0]!);
    await sent(world);
    const corrected = await as('ser').act('achievements/supersede-document', {
      documentId: ids[0]!,
      qualificationTitle: 'Heavy Vehicle Maintenance',
      why: 'The title was another.',
    });
    assert.ok(corrected.kind === 'done');
    const { documentId, number, sharesFollowed } = corrected.answer;
    assert.match(number, /^10000001-02-/);
    assert.equal(sharesFollowed, 1);
    const seen = await as('ted').look('connections/shared-with-me', {});
    assert.ok(seen.kind === 'shown');
    assert.deepEqual(
      seen.answer.rows.flatMap(({ documents }) => documents.map(({ id }) => id)),
      [documentId],
    );
    assert.deepEqual(await sent(world), [
      'ann@example.org: A new document is there for you',
      `c1@example.org: A document was corrected: ${number}`,
      'ted@example.org: A document that Ann Jones shares with you was corrected',
    ]);
    // What a page that has been open since shows is ticked as what it has become.
    const ticked = await as('ann').act('connections/share', { connectionId, documentIds: [ids[0]!] });
    assert.deepEqual(ticked.kind === 'done' && ticked.answer.documentIds, [documentId]);
    const twice = await as('ser').act('achievements/supersede-document', { documentId: ids[0]!, why: 'Again' });
    assert.equal(codeOf(twice), 'achievements/document-superseded-cannot-supersede');
    // Whose sharing has ended by then is told nothing, and sees the correction if it is extended.
    clock.set('2026-05-02T09:30:00.000Z');
    const third = await as('ser').act('achievements/supersede-document', { documentId, why: 'A name' });
    assert.ok(third.kind === 'done');
    assert.ok(!(await sent(world)).some((line) => line.startsWith('ted@')));
    await as('ann').act('connections/extend', { connectionId, expiresOn: '2026-06-02' });
    const later = await as('ted').look('connections/shared-with-me', {});
    assert.deepEqual(later.kind === 'shown' && later.answer.rows[0]?.documents.map(({ id }) => id), [
      third.answer.documentId,
    ]);
  });

  it('tells whoever scans a code how the document stands at that moment, and shows it only where that is allowed', async () => {
    const world = await begin();
    const { as } = world;
    const { ids } = await issued(world);
    const verify = async (code: string) => {
      const shown = await as(undefined).look('achievements/verify', { code });
      assert.ok(shown.kind === 'shown');
      const { verdict, authenticity, facts, document } = shown.answer;
      return [verdict, authenticity, facts?.learnerName, document?.centreName];
    };
    const codes = await Promise.all(ids.slice(0, 3).map((id) => codeFor(world, id)));
    const spaced = codes[0]!.toLowerCase().replace(/(....)/g, '$1 ');
    assert.deepEqual(await verify(spaced), ['valid', 'valid', 'Ann Jones', 'Hull']);
    assert.deepEqual(await verify(codes[1]!), ['valid', 'valid', 'Ann Jones', undefined]);
    assert.deepEqual(await verify('NO-SUCH-CODE'), ['not-valid', 'not-found', undefined, undefined]);
    const shown = { documentId: ids[0]!, shown: false };
    assert.equal(codeOf(await as('bob').act('achievements/set-shown-on-verify', shown)), 'access/not-found');
    assert.equal(codeOf(await as('ann').act('achievements/set-shown-on-verify', shown)), 'done');
    assert.deepEqual(await verify(codes[0]!), ['valid', 'valid', 'Ann Jones', undefined]);
    await as('ser').act('achievements/withdraw-document', { documentId: ids[0]!, why: 'Issued in error.' });
    await as('ser').act('achievements/revoke-document', { documentId: ids[1]!, why: 'Malpractice.' });
    await as('ser').act('achievements/supersede-document', { documentId: ids[2]!, why: 'A name.' });
    assert.deepEqual((await verify(codes[0]!)).slice(0, 2), ['not-valid', 'revoked']);
    assert.deepEqual((await verify(codes[1]!)).slice(0, 2), ['not-valid', 'revoked']);
    assert.deepEqual(await verify(codes[2]!), ['not-valid', 'superseded', 'Bob Jones', undefined]);
  });

  it('takes a report that says why and what, adds who and whose, and sends the answer back', async () => {
    const world = await begin();
    const { as } = world;
    const { ids } = await issued(world);
    await sent(world);
    const report = (who: string, reason: string | null, description: string, documentId = ids[0]!) =>
      as(who).act('achievements/report-document', { documentId, reason, description });
    assert.equal(codeOf(await report('ann', null, 'It is Anne.')), 'achievements/report-reason-missing');
    assert.equal(codeOf(await report('ann', 'no-such-reason', 'It is Anne.')), 'achievements/report-reason-missing');
    assert.equal(codeOf(await report('ann', 'name-wrong', '  ')), 'achievements/report-description-missing');
    assert.equal(codeOf(await report('bob', 'name-wrong', 'Not mine')), 'access/not-found');
    assert.equal(codeOf(await report('yor', 'name-wrong', 'Not ours')), 'access/not-found');
    assert.equal(codeOf(await report('ted', 'name-wrong', 'Odd')), 'access/not-allowed');
    const mine = await report('ann', 'name-wrong', 'It is Anne.');
    assert.ok(mine.kind === 'done');
    assert.equal((await report('cen', 'date-wrong', 'It was in May.')).kind, 'done');
    const queue = await as('ser').look('achievements/reports', {});
    assert.ok(queue.kind === 'shown');
    assert.deepEqual(
      queue.answer.rows.map(({ reporterName, learnerNumber, qualification }) => [
        reporterName,
        learnerNumber,
        qualification,
      ]),
      [
        ['Person Qann', '000l1', '603/7606/5'],
        ['Person Qcen', '000l1', '603/7606/5'],
      ],
    );
    const answer = { reportId: mine.answer.reportId, answer: 'Corrected today.' };
    assert.equal(codeOf(await as('fin').act('achievements/answer-report', answer)), 'access/not-allowed');
    assert.equal((await as('ser').act('achievements/answer-report', answer)).kind, 'done');
    const lines = await sent(world);
    assert.deepEqual(
      lines.map((line) => line.split(':')[0]),
      ['ann@example.org', 'team@example.org', 'team@example.org'],
    );
    const own = await as('ann').look('achievements/my-reports', {});
    assert.deepEqual(own.kind === 'shown' && own.answer.rows.map(({ answer: said }) => said), ['Corrected today.']);
  });

  it('makes a download of a centre’s own learners for a stated purpose, which is gone at seven days', async () => {
    const world = await begin();
    const { as, clock, portal } = world;
    const { ids } = await issued(world);
    const ask = (who: string, documentIds: readonly string[], purpose: string | null) =>
      as(who).act('achievements/ask-archive', { documentIds: [...documentIds], purpose });
    assert.equal(codeOf(await ask('cen', ids, null)), 'achievements/purpose-missing');
    assert.equal(codeOf(await ask('cen', ids, 'curiosity')), 'achievements/purpose-missing');
    assert.equal(codeOf(await ask('yor', ids, 'regulator-visit')), 'access/not-found');
    assert.equal(codeOf(await ask('cen', [...ids, 'd9'], 'regulator-visit')), 'access/not-found');
    assert.equal(codeOf(await ask('ann', [ids[0]!], 'regulator-visit')), 'access/not-allowed');
    const asked = await ask('cen', [ids[2]!, ids[0]!, ids[2]!], 'regulator-visit');
    assert.ok(asked.kind === 'done');
    const { archiveId } = asked.answer;
    const standing = async (): Promise<unknown> => {
      const shown = await as('cen').look('achievements/downloads', {});
      assert.ok(shown.kind === 'shown');
      const [row] = shown.answer.rows;
      return [row?.standing, row?.secondsLeft, row?.manifest.map(({ documentId }) => documentId)];
    };
    const manifest = [ids[0], ids[2]];
    assert.deepEqual(await standing(), ['being-made', undefined, manifest]);
    assert.equal(
      codeOf(await as('cen').look('achievements/archive-file', { archiveId })),
      'achievements/archive-not-made',
    );
    clock.set('2026-03-02T10:00:00.000Z');
    assert.ok((await sent(world)).includes('cen@example.org: Your download is ready'));
    assert.deepEqual(await standing(), ['ready', 604_800, manifest]);
    const fetched = async (who: string) => [
      codeOf(await as(who).look('achievements/archive-file', { archiveId })),
      codeOf(await as(who).act('achievements/record-download', { archiveId })),
    ];
    assert.deepEqual(await fetched('yor'), ['access/not-found', 'access/not-found']);
    assert.deepEqual(await fetched('ser'), ['access/not-allowed', 'access/not-allowed']);
    clock.set('2026-03-09T09:59:59.000Z');
    assert.deepEqual(await fetched('cen'), ['shown', 'done']);
    const file = await as('cen').look('achievements/archive-file', { archiveId });
    assert.ok(file.kind === 'shown');
    const zip = unzipSync(Buffer.from(file.answer.bytes, 'base64'));
    const told = JSON.parse(strFromU8(zip['manifest.json']!)) as {
      readonly files: readonly { readonly documentId: string }[];
      readonly for: string;
      readonly removedAt: string;
    };
    assert.deepEqual(told.files.map(({ documentId }) => documentId).sort(), [...manifest].sort());
    assert.deepEqual([told.for, told.removedAt], ['regulatory use only', '2026-03-09T10:00:00.000Z']);
    assert.deepEqual((await portal.runDue()).done, {});
    clock.set('2026-03-09T10:00:00.000Z');
    assert.deepEqual(await fetched('cen'), ['achievements/archive-removed', 'achievements/archive-removed']);
    assert.deepEqual(await standing(), ['gone', undefined, manifest]);
    clock.set('2026-04-01T10:00:00.000Z');
    for (const run of [1, 2]) {
      const { done, troubles } = await portal.runDue();
      assert.deepEqual([done, troubles], [run === 1 ? { 'achievements/delete-archives': 1 } : {}, []]);
    }
    await portal.deliverDue();
    assert.deepEqual((await world.store.read().find('files', { index: 'all', where: ['imi'] })).rows, []);
    // It was due when its time was over, whenever it was done.
    assert.equal((await world.store.read().get('archives', archiveId))?.deletedAt, '2026-03-09T10:00:00.000Z');
  });

  it('shows a document only to its learner, its centre and the team, and searches only what is theirs', async () => {
    const world = await begin();
    const { as, account } = world;
    const { ids, jobId } = await issued(world);
    await account('imp', ['learner', 'centre-user', 'centre-services'], {
      body: 'ima',
      learnerId: 'l1',
      centreId: 'c1',
    });
    const look = async (who: string | undefined, body?: string) => [
      codeOf(await as(who, body).look('achievements/document', { documentId: ids[0]! })),
      codeOf(await as(who, body).look('achievements/job', { jobId })),
      codeOf(await as(who, body).look('achievements/documents', { learnerId: 'l1' })),
    ];
    const [no, off] = ['access/not-found', 'access/not-allowed'];
    assert.deepEqual(await look('ann'), ['shown', off, 'shown']);
    assert.deepEqual(await look('bob'), [no, off, no]);
    assert.deepEqual(await look('cen'), ['shown', 'shown', off]);
    assert.deepEqual(await look('yor'), [no, no, off]);
    assert.deepEqual(await look('ted'), [off, off, off]);
    assert.deepEqual(await look('ser'), ['shown', 'shown', 'shown']);
    assert.deepEqual(await look('fin'), [off, off, off]);
    assert.deepEqual((await look('imp', 'ima')).slice(0, 2), [no, no]);
    const found = async (who: string, search: string, centreId?: string) => {
      const shown = await as(who).look('achievements/records', {
        search,
        ...(centreId === undefined ? {} : { centreId }),
      });
      return shown.kind === 'shown' ? shown.answer.rows.length : codeOf(shown);
    };
    assert.deepEqual(
      await Promise.all(['', 'ann', '000L2', 'light', 'zzz'].map((s) => found('cen', s))),
      [4, 2, 1, 4, 0],
    );
    assert.equal(await found('yor', ''), 0);
    assert.equal(await found('yor', '', 'c1'), no);
    assert.equal(await found('ser', 'ann'), 2);
    for (const search of ['', 'light']) {
      const first = await as('cen').look('achievements/records', { search, limit: 3 });
      assert.ok(first.kind === 'shown' && first.answer.next !== undefined);
      const second = await as('cen').look('achievements/records', { search, limit: 3, after: first.answer.next });
      assert.ok(second.kind === 'shown');
      assert.equal(second.answer.next, undefined);
      const paged = [...first.answer.rows, ...second.answer.rows].map(({ id }) => id);
      assert.deepEqual(paged.sort(), [...ids].sort());
    }
  });

  it('forgets a learner: their words in reports, and the files that hold their documents', async () => {
    const world = await begin();
    const { as } = world;
    await world.account('adm', ['administrator']);
    const { ids } = await issued(world);
    await as('ann').act('achievements/report-document', {
      documentId: ids[0]!,
      reason: 'other',
      description: 'I am Anne',
    });
    await as('cen').act('achievements/ask-archive', { documentIds: [...ids], purpose: 'regulator-visit' });
    await sent(world);
    assert.equal(codeOf(await as('adm').act('portal/erase-person', { personId: 'ann' })), 'done');
    const { tables } = await world.store.exportAll();
    assert.deepEqual(tables['files'], []);
    assert.doesNotMatch(JSON.stringify(tables['document-reports']), /Anne|Person Qann|ann@example|000l1/);
    assert.doesNotMatch(JSON.stringify(tables['outbox']), /Anne|Qann|ann@example/);
  });
});
