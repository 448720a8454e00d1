import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRulebook } from './check-rulebook.js';

type Json = Record<string, unknown>;

const ASSUMED = { status: 'assumed' };
const TEXT = { 'en-GB': 'Text.' };
const equal = (fact: string, value: unknown): Json => ({ fact, operator: 'equal', value });
const all = (...parts: Json[]): Json => ({ all: parts });

/** A small rulebook with one of everything, which is right. */
function right(): Json {
  return {
    format: 'guildhall/rulebook@1',
    id: 't/one',
    body: 't',
    title: TEXT,
    version: '1.0.0',
    clock: { fact: 'on', says: 'The day.', ifMissing: 'today' },
    periods: { yearlyFrom: '02-16', first: 'first', last: 'last', exceptions: [], ...ASSUMED },
    collections: {
      rows: {
        day: { type: 'date' },
        points: { type: 'integer', min: 0, max: 9 },
        debit: { type: 'integer' },
        kind: { type: 'enum', values: ['a', 'b'] },
      },
    },
    facts: {
      on: { type: 'date' },
      first: { type: 'date' },
      last: { type: 'date' },
      joined: { type: 'date', nullable: true },
      holds: { type: 'boolean', whenUnknown: 't/unknown' },
      score: { type: 'integer', unit: 'point', min: 0, max: 20 },
      price: { type: 'integer', unit: 'pence' },
      kind: { type: 'enum', values: ['x', 'y'] },
      kinds: { type: 'list', from: 'param.kinds' },
      total: {
        type: 'integer',
        is: { sum: 'points', over: 'rows', capBy: { key: 'kind', caps: { fact: 'param.caps' } } },
      },
      needed: {
        type: 'integer',
        is: { proRate: 10, from: 'joined', within: ['first', 'last'], rounding: 'up', atLeast: 1 },
      },
      notice: {
        type: 'integer',
        unit: 'calendar-day',
        is: { daysBetween: ['on', 'last'], counting: 'working-days', holidays: { fact: 'param.holidays' } },
      },
      enough: { type: 'boolean', is: { needAtLeast: 1, of: ['holds'] } },
    },
    conditions: { shared: all(equal('holds', true)) },
    parameters: {
      least: {
        title: TEXT,
        type: 'integer',
        min: 1,
        max: 9,
        editableBy: ['staff'],
        values: { '2020-01-01': { value: 3, ...ASSUMED } },
      },
      kinds: {
        title: TEXT,
        type: 'list',
        of: ['p', 'q'],
        editableBy: ['staff'],
        values: { '2020-01-01': { value: ['p', 'q'], ...ASSUMED } },
      },
      caps: {
        title: TEXT,
        type: 'map',
        editableBy: ['staff'],
        values: { '2020-01-01': { value: { a: 4 }, ...ASSUMED } },
      },
      holidays: {
        title: TEXT,
        type: 'dates',
        editableBy: ['staff'],
        values: { '2020-01-01': { value: ['2020-12-25'], ...ASSUMED } },
      },
      length: {
        title: TEXT,
        type: 'duration',
        editableBy: ['staff'],
        values: { '2020-01-01': { value: 'P1M', ...ASSUMED } },
      },
    },
    requirements: [
      {
        name: 't/rule',
        from: '2020-01-01',
        source: 'guide#rules',
        conditions: all({ condition: 'shared' }),
        event: { type: 'met' },
        whenNot: 't/no',
        whenUnknown: 't/unknown',
      },
    ],
    tables: [
      {
        name: 't/table',
        hit: 'unique',
        from: '2020-01-01',
        outputs: { code: ['m', 'n'] },
        rows: [{ id: 'm', when: equal('holds', true), then: { code: 'm' }, ...ASSUMED }],
        whenUnknown: 't/unknown',
      },
    ],
    bands: [
      {
        name: 't/band',
        from: '2020-01-01',
        over: 'notice',
        of: 'price',
        direction: 'more-notice-never-costs-more',
        rounding: 'nearest',
        steps: [
          { atLeast: 10, percent: 0, ...ASSUMED },
          { atLeast: 0, percent: 50, ...ASSUMED },
        ],
        after: 't/no',
        whenUnknown: 't/unknown',
      },
    ],
    ladders: [
      {
        name: 't/ladder',
        from: '2020-01-01',
        outcomes: ['up', 'down'],
        rungs: [{ id: 'r', match: ['holds'], outcome: 'up', ...ASSUMED }],
        otherwise: { outcome: 'down', reason: 't/no', ...ASSUMED },
      },
    ],
    outcomes: { 't/outcome': { needs: ['t/rule'] } },
    reasons: {
      't/no': {
        text: { 'en-GB': 'No: {score, plural, one {# point} other {# points}} of {param.least}.' },
        audience: ['staff'],
      },
      't/unknown': { text: TEXT, audience: ['staff'] },
    },
    labels: { a: TEXT },
    examples: [
      { id: 'one', on: '2024-01-01', ...ASSUMED, given: { holds: true }, expect: { outcomes: { 't/outcome': 'yes' } } },
    ],
    guarantees: [{ id: 'possible', satisfiable: 't/outcome' }],
    changes: [{ version: '1.0.0', on: '2020-01-01', why: 'First.', kind: 'logic' }],
  };
}

/** Sets what lies at a pointer; `undefined` removes it. */
function put(document: Json, at: string, value: unknown): void {
  const keys = at
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/'));
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Json>((inner, key) => inner[key] as Json, document);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}

const RULE = '/requirements/0/conditions';
const clause = (fact: string, operator: string, value: unknown): Json => all({ fact, operator, value });
const deep = (levels: number): Json => (levels === 0 ? equal('holds', true) : { not: deep(levels - 1) });

/** What is changed, and the one problem that must come of it: its code and its place. */
const MISTAKES: readonly (readonly [at: string, value: unknown, code: string, where: string])[] = [
  // Shape
  ['/format', undefined, 'schema/missing', '/format'],
  ['/format', 'guildhall/rulebook@2', 'schema/not-allowed', '/format'],
  ['/version', '1.0', 'schema/malformed', '/version'],
  ['/colour', 'red', 'schema/unknown-key', '/colour'],
  ['/examples', {}, 'schema/wrong-type', '/examples'],
  [RULE, { all: [] }, 'schema/too-small', `${RULE}/all`],
  [RULE, { any: [] }, 'schema/too-small', `${RULE}/any`],
  [RULE, { all: [equal('holds', true)], any: [equal('holds', true)] }, 'schema/sibling-conditions', RULE],
  [RULE, { all: [equal('holds', true)], not: equal('holds', true) }, 'schema/sibling-conditions', RULE],
  [RULE, all({ ...equal('holds', true), path: '$.a' }), 'schema/unknown-key', `${RULE}/all/0/path`],
  [RULE, all({ ...equal('holds', true), priority: 2 }), 'schema/unknown-key', `${RULE}/all/0/priority`],
  [RULE, clause('score', 'atLeast', 3), 'schema/not-allowed', `${RULE}/all/0/operator`],
  [RULE, clause('score', 'everyFact:equal', 3), 'schema/not-allowed', `${RULE}/all/0/operator`],
  ['/facts', { ['Total points']: { type: 'integer' } }, 'schema/bad-key', '/facts/Total points'],
  ['/facts/toString', { type: 'integer' }, 'schema/bad-key', '/facts/toString'],
  ['/labels/valueOf', TEXT, 'schema/bad-key', '/labels/valueOf'],
  ['/facts/kind/values', ['x', 'toString'], 'schema/malformed', '/facts/kind/values/1'],
  ['/facts/prototype', { type: 'integer' }, 'schema/forbidden-key', '/facts/prototype'],
  [RULE, deep(45), 'schema/too-deep', `${RULE}${'/not'.repeat(37)}`],
  // Budget
  ['/conditions/shared', all({ condition: 'shared' }), 'rulebook/condition-in-a-circle', '/conditions/shared'],
  // Dates
  ['/examples/0/on', '2025-02-29', 'schema/no-such-date', '/examples/0/on'],
  ['/requirements/0/to', '2020-01-01', 'schema/ends-before-it-begins', '/requirements/0'],
  ['/changes/0/version', '0.9.0', 'schema/version-not-explained', '/changes'],
  // Clock and periods
  ['/clock/fact', 'score', 'rulebook/clock-not-a-date', '/clock/fact'],
  ['/periods/first', 'score', 'rulebook/unknown-fact', '/periods/first'],
  ['/clock/ifMissing', 'unknown', 'rulebook/no-reason', '/clock'],
  // Domains
  ['/facts/kind/values', undefined, 'rulebook/no-values', '/facts/kind'],
  ['/facts/score/values', ['x'], 'rulebook/values-of-a-number', '/facts/score'],
  ['/facts/holds/min', 0, 'rulebook/bounds-of-no-number', '/facts/holds'],
  ['/collections/rows/day/max', 3, 'rulebook/bounds-of-no-number', '/collections/rows/day'],
  ['/facts/score/max', -1, 'rulebook/bounds-cross', '/facts/score'],
  ['/facts/kinds/from', 'param.kind', 'rulebook/unknown-parameter', '/facts/kinds/from'],
  ['/facts/holds/whenUnknown', 't/unknow', 'rulebook/unknown-reason', '/facts/holds/whenUnknown'],
  ['/facts/kinds/nullable', true, 'rulebook/wrong-type', '/facts/kinds/nullable'],
  ['/facts/score/ifMissing', 'none', 'rulebook/wrong-type', '/facts/score/ifMissing'],
  ['/facts/score/ifMissing', 21, 'rulebook/wrong-type', '/facts/score/ifMissing'],
  ['/facts/kind/ifMissing', 'z', 'rulebook/wrong-type', '/facts/kind/ifMissing'],
  ['/facts/holds/ifMissing', null, 'rulebook/wrong-type', '/facts/holds/ifMissing'],
  ['/facts/enough/ifMissing', false, 'rulebook/wrong-type', '/facts/enough/ifMissing'],
  ['/facts/rows', { type: 'boolean' }, 'rulebook/name-taken', '/collections/rows'],
  // Conditions
  [RULE, equal('holds', true), 'rulebook/comparison-alone', RULE],
  ['/conditions/shared', equal('holds', true), 'rulebook/comparison-alone', '/conditions/shared'],
  [RULE, all({ condition: 'share' }), 'rulebook/unknown-condition', `${RULE}/all/0/condition`],
  [RULE, clause('scores', 'equal', 3), 'rulebook/unknown-fact', `${RULE}/all/0/fact`],
  [RULE, clause('param.lest', 'equal', 3), 'rulebook/unknown-parameter', `${RULE}/all/0/fact`],
  [RULE, clause('score', 'equal', { fact: 'param.lest' }), 'rulebook/unknown-parameter', `${RULE}/all/0/value/fact`],
  [RULE, clause('score', 'equal', '3'), 'rulebook/wrong-type', `${RULE}/all/0`],
  [RULE, clause('kind', 'in', 'xy'), 'rulebook/wrong-type', `${RULE}/all/0`],
  [RULE, clause('kind', 'equal', ['x']), 'rulebook/wrong-type', `${RULE}/all/0`],
  [RULE, clause('kind', 'contains', 'x'), 'rulebook/wrong-type', `${RULE}/all/0`],
  [RULE, clause('kind', 'equal', 'z'), 'rulebook/value-never-taken', `${RULE}/all/0`],
  [RULE, clause('kind', 'lessThan', { fact: 'kind' }), 'rulebook/wrong-type', `${RULE}/all/0`],
  [RULE, clause('kinds', 'equal', { fact: 'param.kinds' }), 'rulebook/wrong-type', `${RULE}/all/0`],
  [RULE, clause('param.caps', 'equal', { fact: 'param.caps' }), 'rulebook/wrong-type', `${RULE}/all/0`],
  [RULE, clause('score', 'in', { fact: 'param.kinds' }), 'rulebook/wrong-type', `${RULE}/all/0`],
  [RULE, clause('score', 'equal', { fact: 'holds' }), 'rulebook/wrong-type', `${RULE}/all/0`],
  [RULE, clause('holds', 'equal', null), 'rulebook/wrong-type', `${RULE}/all/0`],
  [RULE, clause('joined', 'lessThan', null), 'rulebook/nullable-compared', `${RULE}/all/0`],
  [RULE, clause('on', 'lessThan', { fact: 'joined' }), 'rulebook/nullable-compared', `${RULE}/all/0`],
  [RULE, clause('on', 'lessThan', '2024-01-01'), 'rulebook/date-in-condition', `${RULE}/all/0`],
  [RULE, clause('score', 'lessThan', { fact: 'notice' }), 'rulebook/unit-mismatch', `${RULE}/all/0`],
  // Derived facts
  ['/facts/total/is/over', 'row', 'rulebook/unknown-collection', '/facts/total/is'],
  ['/facts/total/is/sum', 'point', 'rulebook/unknown-field', '/facts/total/is/sum'],
  ['/facts/total/is', { sum: 'kind', over: 'rows' }, 'rulebook/wrong-type', '/facts/total/is/sum'],
  [
    '/facts/total/is',
    { countDistinct: 'points', over: 'rows' },
    'rulebook/wrong-type',
    '/facts/total/is/countDistinct',
  ],
  ['/facts/total/is', { min: 'kind', over: 'rows' }, 'rulebook/wrong-type', '/facts/total/is/min'],
  ['/facts/total/is/sum', 'debit', 'rulebook/cap-of-negative', '/facts/total/is/sum'],
  ['/facts/total/is/capBy/caps/fact', 'param.least', 'rulebook/wrong-type', '/facts/total/is/capBy/caps'],
  ['/parameters/caps/values/2020-01-01/value', { a: 'b' }, 'rulebook/wrong-type', '/facts/total/is/capBy/caps'],
  ['/facts/total/is/where', all(equal('kind', 'a')), 'rulebook/name-in-both', '/facts/total/is/where'],
  [
    '/facts/total/is/where',
    all({ fact: 'points', operator: 'lessThan', value: { fact: 'total' } }),
    'rulebook/derived-in-a-circle',
    '/facts/total/is',
  ],
  ['/facts/needed/is/from', 'score', 'rulebook/wrong-type', '/facts/needed/is'],
  ['/facts/needed/is/from', 'joinedOn', 'rulebook/unknown-fact', '/facts/needed/is'],
  ['/facts/notice/is/holidays/fact', 'param.kinds', 'rulebook/wrong-type', '/facts/notice/is'],
  ['/facts/notice/is/counting', { fact: 'kind' }, 'rulebook/value-never-taken', '/facts/notice/is/counting'],
  ['/facts/enough/is/of', ['score'], 'rulebook/wrong-type', '/facts/enough/is'],
  // Parameters
  ['/parameters/least/values', {}, 'rulebook/no-value', '/parameters/least/values'],
  ['/parameters/kinds/type', 'enum', 'rulebook/wrong-type', '/parameters/kinds/values/2020-01-01/value'],
  ['/parameters/least/of', ['a'], 'rulebook/values-of-a-number', '/parameters/least/of'],
  [
    '/parameters/least/values/2020-01-01/value',
    '3',
    'rulebook/wrong-type',
    '/parameters/least/values/2020-01-01/value',
  ],
  ['/parameters/least/values/2020-01-01/value', 160, 'rulebook/parameter-out-of-bounds', '/parameters/least/values'],
  ['/parameters/caps/min', 100, 'rulebook/parameter-out-of-bounds', '/parameters/caps/values'],
  [
    '/parameters/prices',
    {
      title: TEXT,
      type: 'map',
      unit: 'point',
      editableBy: ['staff'],
      values: { '2020-01-01': { value: { a: '5' }, ...ASSUMED } },
    },
    'rulebook/wrong-type',
    '/parameters/prices/values/2020-01-01/value',
  ],
  ['/parameters/least/max', { fact: 'param.mots' }, 'rulebook/unknown-parameter', '/parameters/least/max'],
  ['/parameters/least/min', { sizeOf: 'param.length' }, 'rulebook/wrong-type', '/parameters/least/min'],
  [
    '/parameters/length/values/2020-01-01/value',
    '1 month',
    'rulebook/wrong-type',
    '/parameters/length/values/2020-01-01/value',
  ],
  [
    '/parameters/kinds/values/2020-01-01/value',
    ['p', 'p'],
    'rulebook/wrong-type',
    '/parameters/kinds/values/2020-01-01/value',
  ],
  [
    '/parameters/holidays/values/2020-01-01/value',
    ['2020-13-01'],
    'rulebook/wrong-type',
    '/parameters/holidays/values/2020-01-01/value',
  ],
  [
    '/parameters/least/values/2025-02-30',
    { value: 3, ...ASSUMED },
    'schema/no-such-date',
    '/parameters/least/values/2025-02-30',
  ],
  // Requirements and outcomes
  ['/requirements/0/whenNot', 't/not', 'rulebook/unknown-reason', '/requirements/0/whenNot'],
  ['/outcomes/t~1outcome/onlyIf', 't/ruler', 'rulebook/unknown-requirement', '/outcomes/t~1outcome/onlyIf'],
  ['/outcomes/t~1outcome/askedWith', ['row'], 'rulebook/unknown-fact', '/outcomes/t~1outcome/askedWith'],
  // Tables, bands, ladders
  ['/tables/0/rows/0/then', {}, 'rulebook/output-missing', '/tables/0/rows/0/then'],
  ['/tables/0/rows/0/then', { code: 'm', cod: 'm' }, 'rulebook/unknown-output', '/tables/0/rows/0/then'],
  ['/tables/0/rows/0/reason', 't/none', 'rulebook/unknown-reason', '/tables/0/rows/0/reason'],
  ['/bands/0/name', 't/table', 'rulebook/value-given-twice', '/bands/0/name'],
  ['/bands/0/over', 'holds', 'rulebook/wrong-type', '/bands/0/over'],
  ['/bands/0/of', 'score', 'rulebook/unit-mismatch', '/bands/0/of'],
  ['/bands/0/steps/1/atLeast', 1, 'rulebook/band-has-no-floor', '/bands/0/steps'],
  ['/bands/0/steps/0/atLeast', 0, 'rulebook/bands-cross', '/bands/0/steps/1'],
  ['/bands/0/steps/0/percent', 60, 'rulebook/not-monotone', '/bands/0/steps/1'],
  ['/bands/0/steps/0/percent', { fact: 'param.percent' }, 'rulebook/unknown-fact', '/bands/0/steps/0/percent'],
  ['/ladders/0/rungs/0/match', ['score'], 'rulebook/wrong-type', '/ladders/0/rungs/0/match'],
  ['/ladders/0/otherwise/outcome', 'side', 'rulebook/unknown-outcome', '/ladders/0/otherwise/outcome'],
  // Sources
  ['/requirements/0/source', undefined, 'rulebook/no-source', '/requirements/0'],
  ['/requirements/0/status', 'assumed', 'rulebook/source-and-assumed', '/requirements/0'],
  ['/requirements/0/source', 'guide#rule', 'rulebook/source-unknown', '/requirements/0/source'],
  ['/periods/status', undefined, 'rulebook/no-source', '/periods'],
  [
    '/parameters/least/values/2020-01-01/status',
    undefined,
    'rulebook/no-source',
    '/parameters/least/values/2020-01-01',
  ],
  // Texts
  ['/reasons/t~1no/text/en-GB', 'No {scores}.', 'rulebook/message-placeholder', '/reasons/t~1no/text/en-GB'],
  ['/reasons/t~1no/text/cy', 'Na {param.lest}.', 'rulebook/message-placeholder', '/reasons/t~1no/text/cy'],
  ['/reasons/t~1no/text/en-GB', 'No {score', 'rulebook/bad-message', '/reasons/t~1no/text/en-GB'],
  ['/reasons/t~1no/text/en-GB', '{score, number}', 'rulebook/bad-message', '/reasons/t~1no/text/en-GB'],
  // Examples and guarantees
  ['/examples/0/given', { hold: true }, 'rulebook/unknown-fact', '/examples/0/given/hold'],
  ['/conditions/unused', all(equal('hold', true)), 'rulebook/unknown-fact', '/conditions/unused/all/0/fact'],
  ['/conditions/unused', all(equal('kind', 'z')), 'rulebook/value-never-taken', '/conditions/unused/all/0'],
  ['/tables/0/askedWith', ['hold'], 'rulebook/unknown-fact', '/tables/0/askedWith'],
  ['/bands/0/askedWith', ['hold'], 'rulebook/unknown-fact', '/bands/0/askedWith'],
  ['/examples/0/expect', {}, 'rulebook/expects-nothing', '/examples/0/expect'],
  ['/examples/0/expect/outcomes', { 't/outcom': 'yes' }, 'rulebook/unknown-outcome', '/examples/0/expect/outcomes'],
  ['/examples/0/expect/reasons', ['t/non'], 'rulebook/unknown-reason', '/examples/0/expect/reasons'],
  ['/guarantees/0/satisfiable', 't/outcom', 'rulebook/unknown-outcome', '/guarantees/0'],
  [
    '/guarantees/0',
    { id: 'm', says: 'More.', monotone: { up: 'scor', outcome: 't/outcome' } },
    'rulebook/unknown-fact',
    '/guarantees/0/monotone/up',
  ],
];

const check = (document: unknown): ReturnType<typeof checkRulebook> =>
  checkRulebook(document, { sources: new Set(['guide#rules']) });

describe('checkRulebook', () => {
  it('accepts a rulebook with one of everything', () => {
    const result = check(right());
    assert.deepEqual(result.ok ? [] : result.problems, []);
  });

  for (const [at, value, code, where] of MISTAKES) {
    const shown = JSON.stringify(value) as string | undefined;
    it(`says ${code} at ${where} for ${at} = ${(shown ?? 'nothing').slice(0, 60)}`, () => {
      const document = right();
      put(document, at, value);
      const result = check(document);
      assert.ok(!result.ok);
      const [problem] = result.problems.filter((found) => found.code === code);
      assert.equal(problem?.at, where, JSON.stringify(result.problems.slice(0, 3)));
      assert.match(problem.says, /^.+[.?]$/su);
      assert.doesNotMatch(problem.says, /undefined|\[object|NaN/u);
    });
  }

  it('says rulebook/date-overlap where two versions of a rule hold on one day', () => {
    const document = right();
    const [rule] = document['requirements'] as Json[];
    document['requirements'] = [rule, { ...rule, from: '2021-01-01' }];
    const result = check(document);
    assert.deepEqual(result.ok ? [] : result.problems.map(({ code, at }) => [code, at]), [
      ['schema/date-overlap', '/requirements/1'],
    ]);
  });

  it('says rulebook/unused-requirement where no outcome needs one', () => {
    const document = right();
    const [rule] = document['requirements'] as Json[];
    document['requirements'] = [rule, { ...rule, name: 't/other' }];
    const result = check(document);
    assert.deepEqual(result.ok ? [] : result.problems.map(({ code, at }) => [code, at]), [
      ['rulebook/unused-requirement', '/outcomes'],
    ]);
  });

  it('says rulebook/value-given-twice where two tables give one output, whose value would depend on their order', () => {
    const document = right();
    const [table] = document['tables'] as Json[];
    document['tables'] = [table, { ...table, name: 't/other' }];
    const result = check(document);
    assert.deepEqual(result.ok ? [] : result.problems.map(({ code, at }) => [code, at]), [
      ['rulebook/value-given-twice', '/tables/1/outputs/code'],
    ]);
  });

  it('says rulebook/derived-in-a-circle where a fact over rows needs another over the same rows', () => {
    const document = right();
    const facts = document['facts'] as Json;
    facts['soonest'] = { type: 'date', is: { min: 'day', over: 'rows' } };
    facts['late'] = {
      type: 'integer',
      is: { count: 'rows', where: all({ fact: 'day', operator: 'greaterThan', value: { fact: 'soonest' } }) },
    };
    const result = check(document);
    assert.deepEqual(result.ok ? [] : result.problems.map(({ code, at }) => [code, at]), [
      ['rulebook/derived-in-a-circle', '/facts/late/is'],
    ]);
  });

  it('says schema/too-large for shared conditions that would be millions written out', () => {
    const document = right();
    const conditions = document['conditions'] as Json;
    for (let level = 0; level < 30; level++) {
      const inner = { condition: level === 0 ? 'shared' : `level-${String(level - 1)}` };
      conditions[`level-${String(level)}`] = all(inner, inner);
    }
    put(document, RULE, all({ condition: 'level-29' }));
    const result = check(document);
    assert.deepEqual(result.ok ? [] : result.problems.map(({ code, at }) => [code, at]), [
      ['schema/too-large', '/conditions'],
    ]);
  });
});
