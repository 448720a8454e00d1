import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decide } from './decide.js';
import { deriveFacts } from './derive-facts.js';
import { explain, labelOf, titleOf } from './explain.js';
import { loadRulebook } from './load/load-rulebook.js';
import type { Rulebook } from './rulebook.js';

type Json = Record<string, unknown>;

const ASSUMED = { status: 'assumed' };
const ON = '2024-06-03';

/** A rulebook with one requirement, `t/rule`, and one outcome, `t/outcome`. */
function rulebookOf(conditions: Json, parts: Json): Rulebook {
  const result = loadRulebook({
    format: 'guildhall/rulebook@1',
    id: 't/one',
    body: 't',
    title: { 'en-GB': 'One' },
    version: '1.0.0',
    clock: { fact: 'on', says: 'The day.', ifMissing: 'today' },
    requirements: [
      {
        name: 't/rule',
        from: '2020-01-01',
        ...ASSUMED,
        conditions,
        event: { type: 'met' },
        whenNot: 't/no',
        whenUnknown: 't/unknown',
      },
    ],
    outcomes: { 't/outcome': { needs: ['t/rule'] } },
    examples: [],
    changes: [{ version: '1.0.0', on: '2020-01-01', why: 'First.', kind: 'logic' }],
    reasons: {
      't/no': { text: { 'en-GB': 'No.' }, audience: ['staff'] },
      't/unknown': { text: { 'en-GB': 'Unknown.' }, audience: ['staff'] },
    },
    ...parts,
    facts: { on: { type: 'date' }, ...(parts['facts'] as Json) },
  });
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problems));
  return result.value;
}

const parameter = (type: string, from: string, value: unknown): Json => ({
  title: { 'en-GB': 'P' },
  type,
  editableBy: ['staff'],
  values: { [from]: { value, ...ASSUMED } },
});

const rows = {
  collections: { rows: { points: { type: 'integer', min: 0, max: 9 }, kind: { type: 'enum', values: ['a', 'b'] } } },
};

describe('decide', () => {
  it('says unknown of "known to be none" beside something missing, in every order', () => {
    for (const operator of ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']) {
      const rulebook = rulebookOf(
        { all: [{ fact: 'owed', operator, value: { fact: 'paid' } }] },
        { facts: { owed: { type: 'integer', nullable: true }, paid: { type: 'integer' } } },
      );
      assert.equal(decide(rulebook, { owed: null }, { on: ON }).outcomes['t/outcome'], 'unknown', operator);
      assert.equal(decide(rulebook, { paid: 1 }, { on: ON }).outcomes['t/outcome'], 'unknown', operator);
      assert.equal(decide(rulebook, { owed: null, paid: 1 }, { on: ON }).outcomes['t/outcome'], 'no', operator);
    }
  });

  it('refuses what is no object of facts, and decides nothing', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'holds', operator: 'equal', value: true }] },
      { facts: { holds: { type: 'boolean' } } },
    );
    for (const given of [null, 3, 'holds', true, [], [true]]) {
      const decision = decide(rulebook, given as unknown as Json, { on: ON });
      assert.deepEqual(decision.outcomes, { 't/outcome': 'unknown' });
      assert.deepEqual(
        decision.problems.map(({ code, at }) => [code, at]),
        [['rulebook/given-not-an-object', '']],
      );
    }
  });

  it('answers as before once a day that is none was refused', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'holds', operator: 'equal', value: true }] },
      { facts: { holds: { type: 'boolean' } } },
    );
    const first = decide(rulebook, { holds: true }, { on: ON });
    assert.throws(() => decide(rulebook, { holds: true }, { on: '2024-02-30' }), { code: 'rulebook/no-day' });
    assert.deepEqual(decide(rulebook, { holds: true }, { on: ON }), first);
    assert.equal(first.outcomes['t/outcome'], 'yes');
  });

  it('says in brief what is wrong with a value of any size or depth', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'holds', operator: 'equal', value: true }] },
      { facts: { holds: { type: 'boolean' } } },
    );
    const nested = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    for (const holds of [nested, 'x'.repeat(100_000), { a: nested }, Array(100_000).fill(1)]) {
      const [problem] = decide(rulebook, { holds }, { on: ON }).problems;
      assert.equal(problem?.code, 'rulebook/fact-not-allowed');
      assert.equal(problem.at, '/holds');
      assert.ok(problem.says.length < 250, String(problem.says.length));
    }
  });

  it('names the wrong field of a row, and the row that is no object', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'total', operator: 'greaterThan', value: 3 }] },
      { ...rows, facts: { total: { type: 'integer', is: { sum: 'points', over: 'rows' } } } },
    );
    const problems = (value: unknown): unknown[] =>
      decide(rulebook, { rows: value }, { on: ON }).problems.map(({ code, at }) => [code, at]);
    assert.deepEqual(problems([{ points: 10, kind: 'c' }]), [
      ['rulebook/fact-not-allowed', '/rows/0/points'],
      ['rulebook/fact-not-allowed', '/rows/0/kind'],
    ]);
    assert.deepEqual(problems([{ points: 1, kind: 'a' }, [1]]), [['rulebook/not-a-row', '/rows/1']]);
    assert.deepEqual(problems([null]), [['rulebook/not-a-row', '/rows/0']]);
    assert.deepEqual(problems({}), [['rulebook/not-a-list', '/rows']]);
  });

  it('names a fact that nothing asks, one that is derived, and the one probably meant', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'total', operator: 'greaterThan', value: 3 }] },
      { ...rows, facts: { total: { type: 'integer', is: { sum: 'points', over: 'rows' } } } },
    );
    const [derived] = decide(rulebook, { total: 4 }, { on: ON }).problems;
    assert.deepEqual([derived?.code, derived?.at], ['rulebook/derived-fact-given', '/total']);
    const [unknown] = decide(rulebook, { Rows: [] }, { on: ON }).problems;
    assert.deepEqual([unknown?.code, unknown?.at], ['rulebook/unknown-fact', '/Rows']);
    assert.match(unknown?.says ?? '', /Did you mean rows\?/u);
    const [odd] = decide(rulebook, JSON.parse('{"__proto__": 1, "a/b~c": 2}') as Json, { on: ON }).problems.slice(1);
    assert.equal(odd?.at, '/a~1b~0c');
  });

  it('does not take a sum without its caps, before they have a value, for a sum without caps', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'total', operator: 'greaterThanInclusive', value: 5 }] },
      {
        ...rows,
        parameters: { caps: parameter('map', '2025-01-01', { a: 3 }) },
        facts: {
          total: {
            type: 'integer',
            is: { sum: 'points', over: 'rows', capBy: { key: 'kind', caps: { fact: 'param.caps' } } },
          },
        },
      },
    );
    const given = { rows: [{ points: 6, kind: 'a' }] };
    assert.equal(decide(rulebook, given, { on: '2024-12-31' }).outcomes['t/outcome'], 'unknown');
    assert.equal(
      decide(rulebook, { rows: [...given.rows, {}] }, { on: '2024-12-31' }).outcomes['t/outcome'],
      'unknown',
    );
    assert.equal(decide(rulebook, given, { on: '2025-01-01' }).outcomes['t/outcome'], 'no');
  });

  it('does not count a holiday as a working day before the list of holidays has a value', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'notice', operator: 'greaterThanInclusive', value: 5 }] },
      {
        parameters: { holidays: parameter('dates', '2024-06-03', ['2024-06-05']) },
        facts: {
          from: { type: 'date' },
          to: { type: 'date' },
          notice: {
            type: 'integer',
            is: { daysBetween: ['from', 'to'], counting: 'working-days', holidays: { fact: 'param.holidays' } },
          },
        },
      },
    );
    const given = { from: '2024-06-03', to: '2024-06-10' };
    assert.equal(decide(rulebook, given, { on: '2024-06-02' }).outcomes['t/outcome'], 'unknown');
    assert.equal(decide(rulebook, given, { on: '2024-06-03' }).outcomes['t/outcome'], 'no');
  });

  it('counts no key as sure that only unsure rows have, whatever their sums must exceed', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'kinds', operator: 'greaterThanInclusive', value: 1 }] },
      {
        collections: {
          rows: {
            points: { type: 'integer', min: 0, max: 9 },
            kind: { type: 'enum', values: ['a', 'b'] },
            counts: { type: 'boolean' },
          },
        },
        facts: {
          kinds: {
            type: 'integer',
            is: {
              countDistinct: 'kind',
              over: 'rows',
              where: { all: [{ fact: 'counts', operator: 'equal', value: true }] },
              having: { sum: 'points', greaterThan: -1 },
            },
          },
        },
      },
    );
    const ask = (counts?: boolean): unknown =>
      decide(rulebook, { rows: [{ points: 3, kind: 'a', ...(counts === undefined ? {} : { counts }) }] }, { on: ON })
        .outcomes['t/outcome'];
    assert.deepEqual([ask(true), ask(false), ask()], ['yes', 'no', 'unknown']);
  });
});

describe('deriveFacts', () => {
  it('tells nothing of the decision before where rows are wrong or missing', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'total', operator: 'greaterThan', value: 3 }] },
      {
        ...rows,
        facts: { total: { type: 'integer', is: { sum: 'points', over: 'rows' } }, holds: { type: 'boolean' } },
      },
    );
    const total = (given: Json): unknown => deriveFacts(rulebook, given, { on: ON })['total'];
    assert.equal(total({ rows: [{ points: 7, kind: 'a' }] }), 7);
    assert.equal(total({ rows: 'none' }), undefined);
    assert.equal(total({ rows: [{ points: 7, kind: 'a' }] }), 7);
    assert.equal(total({ rows: [{ points: 1, kind: 'a' }, { points: 99 }] }), undefined);
    assert.equal(total({ rows: [{ points: 7, kind: 'a' }] }), 7);
    assert.equal(total({ rows: [{ points: 1, kind: 'a' }, 3] }), undefined);
    assert.equal(total({ rows: [{ points: 7, kind: 'a' }] }), 7);
    assert.equal(total({ holds: 'yes', rows: [{ kind: 'a' }] }), undefined);
  });
});

describe('explain', () => {
  it('says that a number is not known where a plural has none', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'holds', operator: 'equal', value: true }] },
      {
        facts: { holds: { type: 'boolean' }, score: { type: 'integer' } },
        reasons: {
          't/no': {
            text: { 'en-GB': 'You have {score, plural, one {# point} other {# points}}.' },
            audience: ['staff'],
          },
          't/unknown': { text: { 'en-GB': 'Unknown.' }, audience: ['staff'] },
        },
      },
    );
    const textOf = (given: Json): string | undefined =>
      explain(rulebook, decide(rulebook, given, { on: ON })).reasons[0]?.text;
    assert.equal(textOf({ holds: false }), 'You have not known points.');
    assert.equal(textOf({ holds: false, score: 1 }), 'You have 1 point.');
    assert.equal(textOf({ holds: false, score: 1200 }), 'You have 1,200 points.');
  });

  it('takes nothing that every object inherits for a label or a title', () => {
    const rulebook = rulebookOf(
      { all: [{ fact: 'holds', operator: 'equal', value: true }] },
      { facts: { holds: { type: 'boolean' } }, labels: { a: { 'en-GB': 'An A' } } },
    );
    assert.deepEqual(
      [labelOf(rulebook, 'a'), labelOf(rulebook, 'valueOf'), titleOf(rulebook, 'toString')],
      ['An A', 'valueOf', 'toString'],
    );
    assert.equal(titleOf(rulebook, 't/one'), 'One');
  });
});
