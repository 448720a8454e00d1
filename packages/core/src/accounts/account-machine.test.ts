import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advance } from '../lifecycle/index.js';
import { accountLife, type AccountRow } from './account-machine.js';

const at = '2026-11-25T10:00:00.000Z';
const account: AccountRow = {
  id: 'a1',
  body: 'imi',
  kind: 'learner',
  roles: ['learner'],
  firstName: 'Ann',
  lastName: 'Hara',
  email: 'ann@example.org',
  emailKey: 'ann@example.org',
  phone: '0113',
  newEmail: 'new@example.org',
  newEmailHash: 'h1',
  newEmailSentAt: at,
  stage: 'active',
  createdAt: at,
};

describe('accountLife', () => {
  it('moves to another address once its link is used, and tells', () => {
    const moved = advance(accountLife, account, {
      type: 'move-to',
      email: 'new@example.org',
      emailKey: 'new@example.org',
    });
    assert.ok(moved.ok);
    assert.deepEqual([moved.step.row.email, moved.step.row.newEmailHash], ['new@example.org', undefined]);
    assert.deepEqual(
      moved.step.effects.map((effect) => effect.do === 'email' && effect.template),
      ['accounts/email-changed'],
    );
  });

  it('is closed once, without what only its owner needed', () => {
    const closed = advance(accountLife, account, { type: 'close', at });
    assert.ok(closed.ok);
    const row = JSON.parse(JSON.stringify(closed.step.row)) as AccountRow;
    assert.deepEqual([row.stage, row.closedAt, row.phone, row.newEmail], ['closed', at, undefined, undefined]);
    const opened = advance(accountLife, row, { type: 'reopen', at });
    assert.ok(opened.ok && opened.step.row.stage === 'active' && opened.step.effects.length === 0);
    const again = advance(accountLife, row, { type: 'close', at });
    assert.equal(!again.ok && again.refusal.code, 'accounts/account-closed-cannot-close');
  });
});
