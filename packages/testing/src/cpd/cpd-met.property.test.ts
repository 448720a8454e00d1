import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, decide, deriveFacts, type Rulebook } from '@guildhall/core';
import { type CpdRecord, summariseCpd } from '@guildhall/core/cpd';
import { rulebook as prepared } from '@guildhall/rules/cpd/ima';
import fc from 'fast-check';
import { withValue } from '../with-value.js';
import { arbitraryForCpdRecord } from './arbitrary-for-cpd-record.js';
import { type CpdTerms, judgeByGuidance } from './judge-by-guidance.js';

const rulebook = compileRulebook(prepared);
const on = '2026-11-22';
const start = '2026-02-16';
const terms: CpdTerms = {
  points: 16,
  categories: 3,
  capped: { subcategory: 'reading', most: 2 },
  period: [start, '2027-02-15'],
};
const someRecord = arbitraryForCpdRecord(rulebook, { on });
const answerOf = (record: CpdRecord, rules: Rulebook = rulebook, day = on) =>
  decide(rules, { ...record }, { on: day, ask: ['cpd/met'] }).outcomes['cpd/met'];
const reasonsOf = (record: CpdRecord) =>
  decide(rulebook, { ...record }, { on, ask: ['cpd/met'] }).reasons.map(({ code }) => code);
const totalOf = (record: CpdRecord) => deriveFacts(rulebook, { ...record }, { on })['totalPoints'];
const withMore = (record: CpdRecord, ...more: NonNullable<CpdRecord['activities']>): CpdRecord => ({
  ...record,
  activities: [...(record.activities ?? []), ...more],
});
const someMore = someRecord.filter(({ activities }) => activities.length > 0).map(({ activities }) => activities[0]!);

describe('cpd/met', () => {
  // Any body that counts points: more is never worse.
  it('never turns from yes to no when an approved activity is added (C1)', () => {
    fc.assert(
      fc.property(someRecord, someMore, (record, more) => {
        if (answerOf(record) !== 'yes') return;
        assert.equal(answerOf(withMore(record, { ...more, id: 'more', stage: 'approved' })), 'yes');
      }),
      { numRuns: 500 },
    );
  });

  // Any body.
  it('never turns from no to yes when an activity is removed or not approved (C2)', () => {
    fc.assert(
      fc.property(someRecord, fc.nat(), (record, pick) => {
        if (answerOf(record) === 'yes' || record.activities.length === 0) return;
        const at = pick % record.activities.length;
        const rest = record.activities.filter((_, index) => index !== at);
        const rejected = record.activities.map((row, index) =>
          index === at ? { ...row, stage: 'not-approved' as const } : row,
        );
        assert.notEqual(answerOf({ ...record, activities: rest }), 'yes');
        assert.notEqual(answerOf({ ...record, activities: rejected }), 'yes');
      }),
      { numRuns: 500 },
    );
  });

  // Any body with a minimum of points: the numbers are the file's, whatever staff set.
  it('is yes exactly from the minimum on, whatever the minimum is (C3)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 1, max: 4 }), (points, categories) => {
        const rules = compileRulebook(
          withValue(withValue(prepared, 'minimumPoints', start, points), 'minimumCategories', start, categories),
        );
        const inCategories = (total: number, count: number): CpdRecord => ({
          holdsCertMap: true,
          activities: ['training', 'meetings', 'qualifications', 'research-reading-writing']
            .slice(0, count)
            .map((category, index) => ({
              id: category,
              doneOn: start,
              category,
              subcategory: 'writing',
              points: index === 0 ? total - (count - 1) : 1,
              stage: 'approved',
            })),
        });
        assert.equal(answerOf(inCategories(points, categories), rules), 'yes');
        assert.equal(answerOf(inCategories(points - 1, categories), rules), 'no');
        if (categories > 1) assert.equal(answerOf(inCategories(points, categories - 1), rules), 'no');
      }),
    );
  });

  // IMA policy: the shortfalls and their reasons.
  it('has exactly the reason of each shortfall, and none without its cause (C4)', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const { points, categories, met } = judgeByGuidance(record.activities, terms);
        const expected = [
          ...(points < terms.points ? ['cpd/points-short'] : []),
          ...(categories < terms.categories ? ['cpd/categories-short'] : []),
        ];
        assert.deepEqual(reasonsOf(record), expected);
        assert.equal(expected.length === 0, met);
      }),
      { numRuns: 500 },
    );
  });

  // Any body while no rule names a category.
  it('does not care what the categories are called (C6)', () => {
    fc.assert(
      fc.property(
        someRecord,
        fc.shuffledSubarray(['training', 'meetings', 'qualifications', 'research-reading-writing'], { minLength: 4 }),
        (record, renamed) => {
          const categories = ['training', 'meetings', 'qualifications', 'research-reading-writing'];
          const activities = record.activities.map((row) => ({
            ...row,
            category: renamed[categories.indexOf(row.category)] ?? '',
          }));
          assert.equal(answerOf({ ...record, activities }), answerOf(record));
          assert.equal(totalOf({ ...record, activities }), totalOf(record));
        },
      ),
    );
  });

  // Any body.
  it('does not care whether one activity is entered as two (C7)', () => {
    fc.assert(
      fc.property(someRecord, fc.nat(), fc.nat(), (record, pick, part) => {
        if (record.activities.length === 0) return;
        const at = pick % record.activities.length;
        const split = record.activities.flatMap((row, index) => {
          const some = part % (row.points + 1);
          return index === at
            ? [
                { ...row, points: some },
                { ...row, id: 'split', points: row.points - some },
              ]
            : [row];
        });
        assert.equal(answerOf({ ...record, activities: split }), answerOf(record));
        assert.equal(totalOf({ ...record, activities: split }), totalOf(record));
      }),
    );
  });

  // Any body: the numbers staff set only ever make it harder or easier.
  it('gives nobody a new yes when a minimum rises, and takes none when it falls (C12)', () => {
    fc.assert(
      fc.property(
        someRecord,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (record, points, categories) => {
          const other = compileRulebook(
            withValue(withValue(prepared, 'minimumPoints', start, points), 'minimumCategories', start, categories),
          );
          const [before, after] = [answerOf(record), answerOf(record, other)];
          if (points >= terms.points && categories >= terms.categories) assert.ok(before === 'yes' || after !== 'yes');
          if (points <= terms.points && categories <= terms.categories) assert.ok(before !== 'yes' || after === 'yes');
        },
      ),
      { numRuns: 500 },
    );
  });

  // Any body: what is dated later never reaches back.
  it('is the same whatever is dated after the period began (C13)', () => {
    fc.assert(
      fc.property(
        someRecord,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('2026-02-17', '2027-02-16'),
        (record, points, from) => {
          const later = compileRulebook(withValue(prepared, 'minimumPoints', from, points));
          const before = decide(rulebook, { ...record }, { on });
          assert.deepEqual(decide(later, { ...record }, { on }), before);
        },
      ),
    );
  });

  // IMA policy, checked against a second reading of the guidance: every split of points over the categories.
  it('agrees with the guidance on every small record (C16)', () => {
    const values = [0, 1, 4, 8, 16];
    let met = 0;
    for (let code = 0; code < values.length ** 4; code++) {
      const activities = ['training', 'meetings', 'qualifications', 'research-reading-writing'].map(
        (category, index) => ({
          id: category,
          doneOn: start,
          category,
          subcategory: index === 3 ? 'reading' : 'writing',
          points: values[Math.floor(code / values.length ** index) % values.length] ?? 0,
          stage: 'approved' as const,
        }),
      );
      const expected = judgeByGuidance(activities, terms);
      assert.equal(
        answerOf({ holdsCertMap: true, activities }),
        expected.met ? 'yes' : 'no',
        JSON.stringify(activities),
      );
      if (expected.met) met++;
    }
    assert.ok(met > 100 && met < 525, `${met} of 625 met`);
  });

  it('agrees with the guidance on generated records (C16)', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const expected = judgeByGuidance(record.activities, terms);
        const { points, categories, answer } = summariseCpd(rulebook, record, { on });
        assert.deepEqual(
          [points.have, categories.have, answer],
          [expected.points, expected.categories, expected.met ? 'yes' : 'no'],
        );
      }),
      { numRuns: 1000 },
    );
  });
});
