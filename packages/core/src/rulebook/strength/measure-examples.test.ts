import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRulebook } from '../load/check-rulebook.js';
import { runExamples } from '../load/run-examples.js';
import { type Example, RulebookDocument } from '../schema/document.js';
import { measureExamples } from './measure-examples.js';
import { mutantsOf } from './mutants-of.js';
import type { Prove } from './prove.js';

const TEXT = { 'en-GB': 'Text.' };

/** Sixteen points of a scheme, asked of those who hold a certificate. */
function scheme(examples: readonly Example[]): RulebookDocument {
  const checked = checkRulebook({
    format: 'guildhall/rulebook@1',
    id: 't/points',
    body: 't',
    title: TEXT,
    version: '1.0.0',
    clock: { fact: 'on', says: 'The day.', ifMissing: 'today' },
    facts: { on: { type: 'date' }, points: { type: 'integer', unit: 'point', min: 0, max: 99 } },
    parameters: {
      least: {
        title: { 'en-GB': 'Points needed' },
        type: 'integer',
        unit: 'point',
        min: 1,
        max: 16,
        editableBy: ['staff'],
        values: { '2024-01-01': { value: 16, status: 'assumed' } },
      },
      linkLasts: {
        title: TEXT,
        type: 'duration',
        editableBy: ['staff'],
        values: { '2024-01-01': { value: 'PT24H', status: 'assumed' } },
      },
    },
    requirements: [
      {
        name: 't/enough',
        from: '2024-01-01',
        status: 'assumed',
        conditions: {
          all: [{ fact: 'points', operator: 'greaterThanInclusive', value: { fact: 'param.least' } }],
        },
        event: { type: 'met' },
        whenNot: 't/short',
        whenUnknown: 't/unknown',
      },
    ],
    outcomes: { 't/met': { needs: ['t/enough'] } },
    reasons: {
      't/short': { text: TEXT, audience: ['member'] },
      't/unknown': { text: TEXT, audience: ['member'] },
    },
    examples,
    changes: [{ version: '1.0.0', on: '2024-01-01', why: 'The first.', kind: 'logic' }],
  });
  assert.ok(checked.ok, JSON.stringify(checked));
  return checked.value;
}

function example(
  id: string,
  on: string,
  given: Example['given'],
  met: 'yes' | 'no' | 'unknown',
  reason: string[] = [],
) {
  return { id, on, status: 'assumed' as const, given, expect: { outcomes: { 't/met': met }, reasons: reason } };
}

const SIXTEEN = example('sixteen', '2024-06-01', { points: 16 }, 'yes');
const STRONG = [
  SIXTEEN,
  example('seventeen', '2024-06-01', { points: 17 }, 'yes'),
  example('fifteen-on-the-first-day', '2024-01-01', { points: 15 }, 'no', ['t/short']),
  example('unknown', '2024-06-01', {}, 'unknown', ['t/unknown']),
  example('the-day-before', '2023-12-31', { points: 15 }, 'unknown', ['rulebook/nothing-in-force']),
];

describe('mutantsOf', () => {
  const document = scheme([SIXTEEN]);
  const mutants = [...mutantsOf(document)];

  it('makes each small mistake once, says it, and leaves the original as it is', () => {
    assert.deepEqual(
      mutants.map(({ operator, at, says }) => `${operator} ${at} ${says}`),
      [
        'one-more /parameters/least/values/2024-01-01/value 16 becomes 17 in “Points needed” from 2024-01-01.',
        'one-less /parameters/least/values/2024-01-01/value 16 becomes 15 in “Points needed” from 2024-01-01.',
        'negated /requirements/0/conditions “(points ≥ param.least)” is negated in t/enough.',
        'operator-flipped /requirements/0/conditions/all/0 “points ≥ param.least” becomes “points < param.least” in t/enough.',
        'operator-beside /requirements/0/conditions/all/0 “points ≥ param.least” becomes “points > param.least” in t/enough.',
        'operator-beside /requirements/0/conditions/all/0 “points ≥ param.least” becomes “points = param.least” in t/enough.',
        'rule-day-later /requirements/0/from “from” 2024-01-01 becomes 2024-01-02 in t/enough.',
        'rule-day-earlier /requirements/0/from “from” 2024-01-01 becomes 2023-12-31 in t/enough.',
        'reason-exchanged /requirements/0/whenNot The reason t/short becomes t/unknown as whenNot of t/enough.',
        'reason-exchanged /requirements/0/whenUnknown The reason t/unknown becomes t/short as whenUnknown of t/enough.',
      ],
    );
    assert.deepEqual(document, scheme([SIXTEEN]));
  });

  it('keeps the shape of a rulebook', () => {
    for (const mutant of mutants) assert.ok(RulebookDocument.safeParse(mutant.document).success, mutant.says);
  });
});

describe('measureExamples', () => {
  it('counts what the check refuses apart, and what examples notice', () => {
    const { killed, refused, survivors, score } = measureExamples(scheme(STRONG));
    assert.deepEqual({ killed, refused, survivors, score }, { killed: 9, refused: 1, survivors: [], score: 1 });
  });

  it('leaves what no example notices open, unless it is proved', () => {
    const weak = measureExamples(scheme([SIXTEEN]), { prove: () => ({ kind: 'not-proved' }) });
    assert.deepEqual(
      weak.survivors.map(({ status }) => status),
      weak.survivors.map(() => 'not-proved'),
    );
    assert.equal(weak.score, weak.killed / (weak.killed + weak.survivors.length));
    const same = measureExamples(scheme([SIXTEEN]), { prove: () => ({ kind: 'same' }) });
    assert.equal(same.score, 1);
    assert.ok(same.survivors.length > 0 && same.survivors.every(({ status }) => status === 'equivalent'));
  });

  it('asks the guarantees of what no example notices', () => {
    const guarded = measureExamples(scheme([SIXTEEN]), { keepsGuarantees: () => false });
    assert.deepEqual(guarded.survivors, []);
    assert.equal(guarded.score, 1);
  });

  it('gives the missing example ready to stand in the file, with few facts', () => {
    const witness = { given: { on: '2024-03-01', points: 17 }, on: '2024-06-01' };
    const prove: Prove = () => ({ kind: 'differs', witness });
    const document = scheme([SIXTEEN]);
    const equalOnly = measureExamples(document, { prove }).survivors.find(({ mutant }) => mutant.says.includes(' = '));
    assert.deepEqual(equalOnly?.example, {
      id: 'operator-beside-requirements-0-0',
      status: 'assumed',
      note: 'Notices this mistake: “points ≥ param.least” becomes “points = param.least” in t/enough.',
      on: '2024-06-01',
      given: { points: 17 },
      expect: { outcomes: { 't/met': 'yes' }, reasons: [] },
    });
    const mended = scheme([SIXTEEN, equalOnly.example]);
    assert.ok(runExamples(mended).every(({ passed }) => passed));
    const left = measureExamples(mended).survivors.map(({ mutant }) => mutant.says);
    assert.ok(!left.includes(equalOnly.mutant.says));
  });

  it('asks everybody about what is left, and shows whom a mistake would answer otherwise', () => {
    const { survivors } = measureExamples(scheme([SIXTEEN]));
    assert.ok(survivors.length > 0);
    for (const { status, example: missing, mutant } of survivors) {
      assert.equal(status, 'missed', mutant.says);
      assert.ok(missing !== undefined, mutant.says);
      assert.ok(measureExamples(scheme([SIXTEEN, missing])).killed > measureExamples(scheme([SIXTEEN])).killed);
    }
  });
});
