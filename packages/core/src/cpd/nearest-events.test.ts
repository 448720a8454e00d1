import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebook as prepared } from '@guildhall/rules/cpd/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { countIfApproved } from './count-if-approved.js';
import { describeCount } from './describe-count.js';
import { listCpdPeriods } from './list-cpd-periods.js';
import { type CpdBookableEvent, nearestEvents } from './nearest-events.js';
import type { CpdActivity, CpdRecord } from './schema.js';

const rulebook = compileRulebook(prepared);
const on = '2026-11-22';
const done = (id: string, subcategory: string, points: number, more: CpdActivity = {}): CpdActivity => ({
  id,
  doneOn: '2026-05-04',
  subcategory,
  points,
  stage: 'approved',
  ...more,
});
const event = (eventId: string, doneOn: string, subcategory: string, points: number): CpdBookableEvent => ({
  eventId,
  doneOn,
  subcategory,
  points,
});
const record: CpdRecord = {
  holdsCertMap: true,
  activities: [done('a', 'formal-full-day', 8), done('b', 'reading', 2)],
};

describe('nearestEvents', () => {
  const course = event('course', '2026-12-01', 'formal-full-day', 4);
  const later = event('later', '2026-12-08', 'formal-full-day', 4);
  const forum = event('forum', '2026-12-20', 'meeting-full-day', 2);
  const unit = event('unit', '2027-01-10', 'qualification-unit', 8);

  it('names the fewest events whose attendance meets the scheme, earliest first', () => {
    assert.deepEqual(nearestEvents(rulebook, record, [course, later, forum, unit], { on }), ['unit']);
    assert.deepEqual(nearestEvents(rulebook, record, [later, forum, course], { on }), ['course', 'forum']);
  });

  it('counts what is booked already, and never what awaits review', () => {
    const booked = { ...course, mark: 'booked' as const };
    assert.deepEqual(nearestEvents(rulebook, { ...record, attendances: [booked] }, [course, forum], { on }), ['forum']);
    const pending = [...record.activities!, done('c', 'qualification-unit', 8, { stage: 'submitted' })];
    assert.deepEqual(nearestEvents(rulebook, { ...record, activities: pending }, [course, forum], { on }), [
      'course',
      'forum',
    ]);
  });

  it('names none where the scheme is met without, or not by any of them', () => {
    const met = { ...record, activities: [...record.activities!, done('c', 'qualification-unit', 8)] };
    assert.deepEqual(nearestEvents(rulebook, met, [course, forum, unit], { on }), []);
    assert.deepEqual(nearestEvents(rulebook, record, [course, later], { on }), []);
    assert.deepEqual(nearestEvents(rulebook, record, [{ ...unit, doneOn: '2027-03-01' }], { on }), []);
    assert.deepEqual(nearestEvents(rulebook, record, [], { on }), []);
  });
});

describe('countIfApproved', () => {
  it('adds what the cap leaves, and all of what is not capped', () => {
    const one = done('a', 'reading', 1);
    const reads = (points: number): CpdActivity & { doneOn: string } => ({
      id: 'new',
      doneOn: '2026-06-01',
      subcategory: 'reading',
      points,
      stage: 'submitted',
    });
    const before = { holdsCertMap: true, activities: [one, reads(4)] };
    assert.equal(countIfApproved(rulebook, before, reads(4), { on }), 1);
    assert.equal(countIfApproved(rulebook, before, { ...reads(4), subcategory: 'writing' }, { on }), 4);
  });

  it('knows nothing of a record without a list', () => {
    assert.equal(
      countIfApproved(rulebook, {}, { doneOn: '2026-06-01', subcategory: 'reading', points: 1 }, { on }),
      undefined,
    );
  });
});

describe('describeCount', () => {
  it('names the rule that caps it, and only then', () => {
    const count = { subcategory: 'reading', periodStartsOn: '2026-02-16', counted: 1, of: 4 };
    assert.equal(
      describeCount(rulebook, count, 'did', 'en-GB'),
      'Counted 1 of 4: Reading counts for at most 2 in a period.',
    );
    assert.equal(describeCount(rulebook, { ...count, of: 1 }, 'would', 'en-GB'), 'Would count 1 of 1.');
    assert.equal(
      describeCount(rulebook, { ...count, subcategory: 'writing', counted: 2, of: 2 }, 'did', 'cy'),
      'Wedi cyfrif 2 o 2.',
    );
  });
});

describe('listCpdPeriods', () => {
  it('goes back to the period that holds the first day, through the long one', () => {
    assert.deepEqual(
      listCpdPeriods(rulebook, '2018-01-01', '2020-06-01').map(({ from, to }) => [from, to]),
      [
        ['2020-02-16', '2021-02-15'],
        ['2019-02-16', '2020-02-15'],
        ['2017-11-01', '2019-02-15'],
      ],
    );
  });

  it('lists the period that holds today where there is nothing before', () => {
    assert.deepEqual(listCpdPeriods(rulebook, on, on), [{ from: '2026-02-16', to: '2027-02-15' }]);
    assert.equal(listCpdPeriods(rulebook, 'never', on).length, 1);
  });
});
