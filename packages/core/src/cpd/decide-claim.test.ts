import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebook as prepared } from '@guildhall/rules/cpd/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { decideClaim } from './decide-claim.js';
import type { CpdClaim } from './schema.js';

const rulebook = compileRulebook(prepared);
const claim: CpdClaim = { doneOn: '2026-05-04', subcategory: 'writing', isImaEvent: false, evidence: 'pdf' };
const decideOn = (on: string, changed: Partial<CpdClaim> = {}, holdsCertMap = true) =>
  decideClaim(rulebook, { holdsCertMap }, { ...claim, ...changed }, { on });

describe('decideClaim', () => {
  it('accepts a claim of the period, and says what it starts with', () => {
    const { answer, points, category } = decideOn('2026-11-22');
    assert.deepEqual([answer, points, category], ['yes', 2, 'research-reading-writing']);
  });

  it('counts a claim by the period of its own date', () => {
    assert.equal(decideOn('2027-02-15').answer, 'yes');
    assert.deepEqual(
      decideOn('2027-02-16').reasons.map(({ code }) => code),
      ['cpd/claim-late'],
    );
    assert.deepEqual(
      decideOn('2026-05-03').reasons.map(({ code }) => code),
      ['cpd/claim-too-early'],
    );
  });

  it('says what is not filled in', () => {
    const { answer, reasons, points } = decideClaim(
      rulebook,
      { holdsCertMap: true },
      { subcategory: null },
      { on: '2026-11-22' },
    );
    assert.equal(answer, 'no');
    assert.equal(points, undefined);
    assert.deepEqual(reasons.map(({ code }) => code).sort(), [
      'cpd/claim-date-unknown',
      'cpd/claim-event-unknown',
      'cpd/claim-evidence-unknown',
      'cpd/claim-subcategory-missing',
    ]);
  });

  it('says nothing without CertMAP, and what is wrong with what is no date', () => {
    assert.deepEqual(
      [decideOn('2026-11-22', {}, false).answer, decideOn('2026-11-22', {}, false).reasons],
      ['not-applicable', []],
    );
    assert.deepEqual(
      decideOn('2026-11-22', { doneOn: 'May' }).reasons.map(({ code }) => code),
      ['rulebook/fact-not-allowed'],
    );
  });
});
