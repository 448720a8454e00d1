import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arbitraryForCatalogue } from '@guildhall/testing';
import fc from 'fast-check';
import { addUnit } from './add-unit.js';
import { beginSelection } from './begin-selection.js';
import { deriveRuleOfCombination } from './derive-rule-of-combination.js';
import { describeVerdict } from './describe-verdict.js';
import { judgeSelection } from './judge-selection.js';
import { removeUnit } from './remove-unit.js';
import type { RuleOfCombination } from './schema/rule-of-combination.js';
import type { Selection } from './schema/selection.js';

const numbers = (selection: Selection): string[] => selection.map((entry) => entry.unit);
/** Adds what may be added, in the order given. */
const addAll = (rule: RuleOfCombination, picks: readonly string[], from = beginSelection(rule)): Selection =>
  picks.reduce((selection, unit) => {
    const step = addUnit(rule, selection, unit);
    return step.ok ? step.selection : selection;
  }, from);
const ruleAndPicks = (bars: boolean) =>
  arbitraryForCatalogue({ bars }).chain((catalogue) =>
    fc.tuple(
      fc.constant(deriveRuleOfCombination(catalogue)),
      fc.array(fc.constantFrom(...catalogue.units.map((unit) => unit.number)), { maxLength: 8 }),
    ),
  );

describe('addUnit and removeUnit', () => {
  it('return to the identical selection and status when a unit is added and removed with its links (R4)', () => {
    let met = 0;
    fc.assert(
      fc.property(ruleAndPicks(true), fc.nat(), ([rule, picks], pick) => {
        const before = addAll(rule, picks);
        const unit = rule.units[pick % rule.units.length]?.number ?? '';
        const added = addUnit(rule, before, unit);
        if (!added.ok || added.changed.length === 0) return;
        met += 1;
        const removed = removeUnit(rule, added.selection, unit);
        assert.ok(removed.ok);
        assert.deepEqual(removed.selection, before);
        assert.deepEqual(judgeSelection(rule, removed.selection), judgeSelection(rule, before));
        assert.deepEqual([...removed.changed].sort(), [...added.changed].sort());
      }),
      { numRuns: 500 },
    );
    assert.ok(met > 50, String(met));
  });

  it('keep linked units both or neither in every selection that can be reached, and adding again changes nothing (R5)', () => {
    fc.assert(
      fc.property(
        ruleAndPicks(true),
        fc.array(fc.tuple(fc.boolean(), fc.nat()), { maxLength: 10 }),
        ([rule, picks], moves) => {
          let selection = addAll(rule, picks);
          for (const [adds, pick] of moves) {
            const unit = rule.units[pick % rule.units.length]?.number ?? '';
            const step = (adds ? addUnit : removeUnit)(rule, selection, unit);
            if (!step.ok) continue;
            selection = step.selection;
            const again = (adds ? addUnit : removeUnit)(rule, selection, unit);
            assert.ok(again.ok);
            assert.deepEqual(again.selection, selection);
            for (const link of rule.catalogue.links ?? []) {
              const held = link.units.filter((one) => numbers(selection).includes(one)).length;
              assert.ok(held === 0 || held === link.units.length);
            }
            assert.deepEqual(judgeSelection(rule, selection).unlinked, []);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('give the same selection and texts for any order of the same additions (R6)', () => {
    fc.assert(
      fc.property(
        ruleAndPicks(false).chain(([rule, picks]) =>
          fc.tuple(fc.constant(rule), fc.constant(picks), fc.shuffledSubarray(picks, { minLength: picks.length })),
        ),
        ([rule, picks, shuffled]) => {
          const [one, other] = [addAll(rule, picks), addAll(rule, shuffled)];
          assert.deepEqual(one, other);
          assert.deepEqual(
            describeVerdict(rule, judgeSelection(rule, one)),
            describeVerdict(rule, judgeSelection(rule, other)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never put two units of a barred set together, beyond what is mandatory, and name what is in the way', () => {
    let met = 0;
    fc.assert(
      fc.property(ruleAndPicks(true), ([rule, picks]) => {
        const begun = judgeSelection(rule, beginSelection(rule)).barred;
        const selection = addAll(rule, picks);
        for (const bar of judgeSelection(rule, selection).barred) {
          assert.ok(
            begun.some((old) => old.join() === bar.join()),
            bar.join(),
          );
        }
        for (const unit of picks) {
          const step = addUnit(rule, selection, unit);
          if (step.ok || step.refusal.code !== 'qualifications/barred') continue;
          met += 1;
          assert.ok(!step.refusal.units.includes(unit));
        }
      }),
      { numRuns: 500 },
    );
    assert.ok(met > 20, String(met));
  });

  it('begin with every mandatory unit, and refuse to remove one', () => {
    fc.assert(
      fc.property(ruleAndPicks(true), ([rule, picks]) => {
        const selection = addAll(rule, picks);
        for (const unit of rule.units.filter((one) => one.mandatory)) {
          assert.ok(numbers(selection).includes(unit.number));
          const step = removeUnit(rule, selection, unit.number);
          assert.ok(!step.ok && step.refusal.code === 'qualifications/mandatory-unit');
        }
      }),
      { numRuns: 300 },
    );
  });
});
