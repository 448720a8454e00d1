import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decide, type Given } from '@guildhall/core';
import { toEngineRules } from '@guildhall/core/json-rules-engine';
import { checkRulebook, loadRulebook } from '@guildhall/core/load';
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';

type Json = Readonly<Record<string, unknown>>;

const ON = '2024-06-01';
const EVENT = { type: 'requirement-met' };

/** Each trap of `docs/decisions` about json-rules-engine: what it does, and who answers it here. */
async function engineSays(conditions: Json, facts: Json, options = {}): Promise<boolean> {
  const engine = new Engine([], options);
  engine.addRule({ name: 'rule', conditions: conditions as unknown as TopLevelCondition, event: EVENT });
  return (await engine.run(facts)).results.length === 1;
}

function documentWith(conditions: unknown): Json {
  return {
    format: 'guildhall/rulebook@1',
    id: 't/traps',
    body: 't',
    title: { 'en-GB': 'Traps' },
    version: '1.0.0',
    clock: { fact: 'on', says: 'The day.', ifMissing: 'today' },
    facts: {
      on: { type: 'date' },
      points: { type: 'integer', min: 0, max: 99 },
      kind: { type: 'enum', values: ['B', 'BC', 'BM'] },
      holds: { type: 'boolean' },
      begins: { type: 'date' },
      ends: { type: 'date' },
    },
    requirements: [
      {
        name: 't/rule',
        from: '2020-01-01',
        status: 'assumed',
        conditions,
        event: EVENT,
        whenNot: 't/no',
        whenUnknown: 't/unknown',
      },
    ],
    outcomes: { 't/outcome': { needs: ['t/rule'] } },
    reasons: {
      't/no': { text: { 'en-GB': 'No.' }, audience: ['staff'] },
      't/unknown': { text: { 'en-GB': 'Unknown.' }, audience: ['staff'] },
    },
    examples: [],
    changes: [{ version: '1.0.0', on: '2024-01-01', why: 'First.', kind: 'logic' }],
  };
}

/** What the check of a file says of conditions: the codes and places of its problems. */
function refused(conditions: unknown): readonly (readonly [string, string])[] {
  const result = checkRulebook(documentWith(conditions));
  return result.ok ? [] : result.problems.map(({ code, at }) => [code, at.replace('/requirements/0/conditions', '')]);
}

function weSay(conditions: Json, given: Given): string | undefined {
  const loaded = loadRulebook(documentWith(conditions));
  assert.ok(loaded.ok, loaded.ok ? '' : JSON.stringify(loaded.problems));
  const { outcomes, problems } = decide(loaded.value, given, { on: ON });
  return problems[0]?.code ?? outcomes['t/outcome'];
}

const clause = (fact: string, operator: string, value: unknown): Json => ({ fact, operator, value });
const holds = clause('holds', 'equal', true);

describe('what json-rules-engine does with mistakes, and what a rulebook does', () => {
  it('empty all and empty any hold; the schema refuses them', async () => {
    assert.equal(await engineSays({ any: [] }, {}), true);
    assert.equal(await engineSays({ all: [] }, {}), true);
    assert.equal(await engineSays({ all: [{ any: [] }] }, {}), true);
    assert.deepEqual(refused({ any: [] }), [['schema/too-small', '/any']]);
    assert.deepEqual(refused({ all: [] }), [['schema/too-small', '/all']]);
    assert.deepEqual(refused({ all: [{ any: [] }] }), [['schema/too-small', '/all/0/any']]);
  });

  it('any and all in one object: the second is ignored; the schema refuses both', async () => {
    const no = clause('holds', 'equal', false);
    assert.equal(await engineSays({ any: [holds], all: [no] }, { holds: true }), true);
    assert.equal(await engineSays({ all: [holds], not: holds }, { holds: true }), true);
    assert.deepEqual(refused({ any: [holds], all: [no] }), [['schema/sibling-conditions', '']]);
    assert.deepEqual(refused({ all: [holds], not: holds }), [['schema/sibling-conditions', '']]);
  });

  it('in with a text looks inside the text; the check wants a list', async () => {
    for (const kind of ['B', '']) assert.equal(await engineSays({ all: [clause('kind', 'in', 'BC')] }, { kind }), true);
    assert.deepEqual(refused({ all: [clause('kind', 'in', 'BC')] }), [['rulebook/wrong-type', '/all/0']]);
  });

  it('not, notEqual, notIn and doesNotContain hold of what is missing; we say unknown, and what we export does not hold', async () => {
    const negative: readonly Json[] = [
      { not: clause('points', 'greaterThan', 3) },
      { all: [clause('kind', 'notEqual', 'BC')] },
      { all: [clause('kind', 'notIn', ['BC', 'BM'])] },
      { not: { any: [{ not: clause('points', 'lessThan', 99) }] } },
    ];
    for (const conditions of negative.slice(0, 3)) {
      assert.equal(await engineSays(conditions, {}, { allowUndefinedFacts: true }), true);
      assert.equal(weSay(conditions, {}), 'unknown');
    }
    for (const conditions of negative) {
      const loaded = loadRulebook(documentWith(conditions));
      assert.ok(loaded.ok);
      const [rule] = toEngineRules(loaded.value, ON).rules;
      const engine = new Engine([rule as RuleProperties], { allowUndefinedFacts: true });
      const facts = { points: null, kind: null, 'known.points': false, 'known.kind': false };
      assert.equal((await engine.run(facts)).results.length, 0);
      const known = { points: 3, kind: 'B', 'known.points': true, 'known.kind': true };
      assert.equal((await engine.run(known)).results.length, 1);
    }
  });

  it('a priority stops early, and the rest have no result; the schema refuses it', async () => {
    const engine = new Engine();
    const first = { ...clause('points', 'greaterThan', 50), priority: 10 };
    engine.addRule({ conditions: { all: [first, holds] } as unknown as TopLevelCondition, event: EVENT });
    const { failureResults } = await engine.run({ points: 1, holds: true });
    const told = (failureResults[0]?.conditions as unknown as { all: { result?: boolean }[] }).all;
    assert.deepEqual(
      told.map(({ result }) => result),
      [false, undefined],
    );
    assert.deepEqual(refused({ all: [first, holds] }), [['schema/unknown-key', '/all/0/priority']]);
  });

  it('numbers as text are compared somehow; we say what is wrong with the value', async () => {
    assert.equal(await engineSays({ all: [clause('points', 'greaterThanInclusive', 16)] }, { points: '16' }), true);
    assert.equal(await engineSays({ all: [clause('points', 'greaterThan', '16')] }, { points: '9' }), true);
    assert.equal(await engineSays({ all: [clause('points', 'lessThan', 16)] }, { points: '16abc' }), false);
    assert.equal(await engineSays({ not: clause('points', 'lessThan', 16) }, { points: '16abc' }), true);
    for (const points of ['16', '9', '16abc'])
      assert.equal(weSay({ not: clause('points', 'lessThan', 16) }, { points }), 'rulebook/fact-not-allowed');
    assert.deepEqual(refused({ all: [clause('points', 'greaterThan', '16')] }), [['rulebook/wrong-type', '/all/0']]);
  });

  it('dates as text are compared as text behind a check for numbers; we compare days, and refuse what is no day', async () => {
    const later = { all: [clause('ends', 'greaterThan', { fact: 'begins' })] };
    assert.equal(await engineSays(later, { begins: '2024-10-01', ends: '2024-9-30' }), true);
    assert.equal(await engineSays(later, { begins: '30/09/2023', ends: '31/01/2023' }), true);
    assert.equal(await engineSays(later, { begins: 'May 2024', ends: 'June 2024' }), false);
    assert.equal(weSay(later, { begins: '2024-10-01', ends: '2024-9-30' }), 'rulebook/fact-not-allowed');
    assert.equal(weSay(later, { begins: '2024-09-30', ends: '2024-10-01' }), 'yes');
    assert.equal(weSay(later, { begins: '2024-10-01', ends: '2024-09-30' }), 'no');
    assert.deepEqual(refused({ all: [clause('ends', 'greaterThan', '2024-01-01')] }), [
      ['rulebook/date-in-condition', '/all/0'],
    ]);
  });

  it('a path is JSONPath, and one with a slip holds under notEqual; the schema refuses every path', async () => {
    const slip = { ...clause('person', 'notEqual', 'retired'), path: '$.stauts' };
    assert.equal(await engineSays({ all: [slip] }, { person: { status: 'retired' } }), true);
    assert.deepEqual(refused({ all: [{ ...holds, path: '$.a' }] }), [['schema/unknown-key', '/all/0/path']]);
  });

  it('unknown keys are dropped; the schema refuses them', async () => {
    const only = { ...holds, onlyFor: 'members' };
    assert.equal(await engineSays({ all: [only] }, { holds: true }), true);
    assert.deepEqual(refused({ all: [only] }), [['schema/unknown-key', '/all/0/onlyFor']]);
  });

  it('an unknown operator is found on the day it is reached; the schema refuses it', async () => {
    const wrong = { all: [holds, clause('points', 'atLeast', 3)] };
    const engine = new Engine();
    engine.addRule({ conditions: wrong as unknown as TopLevelCondition, event: EVENT });
    await assert.rejects(engine.run({ holds: true, points: 3 }), /Unknown operator/u);
    assert.equal(await engineSays({ any: [{ ...holds, priority: 2 }, wrong] }, { holds: true, points: 3 }), true);
    assert.deepEqual(refused(wrong), [['schema/not-allowed', '/all/1/operator']]);
  });

  it('two runs at once on one engine lose rules; deciding is synchronous, and each run in the engine has its own', async () => {
    const ruleCount = 3;
    const engine = new Engine();
    for (let index = 0; index < ruleCount; index++)
      engine.addRule({
        conditions: { all: [holds] } as unknown as TopLevelCondition,
        event: EVENT,
        priority: index + 1,
      });
    const quick = engine.run({ holds: true });
    const slow = engine.run({
      holds: async () =>
        new Promise((done) =>
          setTimeout(() => {
            done(true);
          }, 20),
        ),
    });
    assert.equal((await quick).results.length, ruleCount);
    assert.ok((await slow).results.length < ruleCount);
    const loaded = loadRulebook(documentWith({ all: [holds] }));
    assert.ok(loaded.ok);
    const answers = [true, false, undefined].map(
      (held) => decide(loaded.value, held === undefined ? {} : { holds: held }, { on: ON }).outcomes['t/outcome'],
    );
    assert.deepEqual(answers, ['yes', 'no', 'unknown']);
  });

  it('a lone comparison at the top is thrown out by the engine; the check says so before', () => {
    assert.throws(() => new Engine().addRule({ conditions: holds as unknown as TopLevelCondition, event: EVENT }));
    assert.deepEqual(refused(holds), [['rulebook/comparison-alone', '']]);
  });
});
