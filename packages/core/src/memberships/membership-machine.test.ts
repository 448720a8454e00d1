import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advance } from '../lifecycle/index.js';
import { type MembershipEvent, membershipLife, type MembershipRow } from './membership-machine.js';

const current: MembershipRow = {
  id: 'm1',
  body: 'ima',
  personId: 'ann',
  category: 'associate',
  joinedOn: '2020-01-20',
  renewsOn: '2027-01-20',
  feePence: 10000,
  stage: 'current',
};

/** The row after some events, each kept and read again as JSON between, or the code of the first refusal. */
function after(...events: readonly MembershipEvent[]): MembershipRow | string {
  let row = current;
  for (const event of events) {
    const moved = advance(membershipLife, row, event);
    if (!moved.ok) return moved.refusal.code;
    row = JSON.parse(JSON.stringify(moved.step.row)) as MembershipRow;
  }
  return row;
}

const stageAfter = (...events: readonly MembershipEvent[]) => {
  const row = after(...events);
  return typeof row === 'string' ? row : row.stage;
};

describe('membershipLife', () => {
  it('reminds of and invoices a renewal once each, and no other than the next', () => {
    const remind = { type: 'remind', renewal: '2027-01-20', missing: [] } as const;
    const invoice = { type: 'invoice', renewal: '2027-01-20' } as const;
    assert.equal(stageAfter(remind, invoice), 'current');
    assert.equal(after(remind, remind), 'memberships/membership-current-cannot-remind');
    assert.equal(after(invoice, invoice), 'memberships/membership-current-cannot-invoice');
    assert.equal(after({ ...invoice, renewal: '2028-01-20' }), 'memberships/membership-current-cannot-invoice');
    const next = { type: 'renew', until: '2028-01-20' } as const;
    assert.equal(stageAfter(remind, next, { ...remind, renewal: '2028-01-20' }), 'current');
  });

  it('only ever adds time, and takes back who lapsed', () => {
    assert.equal(after({ type: 'renew', until: '2027-01-20' }), 'memberships/membership-current-cannot-renew');
    assert.equal(stageAfter({ type: 'lapse' }), 'lapsed');
    assert.equal(stageAfter({ type: 'lapse' }, { type: 'renew', until: '2028-01-20' }), 'current');
  });

  it('is suspended and reinstated, and ends once for good', () => {
    const suspend = { type: 'suspend', why: 'Under inquiry.' } as const;
    assert.equal(stageAfter(suspend), 'suspended');
    const reinstated = after(suspend, { type: 'reinstate' });
    assert.ok(typeof reinstated !== 'string');
    assert.deepEqual([reinstated.stage, reinstated.why], ['current', undefined]);
    const end = { type: 'end', on: '2026-11-25', why: 'Left.' } as const;
    for (const before of [[], [suspend], [{ type: 'lapse' }]] as const)
      assert.equal(stageAfter(...before, end), 'ended');
    assert.equal(after(end, { type: 'renew', until: '2028-01-20' }), 'memberships/membership-ended-cannot-renew');
  });
});
