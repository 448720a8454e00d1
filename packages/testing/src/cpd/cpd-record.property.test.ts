import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, decide, deriveFacts, formatDay, parseDay } from '@guildhall/core';
import {
  type CpdActivity,
  type CpdAttendance,
  type CpdRecord,
  decideClaim,
  deriveCpdGiven,
  summariseCpd,
} from '@guildhall/core/cpd';
import { rulebook as prepared } from '@guildhall/rules/cpd/ima';
import fc from 'fast-check';
import { arbitraryForCpdRecord } from './arbitrary-for-cpd-record.js';

const rulebook = compileRulebook(prepared);
const on = '2026-11-22';
const [first, last] = [parseDay('2026-02-16'), parseDay('2027-02-15')];
const someRecord = arbitraryForCpdRecord(rulebook, { on });
const pointsOf = (record: CpdRecord, day = on) => summariseCpd(rulebook, record, { on: day }).points.have ?? NaN;

describe('a CPD record', () => {
  // Any body: a list of activities is a set.
  it('adds up the same in any order, and an activity handed in twice is one (C8)', () => {
    fc.assert(
      fc.property(someRecord, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (record, random) => {
        const shuffled = record.activities
          .map((row, index) => ({ row, at: random[index] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const twice = [...shuffled, ...shuffled.slice(0, 2)];
        const { points, categories, rows, answer } = summariseCpd(rulebook, record, { on });
        const again = summariseCpd(rulebook, { ...record, activities: twice }, { on });
        assert.deepEqual(
          [again.points, again.categories, again.rows, again.answer],
          [points, categories, rows, answer],
        );
      }),
    );
  });

  // Any body: attendance is a fact about an event, not a list of marks.
  it('counts an event once however often its attendance is marked (C8)', () => {
    fc.assert(
      fc.property(
        someRecord,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: first, max: last }),
        (record, times, day) => {
          const event: CpdAttendance = {
            eventId: 'e',
            doneOn: formatDay(day),
            subcategory: 'formal-full-day',
            points: 4,
            mark: 'attended',
          };
          const attendances = Array.from({ length: times }, () => event);
          assert.equal(pointsOf({ ...record, attendances }), pointsOf(record) + 4);
          assert.equal(pointsOf({ ...record, attendances: [{ ...event, mark: 'absent' }] }), pointsOf(record));
        },
      ),
    );
  });

  // Any body with a review: only what is approved counts.
  it('counts nothing that is pending or not approved, and just its points once it is (C9)', () => {
    fc.assert(
      fc.property(someRecord, fc.nat(20), (record, points) => {
        const claim: CpdActivity = {
          id: 'claim',
          doneOn: '2026-06-01',
          subcategory: 'writing',
          points,
          stage: 'submitted',
        };
        const at = (stage: CpdActivity['stage']) =>
          pointsOf({
            ...record,
            activities: [...record.activities, { ...claim, ...(stage === undefined ? {} : { stage }) }],
          });
        assert.equal(at('submitted'), pointsOf(record));
        assert.equal(at('not-approved'), pointsOf(record));
        assert.equal(at('approved'), pointsOf(record) + points);
      }),
    );
  });

  // Any body with periods; when they begin and end is IMA policy, as far as it is known.
  it('counts the first and the last day of the period and nothing outside (C10)', () => {
    fc.assert(
      fc.property(
        someRecord,
        fc.oneof(fc.constantFrom(first - 1, first, last, last + 1), fc.integer({ min: first - 800, max: last + 800 })),
        (record, day) => {
          const more: CpdActivity = {
            id: 'more',
            doneOn: formatDay(day),
            subcategory: 'writing',
            points: 3,
            stage: 'approved',
          };
          const isInside = first <= day && day <= last;
          const { given } = deriveCpdGiven(rulebook, { ...record, activities: [...record.activities, more] }, { on });
          const before = decide(rulebook, { ...record }, { on });
          assert.equal(deriveFacts(rulebook, given, { on })['totalPoints'], pointsOf(record) + (isInside ? 3 : 0));
          if (!isInside) assert.deepEqual(decide(rulebook, given, { on }), before);
        },
      ),
    );
  });

  // IMA policy: a claim is made within the CPD year it relates to.
  it('takes a claim until its period ends and not a day longer (C10)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        fc.oneof(fc.constantFrom(last, last + 1), fc.integer({ min: first, max: last + 400 })),
        (done, submitted) => {
          const claim = {
            doneOn: formatDay(done),
            subcategory: 'writing',
            isImaEvent: false,
            evidence: 'none',
          } as const;
          const { answer, reasons } = decideClaim(rulebook, { holdsCertMap: true }, claim, {
            on: formatDay(submitted),
          });
          assert.equal(answer, submitted <= last && submitted >= done ? 'yes' : 'no');
          assert.equal(
            reasons.some(({ code }) => code === 'cpd/claim-late'),
            submitted > last,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  // IMA policy: from 20 July 2022 events are recorded automatically.
  it('counts an attended event of the body once, by itself or by a claim, never both, never neither (C11)', () => {
    const day0 = parseDay('2022-07-20');
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(day0 - 1, day0), fc.integer({ min: day0 - 100, max: day0 + 100 })),
        fc.boolean(),
        (day, isClaimed) => {
          const doneOn = formatDay(day);
          const asked = { on: formatDay(Math.max(day, day0) + 20) };
          const event: CpdAttendance = {
            eventId: 'e',
            doneOn,
            subcategory: 'formal-full-day',
            points: 4,
            mark: 'attended',
          };
          const claim = { doneOn, subcategory: 'formal-full-day', isImaEvent: true, evidence: 'none' } as const;
          const isTaken = decideClaim(rulebook, { holdsCertMap: true }, claim, asked).answer === 'yes';
          assert.equal(isTaken, day < day0);
          // Somebody claims it all the same, and a reviewer who does not know approves it.
          const copy: CpdActivity = {
            id: 'a',
            eventId: 'e',
            doneOn,
            subcategory: 'formal-full-day',
            points: 4,
            stage: 'approved',
          };
          const record = { holdsCertMap: true, activities: isClaimed ? [copy] : [], attendances: [event] };
          assert.equal(pointsOf(record, asked.on), day >= day0 || isClaimed ? 4 : 0);
        },
      ),
      { numRuns: 300 },
    );
  });

  // IMA policy: without CertMAP the scheme is not open, and nothing is said.
  it('says neither met nor not met without CertMAP (C14)', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const { decision, ...summary } = summariseCpd(rulebook, { ...record, holdsCertMap: false }, { on });
        assert.deepEqual(summary, {
          answer: 'not-applicable',
          points: {},
          categories: {},
          rows: [],
          reasons: [],
          ways: [],
          account: [],
        });
        assert.deepEqual(decision.reasons, []);
      }),
    );
  });

  // Any body that counts points by category.
  it('adds up: whole points, the categories make the total, and no points make no category (C15)', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const { points, categories, rows, account } = summariseCpd(rulebook, record, { on });
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        assert.equal(sum(rows.map((row) => row.points)), points.have);
        assert.equal(sum(account.map(({ counted }) => counted)), points.have);
        assert.equal(rows.filter((row) => row.points > 0).length, categories.have);
        assert.ok(account.every(({ counted, of }) => Number.isInteger(counted) && counted >= 0 && counted <= of));
      }),
    );
  });

  // IMA policy: evidence is a PDF or none, and is for the reviewer.
  it('refuses evidence that is no PDF, and grants no points for any (C17)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('none', 'pdf', 'other-file'),
        fc.constantFrom('writing', 'reading', 'formal-full-day'),
        (evidence, subcategory) => {
          const claim = { doneOn: '2026-06-01', subcategory, isImaEvent: false } as const;
          const { answer, points } = decideClaim(rulebook, { holdsCertMap: true }, { ...claim, evidence }, { on });
          assert.equal(answer, evidence === 'other-file' ? 'no' : 'yes');
          assert.equal(points, decideClaim(rulebook, { holdsCertMap: true }, claim, { on }).points);
        },
      ),
    );
  });
});
