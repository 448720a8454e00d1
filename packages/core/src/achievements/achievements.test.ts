import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs } from '@guildhall/rules';
import { rulebook as prepared } from '@guildhall/rules/achievements/imi';
import { compileRulebook } from '../rulebook/compile/index.js';
import { type Decision, withLanguage } from '../rulebook/index.js';
import {
  type AchievementDocument,
  checkDocumentNumber,
  decideArchive,
  decideArchiveDownload,
  decideDocumentAccess,
  decideReport,
  deriveNumberFacts,
  describeCopy,
  type DocumentActor,
  judgeAuthenticity,
  judgeCopy,
} from './index.js';

const rulebook = withLanguage(compileRulebook(prepared), await packs['achievements/imi'].cy());
const on = '2026-03-02';
const codesOf = ({ reasons }: Decision) => reasons.map(({ code }) => code);
const document: AchievementDocument = {
  id: 'd1',
  body: 'imi',
  learnerId: '00021124',
  centreId: 'c1',
  number: '98077739-01-KVHT',
  qualification: '603/7606/5',
  shownOnVerify: true,
};
const centre: DocumentActor = { body: 'imi', role: 'centre', id: 'c1' };

describe('checkDocumentNumber', () => {
  it('accepts every number the guidance prints', () => {
    const printed = ['98077739-01-KVHT', '85117600-01-Y9E4', '07171402-01-P6NA', '2956788-01-PJPC', '42121928-01-5KNO'];
    for (const number of printed) assert.deepEqual(codesOf(checkDocumentNumber(rulebook, number, on)), [], number);
  });
  it('says which part is wrong, and takes a qualification number for none', () => {
    assert.deepEqual(codesOf(checkDocumentNumber(rulebook, '98077739-1-KVHT', on)), ['achievements/issue-misfits']);
    assert.equal(codesOf(checkDocumentNumber(rulebook, '500/9810/X', on)).length, 3);
    assert.deepEqual(deriveNumberFacts('98077739-01'), { serialDigits: 0, issueDigits: 0, suffixCharacters: 0 });
    assert.equal(deriveNumberFacts(`${'9'.repeat(500)}-01-KVHT`).serialDigits, 200);
  });
});

describe('decideDocumentAccess', () => {
  it('treats staff of another body as outsiders', () => {
    const stranger: DocumentActor = { body: 'ima', role: 'staff', id: 's' };
    assert.deepEqual(codesOf(decideDocumentAccess(rulebook, stranger, 'view', document, { on })), [
      'achievements/not-for-outsiders',
    ]);
  });
  it('refuses a purpose that is not on the list as wrong input, and decides nothing', () => {
    const asked = decideDocumentAccess(rulebook, centre, 'download', document, { on, purpose: 'curiosity' });
    assert.equal(asked.outcomes['achievements/may-download'], 'unknown');
    assert.equal(asked.problems[0]?.at, '/downloadPurpose');
  });
});

describe('decideArchive', () => {
  it('says of which document a download is refused, and makes none of the rest', () => {
    const foreign = { ...document, id: 'd2', centreId: 'c2' };
    const { decisions, archive } = decideArchive(
      rulebook,
      centre,
      [document, foreign],
      'regulatory-report',
      `${on}T10:00:00Z`,
    );
    assert.equal(archive, undefined);
    assert.deepEqual(Object.values(decisions).map(codesOf), [[], ['achievements/not-your-learner']]);
  });
  it('is kept by the rules of the day it was made, not of the day it is fetched', () => {
    const archive = { body: 'imi', centreId: 'c1', madeAt: '2019-12-31T12:00:00Z', purpose: 'x', manifest: [] };
    const fetched = decideArchiveDownload(rulebook, centre, archive, '2020-01-02T12:00:00Z');
    assert.notEqual(fetched.outcomes['achievements/archive-available'], 'yes');
  });
});

describe('decideReport', () => {
  it('asks for what is missing', () => {
    const reporter = { actor: centre, name: 'Tom Ted', email: 'tom@example.org' };
    const { decision, report } = decideReport(rulebook, reporter, document, { reason: '', description: '  ' }, on);
    assert.equal(report, undefined);
    assert.deepEqual(codesOf(decision), [
      'achievements/report-reason-missing',
      'achievements/report-description-missing',
    ]);
  });
});

describe('judgeAuthenticity', () => {
  it('asks nothing more about a document that is not there', () => {
    const { authenticity, showsDocument, decision } = judgeAuthenticity(rulebook, undefined, on);
    assert.deepEqual(
      [authenticity, showsDocument, codesOf(decision)],
      ['not-found', false, ['achievements/not-found']],
    );
  });
});

describe('describeCopy', () => {
  it('says of a learner’s print what it is worth and what to do instead, in both languages', () => {
    assert.equal(judgeCopy(rulebook, 'learner-print', on).values['copyStanding'], 'not-valid');
    assert.match(describeCopy(rulebook, 'learner-print', on), /^Not valid\. .*learner portal.*share/);
    assert.match(describeCopy(rulebook, 'learner-print', on, 'cy'), /^Ddim yn ddilys\. .*borth/);
    assert.equal(describeCopy(rulebook, 'on-portal', on), 'Official document.');
  });
});
