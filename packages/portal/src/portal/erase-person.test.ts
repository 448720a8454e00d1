import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);

describe('portal/erase-person', () => {
  it('leaves nothing of a person in any row, effect or export, and a log that verifies', async () => {
    const world = createTestPortal({ rulebooks: compiled, now: '2026-11-25T10:00:00.000Z' });
    const { as, account, given, store, portal } = world;
    await account('adm', ['administrator']);
    await account('rev', ['cpd-staff']);
    await account('bob', ['member']);
    const membership = {
      body: 'ima',
      category: 'accredited',
      holdsCertMap: true,
      joinedOn: '2020-01-01',
      renewsOn: '2027-01-01',
      feePence: 1,
      stage: 'current',
    } as const;
    await given(
      'memberships',
      { ...membership, id: 'm-bob', personId: 'bob' },
      { ...membership, id: 'm-zoe', personId: 'zoe' },
    );
    await account('zoe', ['member']);
    const claim = { title: 'Zoe’s own course', doneOn: '2026-11-20', subcategory: 'formal-full-day' };
    const evidence = { name: 'zoe.pdf', bytes: Buffer.from('%PDF-1.7\nzoe\n%%EOF').toString('base64') };
    const reply = await as('zoe').act('cpd/submit-activity', { ...claim, evidence }, { commandId: 'zoes-claim' });
    assert.ok(reply.kind === 'done');
    await as('rev').act('cpd/approve-activity', { activityId: reply.answer.activityId });
    await as('bob').act('cpd/submit-activity', { ...claim, title: 'Bob’s course' });
    const kept = await as('zoe').look('portal/everything-kept', {});
    assert.ok(kept.kind === 'shown');
    assert.ok(JSON.stringify(kept.answer.kept).includes('Zoe’s own course'));
    assert.equal((await as('zoe').act('portal/erase-person', { personId: 'bob' })).kind, 'refused');
    const early = await as('adm').act('portal/erase-person', { personId: 'zoe' });
    assert.equal(early.kind === 'refused' && early.refusal.code, 'portal/open-business');
    await account('mem', ['membership-staff']);
    const ended = await as('mem').act('memberships/end-membership', {
      personId: 'zoe',
      on: '2026-11-25',
      why: 'She asked.',
    });
    assert.equal(ended.kind, 'done');
    const before = (await store.audit('ima')).length;
    assert.equal((await as('adm').act('portal/erase-person', { personId: 'zoe' })).kind, 'done');

    const file = JSON.stringify(await store.exportAll());
    for (const personal of [
      'Zoe',
      'zoe@example.org',
      Buffer.from('zoe').toString('base64').slice(0, 3) + 'zoe.pdf',
      'zoe.pdf',
    ]) {
      assert.ok(!file.includes(personal), personal);
    }
    assert.ok(file.includes('Bob’s course'));
    assert.equal((await store.audit('ima')).length, before + 1);
    assert.equal((await portal.verifyAudit('ima')).ok, true);
    // A command of hers that arrives once more still does nothing.
    const again = await portal.act(undefined, {
      name: 'cpd/submit-activity',
      commandId: 'zoes-claim',
      body: 'ima',
      input: claim,
    });
    assert.equal(again.kind, 'refused');
  });
});
