import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, decide, waysToYes } from '@guildhall/core';
import type { CpdActivity } from '@guildhall/core/cpd';
import { rulebook as prepared } from '@guildhall/rules/cpd/ima';
import fc from 'fast-check';
import { arbitraryForCpdRecord } from './arbitrary-for-cpd-record.js';

const rulebook = compileRulebook(prepared);
const on = '2026-11-22';
const categories = ['training', 'meetings', 'qualifications', 'research-reading-writing'];
const isMet = (activities: readonly CpdActivity[]) =>
  decide(rulebook, { holdsCertMap: true, activities }, { on, ask: ['cpd/met'] }).outcomes['cpd/met'] === 'yes';

/** Activities that bring just so many points, in so many categories that had none. */
function toAdd(activities: readonly CpdActivity[], points: number, fresh: number): readonly CpdActivity[] | undefined {
  const used = new Set(
    activities
      .filter(
        ({ stage, points: some = 0, doneOn = '' }) =>
          stage === 'approved' && some > 0 && doneOn >= '2026-02-16' && doneOn <= '2027-02-15',
      )
      .map(({ category }) => category),
  );
  const row = (category: string, some: number, id: string): CpdActivity => ({
    id,
    doneOn: '2026-06-01',
    category,
    subcategory: 'writing',
    points: some,
    stage: 'approved',
  });
  const empty = categories.filter((category) => !used.has(category)).slice(0, fresh);
  if (points < fresh) return undefined;
  if (fresh === 0) return points === 0 ? [] : used.size === 0 ? undefined : [row([...used][0] ?? '', points, 'more')];
  return empty.map((category, index) => row(category, index === 0 ? points - (fresh - 1) : 1, `more${index}`));
}

describe('the nearest way to CPD met', () => {
  // Any body: what is suggested works, and nothing less of the same kind does.
  it('works, and nothing smaller does (C5)', () => {
    let tried = 0;
    fc.assert(
      fc.property(arbitraryForCpdRecord(rulebook, { on }), ({ activities }) => {
        if (isMet(activities)) return;
        const ways = waysToYes(rulebook, { holdsCertMap: true, activities }, 'cpd/met', { on });
        assert.equal(ways.length, 1);
        const step = (fact: string) => {
          const change = ways[0]?.changes.find((each) => each.fact === fact);
          return change === undefined ? 0 : Number(change.to) - Number(change.from);
        };
        const [points, fresh] = [step('totalPoints'), step('categoriesWithPoints')];
        // A category that is new brings at least a point of its own.
        const way = toAdd(activities, Math.max(points, fresh), fresh);
        if (way === undefined) return;
        tried++;
        assert.ok(isMet([...activities, ...way]));
        const fewerPoints = points > 0 ? toAdd(activities, points - 1, fresh) : undefined;
        if (fewerPoints !== undefined) assert.ok(!isMet([...activities, ...fewerPoints]));
        const fewerCategories = fresh > 0 ? toAdd(activities, Math.max(points, fresh), fresh - 1) : undefined;
        if (fewerCategories !== undefined) assert.ok(!isMet([...activities, ...fewerCategories]));
      }),
      { numRuns: 500 },
    );
    assert.ok(tried > 100, `only ${tried} records were short of something`);
  });
});
