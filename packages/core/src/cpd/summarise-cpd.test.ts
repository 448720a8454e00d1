import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs } from '@guildhall/rules';
import { rulebook as prepared } from '@guildhall/rules/cpd/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { withLanguage } from '../rulebook/index.js';
import type { CpdActivity, CpdRecord } from './schema.js';
import { summariseCpd } from './summarise-cpd.js';

const rulebook = withLanguage(compileRulebook(prepared), await packs['cpd/ima'].cy());
const on = '2026-11-22';
const done = (id: string, subcategory: string, points: number, more: CpdActivity = {}): CpdActivity => ({
  id,
  doneOn: '2026-05-04',
  subcategory,
  points,
  stage: 'approved',
  ...more,
});
const sixteenInTwo = [done('a', 'formal-full-day', 10), done('b', 'meeting-full-day', 6)];

describe('summariseCpd', () => {
  it('does not call sixteen points in two categories met, and says the nearest way', () => {
    const summary = summariseCpd(rulebook, { holdsCertMap: true, activities: sixteenInTwo }, { on });
    assert.equal(summary.answer, 'no');
    assert.deepEqual(summary.points, { have: 16, need: 16 });
    assert.deepEqual(summary.categories, { have: 2, need: 3 });
    assert.deepEqual(summary.period, { from: '2026-02-16', to: '2027-02-15' });
    assert.deepEqual(
      summary.reasons.map(({ code }) => code),
      ['cpd/categories-short'],
    );
    assert.deepEqual(summary.ways, ['Points in 1 more category (Qualifications or Reading, writing and research)']);
  });

  it('adds up each category, and what waits beside it', () => {
    const activities = [
      done('a', 'formal-full-day', 8),
      done('b', 'reading', 3),
      done('c', 'writing', 2, { stage: 'submitted' }),
      done('d', 'meeting-full-day', 2, { stage: 'not-approved' }),
    ];
    const { rows, account, ifApproved } = summariseCpd(rulebook, { holdsCertMap: true, activities }, { on });
    assert.deepEqual(
      rows.map(({ category, points, pending }) => [category, points, pending]),
      [
        ['training', 8, 0],
        ['meetings', 0, 0],
        ['qualifications', 0, 0],
        ['research-reading-writing', 2, 2],
      ],
    );
    assert.deepEqual(
      account.map(({ id, counted, because }) => [id, counted, because]),
      [
        ['a', 8, 'counted'],
        ['b', 2, 'capped'],
        ['c', 0, 'left-out'],
        ['d', 0, 'left-out'],
      ],
    );
    assert.deepEqual(ifApproved, { points: 12, answer: 'no' });
  });

  it('says what events booked would bring, once attended', () => {
    const record: CpdRecord = {
      holdsCertMap: true,
      activities: [
        done('a', 'formal-full-day', 10),
        done('b', 'meeting-full-day', 2),
        done('c', 'writing', 2, { stage: 'submitted' }),
      ],
      attendances: [{ eventId: 'e', doneOn: '2026-12-01', subcategory: 'formal-half-day', points: 2, mark: 'booked' }],
    };
    const { points, ifApproved, ifAttended } = summariseCpd(rulebook, record, { on });
    assert.equal(points.have, 12);
    assert.deepEqual(ifApproved, { points: 14, answer: 'no' });
    assert.deepEqual(ifAttended, { points: 16, answer: 'yes' });
  });

  it('says nothing at all without CertMAP, and that it cannot say while it is unknown', () => {
    const closed = summariseCpd(rulebook, { holdsCertMap: false, activities: sixteenInTwo }, { on });
    assert.equal(closed.answer, 'not-applicable');
    assert.deepEqual(
      [closed.points, closed.categories, closed.rows, closed.reasons, closed.ways],
      [{}, {}, [], [], []],
    );
    const open = summariseCpd(rulebook, { activities: sixteenInTwo }, { on });
    assert.equal(open.answer, 'unknown');
    assert.deepEqual(
      open.reasons.map(({ code }) => code),
      ['cpd/certmap-unknown'],
    );
  });

  it('leaves a total out that is not known', () => {
    const summary = summariseCpd(rulebook, { holdsCertMap: true }, { on });
    assert.equal(summary.answer, 'unknown');
    assert.equal('have' in summary.points, false);
    assert.deepEqual(summary.account, []);
  });

  it('speaks Welsh, and mutates after a number', () => {
    const { reasons, rows, ways } = summariseCpd(
      rulebook,
      { holdsCertMap: true, activities: [done('a', 'formal-full-day', 10)] },
      { on, language: 'cy' },
    );
    assert.equal(rows[0]?.label, 'Hyfforddiant');
    assert.match(reasons[0]?.text ?? '', /10 pwynt .*15 Chwefror 2027/);
    assert.match(ways[0] ?? '', /^6 phwynt cymeradwy arall; pwyntiau mewn 2 gategori arall/);
  });

  it('answers bad input with problems and their places, and with nothing else', () => {
    for (const activities of ['many', [null], [{ ...done('a', 'golf', 2) }]] as unknown as CpdActivity[][]) {
      const summary = summariseCpd(rulebook, { holdsCertMap: true, activities }, { on });
      assert.equal(summary.answer, 'unknown');
      assert.notEqual(summary.decision.problems.length, 0);
      assert.ok(summary.decision.problems.every(({ at }) => at.startsWith('/activities')));
      assert.deepEqual(summary.rows, []);
    }
  });
});
