import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);

/** A member with CertMAP, another without, and somebody who reviews. */
async function begin(): Promise<TestPortal> {
  const world = createTestPortal({ rulebooks: compiled, now: '2026-11-25T10:00:00.000Z' });
  await world.account('ann', ['member']);
  await world.account('bob', ['member']);
  await world.account('rev', ['cpd-staff']);
  await world.account('fin', ['finance-staff']);
  const membership = {
    body: 'ima',
    joinedOn: '2020-01-01',
    renewsOn: '2027-01-01',
    feePence: 10000,
    stage: 'current',
  } as const;
  await world.given(
    'memberships',
    { ...membership, id: 'm-ann', personId: 'ann', category: 'accredited', holdsCertMap: true },
    { ...membership, id: 'm-bob', personId: 'bob', category: 'associate', holdsCertMap: false },
  );
  return world;
}

const claim = { title: 'Debt relief orders', doneOn: '2026-11-20', subcategory: 'formal-full-day' };
const pdf = (text: string) => ({
  name: 'evidence.pdf',
  bytes: Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`).toString('base64'),
});

/** A claim that awaits review, by its id. */
async function submitted({ as }: TestPortal): Promise<string> {
  const reply = await as('ann').act('cpd/submit-activity', claim);
  assert.equal(reply.kind, 'done');
  return reply.answer.activityId;
}

describe('the portal in the room of CPD', () => {
  it('states a period as a PDF, and nothing to a member without CertMAP', async () => {
    const world = await begin();
    const { as } = world;
    const activityId = await submitted(world);
    await as('rev').act('cpd/approve-activity', { activityId });
    const file = await as('ann').look('cpd/statement-pdf', {});
    assert.ok(file.kind === 'shown', JSON.stringify(file));
    assert.ok(Buffer.from(file.answer.bytes, 'base64').toString('latin1').startsWith('%PDF-'));
    const none = await as('bob').look('cpd/statement-pdf', {});
    assert.equal(none.kind === 'refused' && none.refusal.code, 'cpd/not-open');
    const others = await as('bob').look('cpd/statement-pdf', { personId: 'ann' });
    assert.equal(others.kind === 'refused' && others.refusal.code, 'access/not-found');
  });

  it('counts a claim once it is approved, and tells the member', async () => {
    const world = await begin();
    const { as, portal, emails } = world;
    const activityId = await submitted(world);
    const before = await as('ann').look('cpd/summary', {});
    assert.ok(before.kind === 'shown');
    assert.equal(before.answer.points.have, 0);
    assert.equal(before.answer.ifApproved?.points, 4);
    assert.equal((await as('rev').act('cpd/approve-activity', { activityId })).kind, 'done');
    const after = await as('ann').look('cpd/summary', {});
    assert.ok(after.kind === 'shown');
    assert.equal(after.answer.points.have, 4);
    await portal.deliverDue();
    assert.deepEqual(
      emails.map(({ to, subject }) => [to, subject]),
      [['ann@example.org', 'Your CPD activity has been approved']],
    );
  });

  it('keeps a claim that was turned down in the history with why, and lets it be made again once', async () => {
    const world = await begin();
    const { as } = world;
    const activityId = await submitted(world);
    await as('rev').act('cpd/reject-activity', { activityId, why: 'The certificate is of another course.' });
    const again = await as('ann').act('cpd/resubmit-activity', { activityId, ...claim, evidence: pdf('certificate') });
    assert.equal(again.kind, 'done');
    const twice = await as('ann').act('cpd/resubmit-activity', { activityId, ...claim });
    assert.ok(twice.kind === 'refused');
    assert.equal(twice.refusal.code, 'cpd/activity-not-approved-cannot-resubmit');
    const form = await as('ann').look('cpd/claim-form', { resubmissionOf: activityId });
    assert.ok(form.kind === 'shown');
    assert.equal(form.answer.may.submit.whyNot, 'You have submitted this activity again already.');
    const history = await as('ann').look('cpd/history', {});
    assert.ok(history.kind === 'shown');
    assert.deepEqual(history.answer.rows.map(({ stage, why, hasEvidence }) => [stage, why, hasEvidence]).sort(), [
      ['not-approved', 'The certificate is of another course.', false],
      ['submitted', undefined, true],
    ]);
  });

  it('looks at the bytes of evidence, not at its name', async () => {
    const { as } = await begin();
    const refusalOf = async (bytes: string): Promise<string | undefined> => {
      const evidence = { name: 'evidence.pdf', bytes: Buffer.from(bytes).toString('base64') };
      const reply = await as('ann').act('cpd/submit-activity', { ...claim, evidence });
      return reply.kind === 'refused' ? reply.refusal.code : reply.kind;
    };
    assert.equal(await refusalOf('GIF89a'), 'documents/not-a-pdf');
    assert.equal(await refusalOf('%PDF-1.7\n/OpenAction << /S /Java#53cript >>\n%%EOF'), 'documents/active-content');
    assert.equal(await refusalOf('%PDF-1.7\nfine\n%%EOF'), 'done');
  });

  it('says nothing about CPD to a member without CertMAP, and takes no claim', async () => {
    const { as } = await begin();
    const summary = await as('bob').look('cpd/summary', {});
    assert.ok(summary.kind === 'shown');
    assert.deepEqual([summary.answer.answer, summary.answer.rows], ['not-applicable', []]);
    const reply = await as('bob').act('cpd/submit-activity', claim);
    assert.ok(reply.kind === 'refused');
    assert.equal(reply.refusal.code, 'cpd/not-accepted');
    const periods = await as('bob').look('cpd/periods', {});
    assert.deepEqual(periods.kind === 'shown' && periods.answer.rows, []);
    const applies = async (who: string): Promise<unknown> => {
      const history = await as(who).look('cpd/history', {});
      return history.kind === 'shown' && history.answer.applies;
    };
    assert.deepEqual([await applies('bob'), await applies('ann')], [false, true]);
  });

  it('refuses whoever it is not for, without telling what there is', async () => {
    const world = await begin();
    const { as, account } = world;
    await account('stranger', ['member', 'cpd-staff'], { body: 'imi' });
    const activityId = await submitted(world);
    const codeOf = async (personId: string | undefined, id: string, body?: string): Promise<string> => {
      const reply = await as(personId, body).act('cpd/withdraw-activity', { activityId: id });
      return reply.kind === 'refused' ? reply.refusal.code : reply.kind;
    };
    assert.equal(await codeOf('bob', activityId), 'access/not-found');
    assert.equal(await codeOf('bob', 'activity-that-is-not'), 'access/not-found');
    assert.equal(await codeOf('rev', activityId), 'access/not-allowed');
    assert.equal(await codeOf(undefined, activityId), 'access/sign-in');
    assert.equal(await codeOf('stranger', activityId, 'imi'), 'access/not-found');
    assert.equal((await as('fin').act('cpd/approve-activity', { activityId })).kind, 'refused');
    assert.equal((await as('fin').look('cpd/queue', {})).kind, 'refused');
    assert.equal(await codeOf('ann', activityId), 'done');
  });

  it('acts once on a command that arrives twice, and answers the same', async () => {
    const { as } = await begin();
    const first = await as('ann').act('cpd/submit-activity', claim, { commandId: 'once' });
    assert.deepEqual(await as('ann').act('cpd/submit-activity', claim, { commandId: 'once' }), first);
    const history = await as('ann').look('cpd/history', {});
    assert.equal(history.kind === 'shown' && history.answer.rows.length, 1);
    const other = await as('ann').act('cpd/submit-activity', { ...claim, title: 'Another' }, { commandId: 'once' });
    assert.ok(other.kind === 'refused');
    assert.equal(other.refusal.code, 'portal/command-id-reused');
  });

  it('takes points back with a mark of attendance, for they are read from the booking', async () => {
    const { as, given } = await begin();
    await given('events', {
      id: 'e1',
      body: 'ima',
      title: 'Advanced budgeting',
      kind: 'training',
      startsOn: '2026-11-02',
      endsOn: '2026-11-02',
      startsAt: '2026-11-02T09:30:00.000Z',
      endsAt: '2026-11-02T15:30:00.000Z',
      place: 'Leeds',
      description: 'A day on budgets.',
      subcategory: 'formal-full-day',
      points: 4,
      options: [{ id: 'member', label: 'Member', pence: 12000, funded: false, vatPercent: 0 }],
      stage: 'open',
    });
    const booking = {
      id: 'b1',
      body: 'ima',
      orderId: 'o1',
      eventId: 'e1',
      startsOn: '2026-11-02',
      bookerId: 'bob',
      delegateId: 'ann',
      bookedOn: '2026-09-01',
      terms: { rulebook: 'bookings/ima', version: '1.0.0', hash: '0' },
      optionId: 'member',
      pricePence: 12000,
      funded: false,
      substitutions: [],
      transfers: 0,
    };
    const have = async (): Promise<number | undefined> => {
      const summary = await as('ann').look('cpd/summary', {});
      return summary.kind === 'shown' ? summary.answer.points.have : undefined;
    };
    await given('bookings', { ...booking, stage: 'booked' });
    assert.equal(await have(), 0);
    await given('bookings', { ...booking, stage: 'attended' });
    assert.equal(await have(), 4);
    await given('bookings', { ...booking, stage: 'absent' });
    assert.equal(await have(), 0);
  });

  it('names the fewest events open for booking by which the scheme is met, and accounts for what was done', async () => {
    const { as, given } = await begin();
    const event = {
      body: 'ima',
      title: 'Advanced budgeting',
      kind: 'training',
      startsOn: '2026-12-02',
      endsOn: '2026-12-02',
      startsAt: '2026-12-02T09:30:00.000Z',
      endsAt: '2026-12-02T15:30:00.000Z',
      place: 'Leeds',
      description: 'A day on budgets.',
      subcategory: 'formal-full-day',
      points: 10,
      options: [{ id: 'member', label: 'Member', pence: 12000, funded: false, vatPercent: 0 }],
      stage: 'open',
    } as const;
    await given(
      'events',
      { ...event, id: 'closed', stage: 'closed' },
      { ...event, id: 'open' },
      { ...event, id: 'forum', title: 'Forum', subcategory: 'meeting-full-day', points: 4 },
    );
    const activity = {
      body: 'ima',
      personId: 'ann',
      title: 'A book',
      subcategory: 'reading',
      stage: 'approved',
      submittedAt: '2026-06-01T10:00:00.000Z',
    } as const;
    await given(
      'cpd-activities',
      { ...activity, id: 'a1', doneOn: '2026-06-01', points: 1 },
      { ...activity, id: 'a2', doneOn: '2026-07-01', points: 4 },
      { ...activity, id: 'a0', doneOn: '2025-07-01', points: 1 },
    );
    const summary = await as('ann').look('cpd/summary', {});
    assert.ok(summary.kind === 'shown');
    assert.deepEqual(
      summary.answer.bookable.map(({ eventId, points }) => [eventId, points]),
      [
        ['forum', 4],
        ['open', 10],
      ],
    );
    assert.deepEqual(
      summary.answer.account.map(({ activityId, counted, of, says }) => [activityId, counted, of, says]),
      [
        ['a2', 1, 4, 'Counted 1 of 4: Reading counts for at most 2 in a period.'],
        ['a1', 1, 1, 'Counted 1 of 1.'],
      ],
    );
    const periods = await as('ann').look('cpd/periods', {});
    assert.ok(periods.kind === 'shown');
    assert.deepEqual(periods.answer.rows[0], { startsOn: '2026-02-16', endsOn: '2027-02-15', isCurrent: true });
    assert.equal(periods.answer.rows.at(-1)?.startsOn, '2019-02-16');
    const last = await as('ann').look('cpd/history', { periodStartsOn: '2025-02-16' });
    assert.deepEqual(last.kind === 'shown' && last.answer.rows.map(({ id }) => id), ['a0']);
  });

  it('says what a claim may name and would come to, and what one that is made again said', async () => {
    const world = await begin();
    const { as } = world;
    const activityId = await submitted(world);
    await as('rev').act('cpd/reject-activity', { activityId, why: 'No certificate.' });
    const form = await as('ann').look('cpd/claim-form', { resubmissionOf: activityId });
    assert.ok(form.kind === 'shown');
    const { earliestOn, latestOn, subcategories, before, may } = form.answer;
    assert.deepEqual([earliestOn, latestOn, may.submit.ok], ['2026-02-16', '2026-11-25', true]);
    assert.equal(before?.why, 'No certificate.');
    const day = subcategories.find(({ id }) => id === 'formal-full-day');
    assert.deepEqual([day?.points, day?.counts, day?.says], [4, 4, 'Would count 4 of 4.']);
    const closed = await as('bob').look('cpd/claim-form', {});
    assert.ok(closed.kind === 'shown' && !closed.answer.may.submit.ok && closed.answer.may.submit.whyNot);
    const others = await as('bob').look('cpd/claim-form', { resubmissionOf: activityId });
    assert.equal(others.kind === 'refused' && others.refusal.code, 'access/not-found');
  });

  it('shows a reviewer the evidence, what approval comes to, and what was reviewed, to be reopened', async () => {
    const { as } = await begin();
    const sent = await as('ann').act('cpd/submit-activity', {
      ...claim,
      subcategory: 'reading',
      evidence: pdf('notes'),
    });
    assert.ok(sent.kind === 'done');
    const { activityId } = sent.answer;
    const queue = await as('rev').look('cpd/queue', {});
    assert.ok(queue.kind === 'shown');
    assert.deepEqual(
      queue.answer.rows.map(({ counts, says, may }) => [counts, says, may.approve.ok, may.reopen.ok]),
      [[1, 'Would count 1 of 1.', true, false]],
    );
    assert.equal(queue.answer.rules.id, 'cpd/ima');
    const file = await as('rev').look('cpd/evidence', { activityId });
    assert.ok(file.kind === 'shown');
    assert.deepEqual([file.answer.name, file.answer.mediaType], ['evidence.pdf', 'application/pdf']);
    const others = await as('bob').look('cpd/evidence', { activityId });
    assert.equal(others.kind === 'refused' && others.refusal.code, 'access/not-found');
    await as('rev').act('cpd/reject-activity', { activityId, why: 'Not legible.' });
    const turnedDown = await as('rev').look('cpd/queue', { stage: 'not-approved' });
    assert.ok(turnedDown.kind === 'shown');
    assert.deepEqual(
      turnedDown.answer.rows.map(({ why, may }) => [why, may.approve.ok, may.reopen.ok]),
      [['Not legible.', false, true]],
    );
    const mine = await as('ann').look('cpd/history', {});
    assert.ok(mine.kind === 'shown' && mine.answer.rows[0]?.may.resubmit.ok && !mine.answer.rows[0].may.withdraw.ok);
  });
});
