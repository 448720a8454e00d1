import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal } from '@guildhall/testing/portal';
import { commands } from '../contract/index.js';
import { DEEDS } from './deeds.js';

const compiled = await compileAll(rulebooks);

describe('portal/audit-trail', () => {
  it('says in words what was done, by whom, and with which rules, newest first', async () => {
    const world = createTestPortal({ rulebooks: compiled, now: '2026-11-25T10:00:00.000Z' });
    const { as, account, given, clock, portal } = world;
    await account('adm', ['administrator']);
    await account('rev', ['cpd-staff']);
    await account('zoe', ['member']);
    await given('memberships', {
      body: 'ima',
      category: 'accredited',
      holdsCertMap: true,
      joinedOn: '2020-01-01',
      renewsOn: '2027-01-01',
      feePence: 1,
      stage: 'current',
      id: 'm-zoe',
      personId: 'zoe',
    });
    const evidence = { name: 'zoe.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF').toString('base64') };
    const claim = { title: 'A course', doneOn: '2026-11-20', subcategory: 'formal-full-day', evidence };
    const claimed = await as('zoe').act('cpd/submit-activity', claim);
    assert.ok(claimed.kind === 'done');
    clock.advance(1000);
    await as('rev').act('cpd/approve-activity', { activityId: claimed.answer.activityId });
    const trail = await as('adm').look('portal/audit-trail', { personId: 'zoe' });
    assert.ok(trail.kind === 'shown');
    assert.deepEqual(
      trail.answer.rows.map(({ nameLabel, as: how, byName }) => [nameLabel, how, byName]),
      [
        ['CPD claim approved', 'about', 'Person Qrev'],
        ['CPD claim made', 'by', undefined],
      ],
    );
    assert.match(trail.answer.rows[1]?.used[0]?.version ?? '', /^\d+\.\d+\.\d+$/);
    const asked = { name: 'portal/audit-trail', body: 'ima', input: { personId: 'zoe' }, language: 'cy' } as const;
    const welsh = await portal.look({ personId: 'adm' }, asked);
    assert.match(JSON.stringify(welsh), /"nameLabel":"Gwnaed hawliad DPP"/);
  });

  it('has words for every command', () => {
    assert.deepEqual(Object.keys(DEEDS).sort(), Object.keys(commands).sort());
  });
});
