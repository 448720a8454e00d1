import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileRulebook } from '@guildhall/core';
import { checkRulebook, prepareRulebook } from '@guildhall/core/load';
import { deriveRuleOfCombination, judgeByRulebook, judgeSelection } from '@guildhall/core/qualifications';
import { rulebook as shipped } from '@guildhall/rules/qualifications/imi';
import fc from 'fast-check';
import { arbitraryForCatalogue } from './arbitrary-for-catalogue.js';
import { arbitraryForSelection } from './arbitrary-for-selection.js';

const rulebook = compileRulebook(shipped);
const judged = arbitraryForCatalogue().chain((catalogue) =>
  arbitraryForSelection(catalogue).map((selection) => judgeSelection(deriveRuleOfCombination(catalogue), selection)),
);

describe('judgeByRulebook', () => {
  // Any body whose rule of combination is this one.
  it('says yes exactly where every group and every minimum is met (R1)', () => {
    fc.assert(
      fc.property(judged, (verdict) => {
        const { outcomes, problems } = judgeByRulebook(rulebook, verdict, { on: '2026-11-22' });
        assert.deepEqual(problems, []);
        assert.equal(outcomes['qualifications/ok'], verdict.ok ? 'yes' : 'no');
      }),
      { numRuns: 500 },
    );
  });

  // Any body: a shortfall has its reason, and no reason comes without its cause.
  it('tells each shortfall and nothing else (R10)', () => {
    fc.assert(
      fc.property(judged, (verdict) => {
        const codes = judgeByRulebook(rulebook, verdict, { on: '2026-11-22' }).reasons.map(({ code }) => code);
        assert.equal(codes.includes('qualifications/units-short'), verdict.units.short > 0);
        assert.equal(codes.includes('qualifications/credit-short'), verdict.credit.short > 0);
        assert.equal(codes.includes('qualifications/credit-at-level-short'), verdict.creditAtLevel.short > 0);
        assert.equal(
          codes.includes('qualifications/group-not-ok'),
          verdict.groups.some(({ ok }) => !ok),
        );
        assert.equal(codes.length === 0, verdict.ok);
      }),
      { numRuns: 300 },
    );
  });

  // Any body: the rules of the day of registration stay.
  it('leaves a registered candidate alone when the rules change afterwards (R17)', () => {
    const file = JSON.parse(
      readFileSync(new URL('../../../../rules/qualifications/imi.json', import.meta.url), 'utf8'),
    ) as {
      requirements: Record<string, unknown>[];
    };
    const stricter = checkRulebook({
      ...file,
      requirements: file.requirements.flatMap((rule) =>
        rule['name'] === 'qualifications/enough-units'
          ? [
              { ...rule, to: '2027-01-01' },
              {
                ...rule,
                from: '2027-01-01',
                conditions: { all: [{ fact: 'unitsChosen', operator: 'greaterThan', value: { fact: 'unitsNeeded' } }] },
              },
            ]
          : [rule],
      ),
    });
    assert.ok(stricter.ok);
    const later = compileRulebook(prepareRulebook(stricter.value));
    let changed = 0;
    fc.assert(
      fc.property(judged, (verdict) => {
        const before = judgeByRulebook(rulebook, verdict, { on: '2026-11-22' }).outcomes;
        const kept = judgeByRulebook(later, verdict, { on: '2027-06-01', registeredOn: '2026-11-22' }).outcomes;
        assert.deepEqual(kept, before);
        const renewed = judgeByRulebook(later, verdict, { on: '2027-06-01', registeredOn: '2027-01-01' }).outcomes;
        if (renewed['qualifications/ok'] !== before['qualifications/ok']) changed++;
      }),
      { numRuns: 500 },
    );
    assert.ok(changed > 0, 'the later rules must differ for somebody, or the law says nothing');
  });
});
