import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advance } from '../lifecycle/index.js';
import {
  type AccountRegistrationEvent,
  accountRegistrationLife,
  type AccountRegistrationRow,
} from './registration-machine.js';

const at = '2026-11-25T10:00:00.000Z';
const given: AccountRegistrationRow = {
  id: 'r1',
  body: 'imi',
  kind: 'learner',
  details: { firstName: 'Ann', surname: 'Hara' },
  email: 'ann@example.org',
  emailKey: 'ann@example.org',
  consentedAt: at,
  registeredOn: '2026-11-25',
  linkHash: 'h0',
  linkSentAt: at,
  stage: 'details-given',
};
const sendLink = { type: 'send-link', secret: 's1', linkHash: 'h1', at } as const;
const approve = { type: 'approve', accountId: 'a1', at } as const;
const refuse = { type: 'refuse', why: 'Nobody of that name.', by: 'adm', at } as const;

/** The row after some events, each kept and read again as JSON between. */
function after(...events: readonly AccountRegistrationEvent[]) {
  let row = given;
  const templates: string[] = [];
  for (const event of events) {
    const moved = advance(accountRegistrationLife, row, event);
    if (!moved.ok) return { code: moved.refusal.code, row, templates };
    row = JSON.parse(JSON.stringify(moved.step.row)) as AccountRegistrationRow;
    for (const effect of moved.step.effects) if (effect.do === 'email') templates.push(effect.template);
  }
  return { code: undefined, row, templates };
}

describe('accountRegistrationLife', () => {
  it('keeps the hash of the latest link alone, and no secret', () => {
    const { row, templates } = after(sendLink, { ...sendLink, secret: 's2', linkHash: 'h2' });
    assert.deepEqual(
      [row.linkHash, row.stage, templates],
      ['h2', 'details-given', ['accounts/verify', 'accounts/verify']],
    );
    assert.ok(!JSON.stringify(row).includes('s2'));
  });

  it('approves nobody, refuses nobody and reviews nobody before the link was used', () => {
    for (const event of [approve, refuse, { type: 'review' } as const]) {
      assert.equal(after(event).code, `accounts/registration-details-given-cannot-${event.type}`);
    }
  });

  it('is approved by the records at once, or after a review, and only a review refuses', () => {
    const verify = { type: 'verify', at } as const;
    assert.deepEqual(after(verify, approve).templates, ['accounts/approved']);
    assert.equal(after(verify, refuse).code, 'accounts/registration-email-verified-cannot-refuse');
    const reviewed = after(verify, { type: 'review' }, { ...approve, by: 'adm' });
    assert.deepEqual([reviewed.row.stage, reviewed.row.decidedBy, reviewed.row.accountId], ['approved', 'adm', 'a1']);
    assert.equal(
      after(verify, { type: 'review' }, approve, approve).code,
      'accounts/registration-approved-cannot-approve',
    );
  });

  it('keeps why it was refused out of the email', () => {
    const inReview = after({ type: 'verify', at }, { type: 'review' }).row;
    const moved = advance(accountRegistrationLife, inReview, refuse);
    assert.ok(moved.ok);
    assert.equal(moved.step.row.why, refuse.why);
    assert.ok(!JSON.stringify(moved.step.effects).includes(refuse.why));
  });
});
