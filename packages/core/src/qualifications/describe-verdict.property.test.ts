import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arbitraryForCatalogue, arbitraryForSelection } from '@guildhall/testing';
import fc from 'fast-check';
import { deriveRuleOfCombination } from './derive-rule-of-combination.js';
import { describeVerdict } from './describe-verdict.js';
import { judgeSelection } from './judge-selection.js';
import type { CombinationVerdict, Distance } from './schema/combination-verdict.js';

const distances = (verdict: CombinationVerdict): Distance[] => [
  verdict.units,
  verdict.credit,
  verdict.creditAtLevel,
  ...verdict.groups.flatMap((group) => [group.units, group.credit]),
];
const withSelection = arbitraryForCatalogue().chain((catalogue) =>
  fc.tuple(fc.constant(catalogue), arbitraryForSelection(catalogue)),
);

describe('describeVerdict', () => {
  it('shows exactly the true shortfalls, none when met, and “OK” alone when all is met (R10)', () => {
    fc.assert(
      fc.property(withSelection, ([catalogue, selection]) => {
        const rule = deriveRuleOfCombination(catalogue);
        const verdict = judgeSelection(rule, selection);
        for (const { have, need, short } of distances(verdict)) assert.equal(short, Math.max(0, need - have));
        const { status: sentences } = describeVerdict(rule, verdict);
        if (verdict.ok)
          return assert.deepEqual(
            sentences.map(({ text }) => text),
            ['OK'],
          );
        assert.ok(sentences.length > 0 && sentences.every(({ code }) => code !== 'qualifications/ok'));
        const shown = sentences.flatMap(({ short }) => short ?? []).sort();
        const wanting = distances(verdict)
          .flatMap(({ short }) => (short > 0 ? [short] : []))
          .sort();
        assert.deepEqual(shown, wanting);
        for (const { short, text } of sentences)
          if (short !== undefined) assert.match(text, new RegExp(`\\b${short} more`));
        for (const { text } of sentences) assert.doesNotMatch(text, /undefined|NaN|null|Infinity/);
      }),
      { numRuns: 500 },
    );
  });
});
