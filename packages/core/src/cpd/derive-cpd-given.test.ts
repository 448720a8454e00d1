import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebook as prepared } from '@guildhall/rules/cpd/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { deriveCpdGiven } from './derive-cpd-given.js';
import type { CpdActivity, CpdAttendance } from './schema.js';

const rulebook = compileRulebook(prepared);
const event = (more: Partial<CpdAttendance> = {}): CpdAttendance => ({
  eventId: 'e1',
  doneOn: '2022-07-20',
  subcategory: 'formal-full-day',
  points: 4,
  mark: 'attended',
  ...more,
});
const rowsOf = (activities: readonly CpdActivity[], attendances: readonly CpdAttendance[]) =>
  deriveCpdGiven(rulebook, { activities, attendances }, { on: '2022-12-01' }).given['activities'];

describe('deriveCpdGiven', () => {
  it('records attendance from 20 July 2022, with the category of the sub-category', () => {
    assert.deepEqual(rowsOf([], [event()]), [{ ...event(), category: 'training', stage: 'approved' }]);
    assert.deepEqual(rowsOf([], [event({ doneOn: '2022-07-19' })]), []);
  });

  it('drops a claim for an event that is recorded, and keeps it where it is not', () => {
    const claim: CpdActivity = {
      id: 'a',
      eventId: 'e1',
      doneOn: '2022-07-19',
      category: 'meetings',
      points: 2,
      stage: 'approved',
    };
    assert.deepEqual(rowsOf([claim], [event()]), [{ ...event(), category: 'training', stage: 'approved' }]);
    assert.deepEqual(rowsOf([claim], [event({ doneOn: '2022-07-19' })]), [claim]);
    assert.deepEqual(rowsOf([claim], [event({ mark: 'absent' })]), [claim]);
  });

  it('keeps an unknown list of activities unknown, whatever was attended', () => {
    assert.deepEqual(deriveCpdGiven(rulebook, { attendances: [event()] }, { on: '2022-12-01' }).given, {});
  });

  it('faults where one id stands for two activities', () => {
    const twice = [
      { id: 'a', points: 1 },
      { id: 'a', points: 2 },
    ];
    assert.throws(() => rowsOf(twice, []), { code: 'cpd/activity-twice' });
    assert.deepEqual(
      rowsOf(
        [
          { id: 'a', points: 1 },
          { points: 1, id: 'a' },
        ],
        [],
      ),
      [{ id: 'a', points: 1 }],
    );
  });
});
