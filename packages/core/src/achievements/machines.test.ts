import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advance } from '../lifecycle/index.js';
import { archiveLife, type ArchiveRow } from './archive-machine.js';
import { achievementDocumentLife, type AchievementDocumentRow } from './document-machine.js';
import { documentReportLife, type DocumentReportRow } from './report-machine.js';

const document: AchievementDocumentRow = {
  id: 'd1',
  body: 'imi',
  number: '98077739-01-KVHT',
  kind: 'certificate',
  learnerId: 'l1',
  centreId: 'c1',
  jobId: 'j1',
  qualification: '603/7606/5',
  qualificationTitle: 'Light Vehicle Maintenance',
  issuedOn: '2026-03-02',
  code: 'CODE',
  shownOnVerify: true,
  stage: 'issued',
};
const at = '2026-03-03T09:00:00.000Z';

describe('achievementDocumentLife', () => {
  const ends = [
    { type: 'supersede', as: 'd2', why: 'A name', on: '2026-03-03' },
    { type: 'withdraw', why: 'An error', on: '2026-03-03' },
    { type: 'revoke', why: 'Malpractice', on: '2026-03-03' },
  ] as const;

  it('ends once, for good, and keeps when and why', () => {
    for (const event of ends) {
      const ended = advance(achievementDocumentLife, document, event);
      assert.ok(ended.ok);
      const row = JSON.parse(JSON.stringify(ended.step.row)) as AchievementDocumentRow;
      assert.deepEqual([row.endedOn, row.why], ['2026-03-03', event.why]);
      for (const again of [...ends, { type: 'show', shown: false } as const]) {
        const refused = advance(achievementDocumentLife, row, again);
        assert.ok(!refused.ok);
        assert.equal(refused.refusal.code, `achievements/document-${row.stage}-cannot-${again.type}`);
        assert.equal(refused.refusal.unblock, undefined);
      }
    }
  });

  it('tells the learner what was taken back, and nothing twice of a correction', () => {
    const templates = ends.map((event) => {
      const moved = advance(achievementDocumentLife, document, event);
      return moved.ok ? moved.step.effects.map((effect) => effect.do === 'email' && effect.template) : undefined;
    });
    assert.deepEqual(templates, [[], ['achievements/withdrawn'], ['achievements/revoked']]);
  });
});

describe('documentReportLife', () => {
  it('takes one answer, and sends it back to the reporter', () => {
    const report: DocumentReportRow = {
      id: 'r1',
      body: 'imi',
      documentId: 'd1',
      learnerId: 'l1',
      centreId: 'c1',
      reason: 'name-wrong',
      description: 'My name',
      reporterId: 'p1',
      reporterName: 'Ann',
      reporterEmail: 'ann@example.org',
      learner: '0002124',
      qualification: '603/7606/5',
      stage: 'raised',
      raisedAt: at,
    };
    const event = { type: 'answer', answer: 'Corrected.', by: 's1', at } as const;
    const answered = advance(documentReportLife, report, event);
    assert.ok(answered.ok);
    assert.deepEqual(answered.step.effects, [
      {
        do: 'email',
        template: 'achievements/report-answered',
        to: 'reporter',
        data: { qualification: '603/7606/5', answer: 'Corrected.' },
      },
    ]);
    assert.ok(!advance(documentReportLife, answered.step.row, event).ok);
  });
});

describe('archiveLife', () => {
  const asked: ArchiveRow = {
    id: 'a1',
    body: 'imi',
    centreId: 'c1',
    askedBy: 'p1',
    askedAt: at,
    purpose: 'regulator-visit',
    documentIds: ['d1'],
    manifest: [],
    stage: 'asked',
    downloads: [],
  };

  it('is fetched only once it is made, as often as is liked, and never after it was deleted', () => {
    const early = advance(archiveLife, asked, { type: 'download', by: 'p1', at });
    assert.ok(!early.ok);
    assert.equal(early.refusal.unblock, 'It is being made. Wait until it is ready.');
    const ready = advance(archiveLife, asked, { type: 'file.made', fileId: 'f1', at });
    assert.ok(ready.ok);
    const once = advance(archiveLife, ready.step.row, { type: 'download', by: 'p1', at });
    assert.ok(once.ok);
    const twice = advance(archiveLife, once.step.row, { type: 'download', by: 'p2', at });
    assert.ok(twice.ok);
    assert.deepEqual(
      twice.step.row.downloads.map(({ by }) => by),
      ['p1', 'p2'],
    );
    const deleted = advance(archiveLife, twice.step.row, { type: 'delete', at });
    assert.ok(deleted.ok);
    assert.deepEqual(deleted.step.effects, [{ do: 'delete', what: 'archive', id: 'a1' }]);
    assert.ok(!advance(archiveLife, deleted.step.row, { type: 'download', by: 'p1', at }).ok);
  });
});
