import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, formatInstant, londonDate, parseInstant } from '@guildhall/core';
import {
  checkDocumentNumber,
  decideArchive,
  decideArchiveDownload,
  decideDocumentAccess,
  decideReport,
  type DocumentActor,
  judgeAuthenticity,
} from '@guildhall/core/achievements';
import { rulebook as prepared } from '@guildhall/rules/achievements/imi';
import fc from 'fast-check';
import { arbitraryInstant } from '../kernel/arbitrary-instant.js';
import { arbitraryDocument, arbitraryDocumentActor, arbitraryDocumentNumber } from './arbitrary-document.js';

const rulebook = compileRulebook(prepared);
const ON = '2026-03-02';
const PURPOSES = ['training-delivered', 'regulatory-report', 'regulator-visit'] as const;
const asked = arbitraryDocument().chain((document) =>
  fc.tuple(fc.constant(document), arbitraryDocumentActor(document)),
);

// D1 and D2's manifest hold for any body; who may download and print, seven days and what a report needs are IMI policy.

describe('decideDocumentAccess', () => {
  it('D1 shows a learner their own, a centre its learners’, a third party what is shared with it now, and staff of the body all', () => {
    fc.assert(
      fc.property(asked, fc.boolean(), ([document, actor], sharedNow) => {
        const { outcomes } = decideDocumentAccess(rulebook, actor, 'view', document, { on: ON, sharedNow });
        const mayView =
          actor.body === document.body &&
          (actor.role === 'staff' ||
            (actor.role === 'learner' && actor.id === document.learnerId) ||
            (actor.role === 'centre' && actor.id === document.centreId) ||
            (actor.role === 'third-party' && sharedNow));
        assert.equal(outcomes['achievements/may-view'], mayView ? 'yes' : 'no');
      }),
      { numRuns: 500 },
    );
  });

  it('D1 never shows a third party anything while nobody has asked the connections', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const actor: DocumentActor = { body: document.body, role: 'third-party', id: 'employer-1' };
        const { outcomes } = decideDocumentAccess(rulebook, actor, 'view', document, { on: ON });
        assert.equal(outcomes['achievements/may-view'], 'unknown');
      }),
    );
  });

  it('D1 gives a download to the learner’s centre alone, once it says what for', () => {
    const purpose = fc.option(fc.constantFrom(...PURPOSES), { nil: null });
    fc.assert(
      fc.property(asked, fc.boolean(), purpose, ([document, actor], sharedNow, why) => {
        const { outcomes } = decideDocumentAccess(rulebook, actor, 'download', document, {
          on: ON,
          sharedNow,
          purpose: why,
        });
        const isCentre = actor.role === 'centre' && actor.body === document.body && actor.id === document.centreId;
        assert.equal(outcomes['achievements/may-download'], isCentre && why !== null ? 'yes' : 'no');
      }),
      { numRuns: 500 },
    );
  });
});

describe('decideArchive', () => {
  const batch = fc.tuple(
    fc.array(arbitraryDocument(), { maxLength: 6 }),
    fc.constantFrom('centre-1', 'centre-2'),
    fc.boolean(),
  );

  it('D2 lists exactly the documents selected, or makes no archive at all', () => {
    fc.assert(
      fc.property(batch, arbitraryInstant(), ([documents, id, mine], now) => {
        const selected = mine ? documents.map((document) => ({ ...document, body: 'imi', centreId: id })) : documents;
        const actor: DocumentActor = { body: 'imi', role: 'centre', id };
        const { archive } = decideArchive(rulebook, actor, [...selected, ...selected], 'training-delivered', now);
        const isAllowed =
          selected.length > 0 && selected.every(({ body, centreId }) => body === 'imi' && centreId === id);
        const listed = archive?.manifest.map(({ documentId }) => documentId).sort();
        assert.deepEqual(listed, isAllowed ? selected.map((document) => document.id).sort() : undefined);
        const turned = decideArchive(rulebook, actor, selected.toReversed(), 'training-delivered', now);
        assert.deepEqual(turned.archive, archive);
      }),
    );
  });

  it('D2 makes no archive without a purpose', () => {
    fc.assert(
      fc.property(arbitraryDocument(), arbitraryInstant(), (document, now) => {
        const actor: DocumentActor = { body: document.body, role: 'centre', id: document.centreId };
        assert.equal(decideArchive(rulebook, actor, [document], null, now).archive, undefined);
        assert.notEqual(decideArchive(rulebook, actor, [document], 'training-delivered', now).archive, undefined);
      }),
    );
  });
});

describe('decideArchiveDownload', () => {
  it('D2 holds to the last instant of seven days and not at their end, and for its centre alone', () => {
    const WEEK = 7 * 24 * 3_600_000;
    const offsets = fc.oneof(fc.constantFrom(-1000, -1, 0, 1), fc.integer({ min: -WEEK, max: WEEK }));
    const actors = fc.constantFrom<DocumentActor>(
      { body: 'imi', role: 'centre', id: 'centre-1' },
      { body: 'ima', role: 'centre', id: 'centre-1' },
      { body: 'imi', role: 'centre', id: 'centre-2' },
      { body: 'imi', role: 'learner', id: 'centre-1' },
    );
    fc.assert(
      fc.property(arbitraryInstant(), offsets, actors, (madeAt, offset, actor) => {
        const archive = { body: 'imi', centreId: 'centre-1', madeAt, purpose: 'training-delivered', manifest: [] };
        const now = formatInstant(parseInstant(madeAt) + WEEK + offset);
        const isOwn = actor.body === 'imi' && actor.role === 'centre' && actor.id === 'centre-1';
        const { outcomes } = decideArchiveDownload(rulebook, actor, archive, now);
        assert.equal(outcomes['achievements/archive-available'], offset < 0 && isOwn ? 'yes' : 'no');
      }),
    );
  });
});

describe('decideReport', () => {
  it('D3 needs a reason and a description, and carries reporter, learner and qualification', () => {
    const text = fc.oneof(fc.constantFrom('', ' ', '\n\t', 'x'), fc.string());
    const reason = fc.constantFrom(null, '', 'name-wrong', 'other');
    fc.assert(
      fc.property(asked, reason, text, ([document, actor], why, description) => {
        const reporter = { actor, name: 'Tom Ted', email: 'tom@example.org' };
        const { report } = decideReport(rulebook, reporter, document, { reason: why, description }, ON);
        const isOwn =
          actor.body === document.body &&
          ((actor.role === 'learner' && actor.id === document.learnerId) ||
            (actor.role === 'centre' && actor.id === document.centreId) ||
            actor.role === 'staff');
        const isComplete = why !== null && why !== '' && description.trim() !== '';
        const expected = {
          documentId: document.id,
          reason: why,
          description: description.trim(),
          reporterName: 'Tom Ted',
          reporterEmail: 'tom@example.org',
          learner: document.learnerId,
          qualification: document.qualification,
        };
        assert.deepEqual(report, isOwn && isComplete ? expected : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('judgeAuthenticity', () => {
  it('says valid only of a document that is there, and neither withdrawn nor replaced', () => {
    fc.assert(
      fc.property(fc.option(arbitraryDocument(), { nil: undefined }), (document) => {
        const { authenticity, showsDocument } = judgeAuthenticity(rulebook, document, ON);
        const isRevoked = document?.revokedOn !== undefined && document.revokedOn <= ON;
        const expected =
          document === undefined
            ? 'not-found'
            : isRevoked
              ? 'revoked'
              : document.supersededBy === undefined
                ? 'valid'
                : 'superseded';
        assert.equal(authenticity, expected);
        assert.equal(showsDocument, expected === 'valid' && document?.shownOnVerify === true);
      }),
    );
  });
});

describe('checkDocumentNumber', () => {
  it('accepts every number of the form shown, and none with a character more or less', () => {
    fc.assert(
      fc.property(
        arbitraryDocumentNumber(),
        fc.nat({ max: 2 }),
        fc.boolean(),
        arbitraryInstant(),
        (number, part, isLonger, now) => {
          const answer = (text: string): unknown =>
            checkDocumentNumber(rulebook, text, londonDate(now)).outcomes['achievements/number-well-formed'];
          assert.equal(answer(number), 'yes');
          assert.equal(answer(` ${number.toLowerCase()} `), 'yes');
          const parts = number
            .split('-')
            .map((text, index) =>
              index === 0 && isLonger ? text.padEnd(8, '0') : index === 0 ? text.slice(0, 7) : text,
            );
          parts[part] = isLonger ? `${parts[part] ?? ''}0` : (parts[part] ?? '').slice(1);
          assert.equal(answer(parts.join('-')), 'no');
          assert.equal(answer(number.replace('-', '/')), 'no');
          assert.equal(answer(`X${number.slice(1)}`), 'no');
        },
      ),
    );
  });
});
