import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs } from '@guildhall/rules';
import { rulebook as prepared } from '@guildhall/rules/connections/imi';
import { compileRulebook } from '../rulebook/compile/index.js';
import { type Decision, withLanguage } from '../rulebook/index.js';
import {
  type Connection,
  type ConnectionActor,
  decideDecline,
  decideExtend,
  decideInitiate,
  decideRemove,
  decideShare,
  deriveExpiry,
  describeStanding,
  judgeStanding,
  judgeTabs,
  whoSeesWhatUntilWhen,
} from './index.js';

const rulebook = withLanguage(compileRulebook(prepared), await packs['connections/imi'].cy());
const codesOf = ({ reasons }: Decision) => reasons.map(({ code }) => code);
const learner: ConnectionActor = { body: 'imi', role: 'learner', id: 'l1' };
const employer: ConnectionActor = { body: 'imi', role: 'third-party', id: 'e1' };
const connection: Connection = {
  id: 'k1',
  body: 'imi',
  learnerId: 'l1',
  thirdPartyId: 'e1',
  thirdPartyName: 'Ted Trew',
  thirdPartyEmail: 'ted@example.org',
  initiatedBy: 'third-party',
  stage: 'active',
  createdOn: '2026-07-01',
  expiresOn: '2026-07-31',
  documentIds: ['d1', 'd2'],
};
const documents = ['d1', 'd2', 'd3'].map((id) => ({ id, body: 'imi', learnerId: 'l1' }));

describe('deriveExpiry', () => {
  it('takes the last day of a month that is too short', () => {
    assert.equal(deriveExpiry(rulebook, '2024-01-31'), '2024-02-29');
    assert.equal(deriveExpiry(rulebook, '2026-01-31'), '2026-02-28');
    assert.equal(deriveExpiry(rulebook, '2024-12-23'), '2025-01-23');
  });
  it('does not guess before any rule, nor from what is no day', () => {
    assert.equal(deriveExpiry(rulebook, '2019-12-31'), undefined);
    assert.equal(deriveExpiry(rulebook, '2026-02-30'), undefined);
  });
});

describe('whoSeesWhatUntilWhen', () => {
  it('lists what ends first first, and nothing once the last day is over in London', () => {
    const sooner = {
      ...connection,
      id: 'k2',
      thirdPartyEmail: 'amy@example.org',
      expiresOn: '2026-07-30',
      documentIds: ['d3'],
    };
    const seen = (now: string) =>
      whoSeesWhatUntilWhen(rulebook, [connection, sooner], documents, now).map(
        ({ documentId, until }) => `${documentId} ${until}`,
      );
    assert.deepEqual(seen('2026-07-20T12:00:00Z'), ['d3 2026-07-30', 'd1 2026-07-31', 'd2 2026-07-31']);
    // Midnight in London is 23:00 UTC in summer.
    assert.deepEqual(seen('2026-07-30T23:00:00Z'), ['d1 2026-07-31', 'd2 2026-07-31']);
    assert.deepEqual(seen('2026-07-31T23:00:00Z'), []);
  });
});

describe('judgeStanding', () => {
  it('derives what time has done, and says it in a word', () => {
    const standing = (change: Partial<Connection>, now: string) =>
      judgeStanding(rulebook, { ...connection, ...change }, now);
    assert.deepEqual(standing({}, '2026-08-01T12:00:00Z'), { standing: 'expired', tab: 'inactive' });
    assert.deepEqual(standing({ stage: 'pending' }, '2026-08-01T12:00:00Z'), { standing: 'lapsed', tab: 'inactive' });
    assert.deepEqual(standing({ stage: 'pending' }, '2026-07-31T12:00:00Z'), { standing: 'pending', tab: 'pending' });
    assert.equal(describeStanding(rulebook, connection, '2026-07-31T12:00:00Z'), 'Active');
    assert.equal(describeStanding(rulebook, connection, '2026-08-01T12:00:00Z', 'cy'), 'Wedi dod i ben');
  });
  it('keeps a row that cannot be settled apart instead of hiding it', () => {
    const broken = { ...connection, expiresOn: 'soon' };
    const { unsettled } = judgeTabs(rulebook, [connection, broken], '2026-07-20T12:00:00Z');
    assert.deepEqual(unsettled, [broken]);
    assert.equal(describeStanding(rulebook, broken, '2026-07-20T12:00:00Z'), '');
  });
});

describe('decideInitiate', () => {
  it('asks a third party what for, and a learner for nothing', () => {
    const now = '2026-01-31T10:00:00Z';
    const request = { body: 'imi', learnerId: 'l1', thirdPartyId: 'e1' };
    assert.deepEqual(codesOf(decideInitiate(rulebook, request, employer, now).decision), [
      'connections/purpose-missing',
    ]);
    const begins = { createdOn: '2026-01-31', expiresOn: '2026-02-28' };
    assert.deepEqual(decideInitiate(rulebook, { ...request, purpose: 'A job' }, employer, now).begins, begins);
    assert.deepEqual(decideInitiate(rulebook, request, learner, now).begins, begins);
  });
  it('takes no last day that does not exist', () => {
    const request = { body: 'imi', learnerId: 'l1', expiresOn: '2026-02-30' };
    const { begins, decision } = decideInitiate(rulebook, request, learner, '2026-01-31T10:00:00Z');
    assert.equal(begins, undefined);
    assert.equal(decision.problems[0]?.at, '/newExpiresOn');
  });
});

describe('decideExtend', () => {
  it('extends what has ended, and says why it will not shorten', () => {
    const now = '2026-08-10T12:00:00Z';
    assert.equal(decideExtend(rulebook, connection, learner, '2026-08-10', now).expiresOn, '2026-08-10');
    const shorter = decideExtend(rulebook, { ...connection, expiresOn: '2026-09-01' }, learner, '2026-08-31', now);
    assert.deepEqual(codesOf(shorter.decision), ['connections/would-shorten']);
    assert.deepEqual(codesOf(decideExtend(rulebook, connection, employer, '2026-09-01', now).decision), [
      'connections/may-not-extend',
    ]);
  });
});

describe('decideShare', () => {
  it('refuses an id it does not know, and one that is none', () => {
    const now = '2026-07-20T12:00:00Z';
    for (const ticked of [['d9'], ['d1', '']]) {
      const { documentIds, decision } = decideShare(rulebook, connection, learner, ticked, documents, now);
      assert.equal(documentIds, undefined);
      assert.deepEqual(codesOf(decision), ['connections/chosen-not-learners']);
    }
    assert.deepEqual(decideShare(rulebook, connection, learner, [], documents, now).documentIds, []);
  });
});

describe('decideDecline and decideRemove', () => {
  it('let the other side decline while it waits, and either side end it', () => {
    const now = '2026-07-20T12:00:00Z';
    const pending: Connection = { ...connection, stage: 'pending' };
    assert.deepEqual(codesOf(decideDecline(rulebook, pending, learner, now)), []);
    assert.deepEqual(codesOf(decideDecline(rulebook, pending, employer, now)), ['connections/own-request']);
    assert.deepEqual(codesOf(decideDecline(rulebook, connection, learner, now)), ['connections/not-pending']);
    for (const actor of [learner, employer])
      assert.deepEqual(codesOf(decideRemove(rulebook, connection, actor, now)), []);
    assert.deepEqual(codesOf(decideRemove(rulebook, { ...connection, stage: 'removed' }, learner, now)), [
      'connections/closed',
    ]);
  });
});
