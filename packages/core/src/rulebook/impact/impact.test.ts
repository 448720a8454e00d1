import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { CompiledRulebook } from '../rulebook.js';
import type { RulebookDocument } from '../schema/document.js';
import { loadRulebook } from '../load/load-rulebook.js';
import { countReasons } from './count-reasons.js';
import { createImpact } from './create-impact.js';
import { givenToEach } from './given-to-each.js';
import { impact } from './impact.js';
import type { Person } from './person.js';

type Draft = { -readonly [Key in keyof RulebookDocument]: RulebookDocument[Key] };

/** A shipped rulebook with something changed. */
function shipped(id: string, change: (document: Draft) => void = () => undefined): CompiledRulebook {
  const json = JSON.parse(readFileSync(new URL(`../../../../../rules/${id}.json`, import.meta.url), 'utf8')) as Draft;
  change(json);
  const loaded = loadRulebook({ ...json, examples: [] });
  assert.ok(loaded.ok, loaded.ok ? '' : JSON.stringify(loaded.problems));
  return loaded.value;
}

const withValue =
  (name: string, from: string, value: number | boolean | readonly string[]) =>
  (document: Draft): void => {
    document.parameters![name]!.values[from] = { value: value as number, status: 'assumed' };
  };

const on = '2026-11-22';
const cpd = shipped('cpd/ima');
const twenty = shipped('cpd/ima', withValue('minimumPoints', '2026-02-16', 20));

/** A member with so many points over three categories. */
function member(points: number, more: object = {}): Person {
  const activities = ['training', 'meetings', 'qualifications'].map((category, at) => ({
    doneOn: '2026-05-01',
    category,
    subcategory: 'writing',
    points: at === 0 ? points - 2 : 1,
    stage: 'approved',
  }));
  return { id: `with ${points}`, given: { holdsCertMap: true, activities, ...more } };
}

describe('impact', () => {
  it('finds those between the old number and the new one, with reasons before and after', () => {
    const people = [member(15), member(16), member(19), member(20), { given: { holdsCertMap: false } }, { given: {} }];
    const report = impact(cpd, twenty, people, { on });
    assert.deepEqual(
      [report.people, report.changed, report.toldOtherwise, report.same, report.undecided.people, report.synthetic],
      [6, 2, 0, 4, 0, 0],
    );
    assert.deepEqual(report.questions, [
      {
        kind: 'outcome',
        question: 'cpd/met',
        people: 6,
        changed: 2,
        moves: [
          { before: 'yes', after: 'yes', people: 1 },
          { before: 'yes', after: 'no', people: 2 },
          { before: 'no', after: 'no', people: 1 },
          { before: 'unknown', after: 'unknown', people: 1 },
          { before: 'not-applicable', after: 'not-applicable', people: 1 },
        ],
      },
    ]);
    assert.deepEqual(report.reasons, [
      { code: 'cpd/certmap-unknown', of: 'cpd/met', before: 1, after: 1, newly: 0, noLonger: 0 },
      { code: 'cpd/points-short', of: 'cpd/met', before: 1, after: 3, newly: 2, noLonger: 0 },
    ]);
    const [first, second] = report.first;
    assert.ok(first !== undefined);
    assert.deepEqual([first.place, first.person.id, second?.person.id], [1, 'with 16', 'with 19']);
    assert.deepEqual(first.changes, [{ question: 'cpd/met', before: 'yes', after: 'no' }]);
    assert.deepEqual(first.reasons.before, []);
    assert.equal(first.reasons.after[0]?.values['pointsNeeded'], 20);
  });

  it('lists no more people than asked for, and counts all', () => {
    const report = impact(
      cpd,
      twenty,
      Array.from({ length: 50 }, () => member(17)),
      { on, list: 3 },
    );
    assert.deepEqual([report.first.length, report.changed], [3, 50]);
    assert.equal(impact(cpd, twenty, [member(17)], { on, list: 0 }).first.length, 0);
  });

  it('asks everybody on a day of their own, where they have one', () => {
    const later = shipped('cpd/ima', withValue('minimumPoints', '2027-02-16', 20));
    const days = ['2027-02-15', '2027-02-16'].map((day) => ({ ...member(17, {}), on: day }));
    const activities = [
      { doneOn: '2027-05-01', category: 'training', subcategory: 'writing', points: 17, stage: 'approved' },
    ];
    const people = days.map((person) => ({ ...person, given: { holdsCertMap: true, activities } }));
    const { reasons } = impact(cpd, later, people, { on });
    const [short] = reasons.filter(({ code }) => code === 'cpd/points-short');
    assert.deepEqual([short?.before, short?.after, short?.newly], [1, 2, 1]);
  });

  it('tells apart who is told another reason for the same answer', () => {
    const two = shipped('cpd/ima', withValue('minimumCategories', '2026-02-16', 4));
    const report = impact(cpd, two, [member(15)], { on });
    assert.deepEqual([report.changed, report.toldOtherwise, report.same], [0, 1, 0]);
  });

  it('hides nobody about whom a version decides nothing', () => {
    const fewer = shipped('cpd/ima', (document) => {
      const [dated] = Object.values(document.parameters!['subcategories']!.values);
      withValue(
        'subcategories',
        '2026-02-16',
        (dated!.value as string[]).filter((name) => name !== 'writing'),
      )(document);
    });
    const people = [member(16), { given: { holdsCertMap: 'yes' } }, { ...member(16), on: '2026-02-30' }, member(3)];
    const report = impact(cpd, fewer, people, { on, list: 3 });
    const { people: undecided, before, after, newly, noLonger, problems, first } = report.undecided;
    assert.deepEqual([undecided, before, after, newly, noLonger], [4, 2, 4, 2, 0]);
    assert.deepEqual(problems, [
      { code: 'impact/no-day', before: 1, after: 1 },
      { code: 'rulebook/fact-not-allowed', before: 1, after: 3 },
    ]);
    assert.equal(report.people, 4);
    assert.equal(first.length, 3);
    assert.equal(first[0]?.problems.after[0]?.at, '/given/activities/0/subcategory');
    assert.deepEqual(
      [first[1]?.problems.before[0]?.at, first[2]?.problems.before[0]?.at],
      ['/given/holdsCertMap', '/on'],
    );
    assert.deepEqual([report.questions, report.reasons], [[], []]);
  });

  it('adds up what is charged, in whole pence', () => {
    const bookings = shipped('bookings/ima');
    const half = shipped('bookings/ima', withValue('lateChargePercent', '2026-01-01', 50));
    const booking = (startsOn: string, pricePence: number): Person => ({
      given: {
        ...{ bookedOn: '2026-01-12', startsOn, pricePence, paidPence: 0 },
        ...{ funded: false, stage: 'booked', actor: 'booker' },
      },
      on: '2026-03-01',
    });
    const people = [booking('2026-03-02', 12001), booking('2026-03-05', 10000), booking('2026-06-01', 10000)];
    const [charge] = impact(bookings, half, people, { on, ask: ['bookings/cancellation-charge'] }).questions;
    assert.ok(charge?.kind === 'pence');
    const { before, after, less, more, newly, noLonger, changed } = charge;
    assert.deepEqual([before, changed, newly, noLonger], [{ people: 3, pence: 22001 }, 2, 0, 0]);
    assert.deepEqual([after.pence + less.pence, less.people, more], [22001, 2, { people: 0, pence: 0 }]);
  });

  it('counts another value of a table', () => {
    const billing = shipped('billing/ima');
    const swapped = shipped('billing/ima', (document) => {
      for (const table of document.tables ?? [])
        for (const row of table.rows)
          if ('code' in row.then) row.then['code'] = row.then['code'] === 'BM' ? 'BC' : 'BM';
    });
    const json = JSON.parse(
      readFileSync(new URL('../../../../../rules/billing/ima.json', import.meta.url), 'utf8'),
    ) as RulebookDocument;
    const people = json.examples.map(({ id, given, on: day }) => ({ id, given, on: day }));
    const code = impact(billing, swapped, people, { on }).questions.find(({ question }) => question === 'code');
    assert.ok(code?.kind === 'value');
    assert.equal(code.changed, code.people);
    assert.deepEqual(
      code.moves.map(({ before, after }) => [before, after]),
      [
        ['BC', 'BM'],
        ['BM', 'BC'],
      ],
    );
  });
});

describe('createImpact', () => {
  it('tells what is found of each person, and reports at any time', () => {
    const fold = createImpact(cpd, twenty, { on });
    assert.equal(fold.take(member(17)).effect, 'changed');
    const early = fold.report();
    assert.equal(fold.take(member(25)).effect, 'same');
    assert.equal(fold.take({ given: [] as never }).effect, 'undecided');
    assert.deepEqual([early.people, fold.report().people, fold.report().changed], [1, 3, 1]);
    assert.throws(() => createImpact(cpd, twenty, { on: '2026-02-30' }), { code: 'rulebook/no-day' });
  });

  it('says how many were made up', () => {
    const report = impact(cpd, twenty, [member(17), { ...member(17), synthetic: true }], { on });
    assert.deepEqual([report.people, report.synthetic], [2, 1]);
  });
});

describe('countReasons', () => {
  it('takes the same code about another question for another reason', () => {
    const counts = countReasons();
    const [one, other] = ['cpd/met', 'cpd/claim-accepted'].map((of) => ({
      code: 'cpd/certmap-unknown',
      of,
      values: {},
    }));
    assert.equal(counts.take([one!], [other!]), true);
    assert.equal(counts.take([one!], [one!]), false);
    assert.deepEqual(
      counts.report().map(({ of, before, after, newly, noLonger }) => [of, before, after, newly, noLonger]),
      [
        ['cpd/claim-accepted', 0, 1, 1, 0],
        ['cpd/met', 2, 1, 0, 1],
      ],
    );
  });
});

describe('givenToEach', () => {
  it('gives each version the facts that it asks, and hides no slip', () => {
    const more = shipped('cpd/ima', (document) => {
      document.facts['isRetired'] = { type: 'boolean' };
    });
    const { toPrevious, toNext } = givenToEach(cpd, more);
    const given = { holdsCertMap: true, isRetired: false, holdsCertMapp: true };
    assert.deepEqual(toPrevious(given), { holdsCertMap: true, holdsCertMapp: true });
    assert.equal(toNext(given), given);
    const report = impact(cpd, more, [{ given: { holdsCertMap: false, isRetired: true } }], { on });
    assert.deepEqual([report.same, report.undecided.people], [1, 0]);
    assert.equal(impact(cpd, more, [{ given }], { on }).undecided.before, 1);
    const wrong = impact(cpd, more, [{ given: { holdsCertMap: false, isRetired: 1 } }], { on }).undecided;
    assert.deepEqual([wrong.before, wrong.after, wrong.newly], [0, 1, 1]);
  });
});
