import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Condition,
  decide,
  type FactValue,
  type Finding,
  type CompiledRulebook,
  type RulebookDocument,
} from '@guildhall/core';
import { runInEngine } from '@guildhall/core/json-rules-engine';
import { loadRulebook } from '@guildhall/core/load';
import fc from 'fast-check';
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import { arbitraryForConditions } from '../arbitrary/arbitrary-for-conditions.js';
import { answerSlowly, type Facts } from './answer-slowly.js';

const ON = '2024-06-01';
const DAYS = ['2024-02-28', '2024-02-29', '2024-03-01', '1969-12-31', '1970-01-01'];
const KINDS = ['B', 'BC', 'BM'];

/** Every type a fact may have, twice; a second one of each, so that facts meet facts; some that may be null. */
const FACTS = {
  one: { type: 'integer', min: 0, max: 3 },
  two: { type: 'integer', min: 0, max: 3 },
  owed: { type: 'integer', min: -1, max: 2, nullable: true },
  paid: { type: 'boolean' },
  shared: { type: 'boolean', nullable: true },
  kind: { type: 'enum', values: KINDS },
  other: { type: 'enum', values: KINDS, nullable: true },
  listed: { type: 'list', values: KINDS },
  begins: { type: 'date' },
  ends: { type: 'date', nullable: true },
  clockDay: { type: 'date' },
} as const satisfies RulebookDocument['facts'];

const DOMAINS: Readonly<Record<keyof typeof FACTS, readonly FactValue[]>> = {
  one: [0, 1, 2, 3],
  two: [0, 1, 2, 3],
  owed: [null, -1, 0, 1, 2],
  paid: [true, false],
  shared: [true, false, null],
  kind: KINDS,
  other: [...KINDS, null],
  listed: [[], ['B'], ['BC', 'BM'], KINDS],
  begins: DAYS,
  ends: [...DAYS, null],
  clockDay: [ON],
};

const PARAMETERS: Readonly<Record<string, FactValue>> = {
  'param.least': 2,
  'param.open': true,
  'param.usual': 'BC',
  'param.allowed': ['B', 'BM'],
  'param.since': '2024-02-29',
  'param.holidays': ['1970-01-01', '2024-03-01'],
};

const TYPES = {
  least: 'integer',
  open: 'boolean',
  usual: 'enum',
  allowed: 'list',
  since: 'date',
  holidays: 'dates',
} as const;

function bare(conditions: Readonly<Record<string, Condition>>, trees: readonly Condition[]): RulebookDocument {
  const names = trees.map((_, index) => `t/rule-${String(index)}`);
  return {
    format: 'guildhall/rulebook@1',
    id: 't/trees',
    body: 'nobody',
    title: { 'en-GB': 'Trees' },
    version: '1.0.0',
    clock: { fact: 'clockDay', says: 'The day asked about.', ifMissing: 'today' },
    facts: { ...FACTS },
    conditions: { ...conditions },
    parameters: Object.fromEntries(
      Object.entries(TYPES).map(([id, type]) => [
        id,
        {
          title: { 'en-GB': id },
          type,
          editableBy: ['staff'],
          ...(type === 'enum' || type === 'list' ? { of: KINDS } : {}),
          values: { '2020-01-01': { value: PARAMETERS[`param.${id}`] as string, status: 'assumed' as const } },
        },
      ]),
    ),
    requirements: trees.map((tree, index) => ({
      name: names[index] ?? '',
      from: '2020-01-01',
      status: 'assumed' as const,
      conditions: tree,
      event: { type: 'requirement-met' },
      whenNot: 't/no',
      whenUnknown: 't/unknown',
    })),
    outcomes: Object.fromEntries(
      names
        .map((_, index) => index)
        .filter((index) => index % 100 === 0)
        .map((index) => [`t/outcome-${String(index)}`, { needs: names.slice(index, index + 100) }]),
    ),
    reasons: {
      't/no': { text: { 'en-GB': 'No.' }, audience: ['staff'] },
      't/unknown': { text: { 'en-GB': 'Not known.' }, audience: ['staff'] },
    },
    examples: [],
    changes: [{ version: '1.0.0', on: '2024-01-01', why: 'First.', kind: 'logic' }],
  };
}

const shared = fc
  .tuple(
    arbitraryForConditions(bare({}, []), { maxDepth: 2 }),
    arbitraryForConditions(bare({ base: { all: [] } }, []), { maxDepth: 2 }),
  )
  .map(([base, next]): Record<string, Condition> => ({ base, next }));

/** So many trees in one rulebook, so that its file is checked once and one engine runs them all. */
function rulebooks(trees: number, maxParts = 3): fc.Arbitrary<RulebookDocument> {
  const tree = arbitraryForConditions(bare({ base: { all: [] }, next: { all: [] } }, []), { maxParts });
  return fc
    .tuple(shared, fc.array(tree, { minLength: trees, maxLength: trees }))
    .map(([conditions, all]) => bare(conditions, all));
}

const complete = fc.record(
  Object.fromEntries(Object.entries(DOMAINS).map(([name, values]) => [name, fc.constantFrom(...values)])),
) as fc.Arbitrary<Readonly<Record<string, FactValue>>>;

function loaded(document: RulebookDocument): CompiledRulebook {
  const result = loadRulebook(document);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problems.slice(0, 3)));
  return result.value;
}

function verdicts(rulebook: CompiledRulebook, given: Facts): ReadonlyMap<string, Finding['verdict']> {
  const decision = decide(rulebook, given, { on: ON });
  assert.deepEqual(decision.problems, []);
  return new Map(decision.findings.map(({ requirement, verdict }) => [requirement, verdict]));
}

const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** Dates as day numbers, because the engine compares nothing else in order; all else as it is. */
function forEngine(facts: Facts): Record<string, unknown> {
  const isDate = (value: unknown): value is string => typeof value === 'string' && /^[0-9]{4}-/.test(value);
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((item: unknown) => (isDate(item) ? dayNumber(item) : item))
        : isDate(value)
          ? dayNumber(value)
          : value,
    ]),
  );
}

/** The requirements of a file, untouched, in an engine of their own. */
function engineOf(document: RulebookDocument, only?: ReadonlySet<string>): Engine {
  const engine = new Engine();
  for (const [name, condition] of Object.entries(document.conditions ?? {}))
    engine.setCondition(name, condition as TopLevelCondition);
  for (const rule of document.requirements ?? [])
    if (only?.has(rule.name) !== false) engine.addRule(rule as unknown as RuleProperties);
  return engine;
}

async function succeeding(engine: Engine, facts: Facts): Promise<ReadonlySet<string>> {
  const { results } = await engine.run(forEngine({ ...facts, ...PARAMETERS }));
  return new Set(results.map(({ name }) => name));
}

function completions(record: Facts, missing: readonly string[]): readonly Facts[] {
  return missing.reduce<readonly Facts[]>(
    (all, name) =>
      all.flatMap((one) => DOMAINS[name as keyof typeof FACTS].map((value) => ({ ...one, [name]: value }))),
    [record],
  );
}

const without = (record: Facts, names: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

const missingNames = (most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...Object.keys(FACTS).filter((name) => name !== 'clockDay')), {
    minLength: 1,
    maxLength: most,
  });

describe('the evaluator beside json-rules-engine and a slow oracle', () => {
  it('K1: is json-rules-engine on 20,000 condition trees and complete records', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(rulebooks(200, 2), complete, async (document, record) => {
        const theirs = await succeeding(engineOf(document), record);
        for (const [name, verdict] of verdicts(loaded(document), record)) {
          assert.equal(verdict, theirs.has(name) ? 'met' : 'not-met', name);
          compared++;
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
    assert.equal(compared, 20_000);
  });

  it('K1: says yes or no only where json-rules-engine says so of every completion', async () => {
    await fc.assert(
      fc.asyncProperty(rulebooks(60), complete, missingNames(2), async (document, record, missing) => {
        const known = without(record, missing);
        const ours = verdicts(loaded(document), known);
        const settled = new Set([...ours].filter(([, verdict]) => verdict !== 'unknown').map(([name]) => name));
        const engine = engineOf(document, settled);
        for (const completion of completions(known, missing)) {
          const theirs = await succeeding(engine, completion);
          for (const name of settled) assert.equal(ours.get(name), theirs.has(name) ? 'met' : 'not-met', name);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('K1: is the slow oracle in Kleene’s logic, unknown included, with any facts missing', () => {
    fc.assert(
      fc.property(rulebooks(50), complete, missingNames(8), (document, record, missing) => {
        const known = without(record, missing);
        const ours = verdicts(loaded(document), known);
        const facts = { ...known, clockDay: ON, ...PARAMETERS };
        for (const rule of document.requirements ?? []) {
          const slow = answerSlowly(
            rule.conditions,
            missing.includes('clockDay') ? without(facts, ['clockDay']) : facts,
            document.conditions,
          );
          assert.equal(ours.get(rule.name), { yes: 'met', no: 'not-met', unknown: 'unknown' }[slow], rule.name);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('K1: exports rules that succeed exactly where a requirement is met, missing data included', async () => {
    await fc.assert(
      fc.asyncProperty(rulebooks(60), complete, missingNames(6), async (document, record, missing) => {
        const rulebook = loaded(document);
        const known = without(record, missing);
        const exported = await runInEngine(rulebook, known, { on: ON });
        for (const [name, verdict] of verdicts(rulebook, known)) assert.equal(exported[name], verdict === 'met', name);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
