import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadRulebook } from './load-rulebook.js';

type Json = Record<string, unknown>;

const ASSUMED = { status: 'assumed' };
const TEXT = { 'en-GB': 'Text.' };
const holds = { fact: 'holds', operator: 'equal', value: true };

function rulebook(parts: Json = {}): Json {
  return {
    format: 'guildhall/rulebook@1',
    id: 't/hostile',
    body: 't',
    title: TEXT,
    version: '1.0.0',
    clock: { fact: 'on', says: 'The day.', ifMissing: 'today' },
    facts: { on: { type: 'date' }, holds: { type: 'boolean' } },
    requirements: [rule('t/rule', { all: [holds] })],
    outcomes: { 't/outcome': { needs: ['t/rule'] } },
    reasons: { 't/no': { text: TEXT, audience: ['staff'] } },
    examples: [],
    changes: [{ version: '1.0.0', on: '2020-01-01', why: 'First.', kind: 'logic' }],
    ...parts,
  };
}

function rule(name: string, conditions: unknown): Json {
  return {
    name,
    from: '2020-01-01',
    ...ASSUMED,
    conditions,
    event: { type: 'met' },
    whenNot: 't/no',
    whenUnknown: 't/no',
  };
}

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

function nested(depth: number, wrap: (inner: unknown) => unknown, core: unknown): unknown {
  let value = core;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

const circular: Json = rulebook();
circular['facts'] = circular;

/** What claims to be a rulebook, and the code of the first problem that must be told. */
const HOSTILE: Readonly<Record<string, readonly [file: unknown, code: string]>> = {
  nothing: [undefined, 'schema/wrong-type'],
  null: [null, 'schema/wrong-type'],
  'a text': ['{"format":"guildhall/rulebook@1"}', 'schema/wrong-type'],
  'a list': [[rulebook()], 'schema/wrong-type'],
  'a function': [() => 1, 'schema/wrong-type'],
  'a number without end': [Infinity, 'schema/wrong-type'],
  'itself inside itself': [circular, 'schema/too-deep'],
  'a key that reaches for the prototype': [JSON.parse('{"__proto__":{"polluted":true}}'), 'schema/forbidden-key'],
  'the same deep inside': [
    rulebook({ facts: JSON.parse('{"on":{"type":"date","is":{"constructor":{"prototype":{}}}}}') as Json }),
    'schema/forbidden-key',
  ],
  'a hundred thousand lists in lists': [nested(100_000, (inner) => [inner], 1), 'schema/too-deep'],
  'a hundred thousand nots': [
    rulebook({
      requirements: [
        rule(
          't/rule',
          nested(100_000, (not) => ({ not }), holds),
        ),
      ],
    }),
    'schema/too-deep',
  ],
  'a million values': [rulebook({ examples: many(1_000_000, () => 1) }), 'schema/too-large'],
  'a hundred thousand comparisons': [
    rulebook({
      requirements: many(200, (index) => rule(`t/rule-${String(index)}`, { all: many(200, () => ({ ...holds })) })),
    }),
    'schema/too-large',
  ],
  'shared conditions that double thirty times': [
    rulebook({
      conditions: Object.fromEntries(
        many(30, (index) => [
          `c${String(index)}`,
          {
            all:
              index === 0 ? [holds] : [{ condition: `c${String(index - 1)}` }, { condition: `c${String(index - 1)}` }],
          },
        ]),
      ),
      requirements: [rule('t/rule', { condition: 'c29' })],
    }),
    'schema/too-large',
  ],
  'sixty shared conditions that all use each other': [
    rulebook({
      conditions: Object.fromEntries(
        many(60, (index) => [`c${String(index)}`, { any: many(60, (other) => ({ condition: `c${String(other)}` })) }]),
      ),
      requirements: [rule('t/rule', { condition: 'c0' })],
    }),
    'rulebook/condition-in-a-circle',
  ],
  'twenty thousand dated values': [
    rulebook({
      parameters: {
        least: {
          title: TEXT,
          type: 'integer',
          editableBy: ['staff'],
          values: Object.fromEntries(
            many(20_000, (index) => [
              `${String(1000 + Math.floor(index / 28 / 12))}-${String((Math.floor(index / 28) % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
              { value: 1, ...ASSUMED },
            ]),
          ),
        },
      },
    }),
    'schema/too-large',
  ],
  'five thousand facts': [
    rulebook({
      facts: Object.fromEntries([
        ['on', { type: 'date' }],
        ['holds', { type: 'boolean' }],
        ...many(5000, (index) => [`fact${String(index)}`, { type: 'boolean' }] as const),
      ]),
    }),
    'schema/too-large',
  ],
  'five thousand misspelt names among nine hundred': [
    rulebook({
      facts: Object.fromEntries([
        ['on', { type: 'date' }],
        ['holds', { type: 'boolean' }],
        ...many(
          900,
          (index) => [`someVeryLongNameOfAFactThatGoesOnAndOnAndOn${String(index)}x`, { type: 'boolean' }] as const,
        ),
      ]),
      requirements: many(25, (index) =>
        rule(`t/rule-${String(index)}`, {
          all: many(200, (at) => ({
            fact: `someVeryLongNameOfAFactThatGoesOnAndOnAndOn${String(at)}yz${String(at)}`,
            operator: 'equal',
            value: true,
          })),
        }),
      ),
    }),
    'rulebook/unknown-fact',
  ],
  'a text that never closes': [
    rulebook({ reasons: { 't/no': { text: { 'en-GB': '{holds, plural, '.repeat(100) }, audience: ['staff'] } } }),
    'rulebook/bad-message',
  ],
  'a text of two thousand braces': [
    rulebook({ reasons: { 't/no': { text: { 'en-GB': '{'.repeat(2000) }, audience: ['staff'] } } }),
    'rulebook/bad-message',
  ],
  'a name that every object has': [
    rulebook({ facts: { on: { type: 'date' }, hasOwnProperty: { type: 'boolean' } } }),
    'schema/bad-key',
  ],
  'a parameter that every object has, as a bound': [
    rulebook({
      parameters: {
        least: {
          title: TEXT,
          type: 'integer',
          min: { fact: 'param.valueOf' },
          editableBy: ['staff'],
          values: { '2020-01-01': { value: 1, ...ASSUMED } },
        },
      },
    }),
    'rulebook/unknown-parameter',
  ],
};

describe('a hostile file', () => {
  for (const [name, [file, code]] of Object.entries(HOSTILE)) {
    it(`K15: is refused with ${code}, soon and without a throw: ${name}`, () => {
      const started = performance.now();
      const result = loadRulebook(file);
      const took = performance.now() - started;
      assert.equal(result.ok ? 'accepted' : result.problems[0]?.code, code, JSON.stringify(result).slice(0, 300));
      // A tenth of a second on a quiet machine; tests share theirs.
      assert.ok(took < 2500, `${took.toFixed(0)} ms`);
      assert.equal(({} as Json)['polluted'], undefined);
    });
  }

  it('K15: has texts that are only ever text', () => {
    const evil = '<img src=x onerror="alert(1)"> ${process.exit(1)} {{7*7}} %s';
    const quoted = '<img src=x onerror="alert(1)"> $\'{process.exit(1)} {{7*7}}\' %s';
    const loaded = loadRulebook(rulebook({ reasons: { 't/no': { text: { 'en-GB': quoted }, audience: ['staff'] } } }));
    assert.ok(loaded.ok, loaded.ok ? '' : JSON.stringify(loaded.problems));
    assert.deepEqual(loaded.value.languages['en-GB']?.reasons['t/no']?.text, [evil]);
  });
});
