import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advance } from '../lifecycle/index.js';
import { changeRequestLife, type ChangeRequestRow } from './change-request-machine.js';

const at = '2026-11-25T10:00:00.000Z';
const asked: ChangeRequestRow = {
  id: 'c1',
  body: 'ima',
  personId: 'ann',
  field: 'organisation',
  to: null,
  proposed: 'Advice Hull',
  stage: 'asked',
  askedAt: at,
};
const approve = { type: 'approve', to: 'o1', called: 'Advice Hull', by: 'sue', at } as const;

describe('changeRequestLife', () => {
  it('keeps what was approved, and tells the member', () => {
    const moved = advance(changeRequestLife, asked, approve);
    assert.ok(moved.ok);
    const { stage, to, decidedBy } = JSON.parse(JSON.stringify(moved.step.row)) as ChangeRequestRow;
    assert.deepEqual([stage, to, decidedBy], ['approved', 'o1', 'sue']);
    assert.deepEqual(moved.step.effects, [
      {
        do: 'email',
        template: 'memberships/change-approved',
        to: 'member',
        data: { field: 'organisation', called: 'Advice Hull' },
      },
    ]);
  });

  it('is answered once, whatever the answer', () => {
    const refuse = { type: 'refuse', why: 'No.', called: 'Advice Hull', by: 'sue', at } as const;
    for (const first of [approve, refuse, { type: 'withdraw', at } as const]) {
      const moved = advance(changeRequestLife, asked, first);
      assert.ok(moved.ok);
      for (const second of [approve, refuse, { type: 'withdraw', at } as const]) {
        assert.equal(advance(changeRequestLife, moved.step.row, second).ok, false);
      }
    }
  });
});
