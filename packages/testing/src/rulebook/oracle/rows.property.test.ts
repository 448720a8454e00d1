import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Condition,
  decide,
  deriveFacts,
  type FactValue,
  type CompiledRulebook,
  openRulebook,
  type Rulebook,
  type RulebookDocument,
  tally,
} from '@guildhall/core';
import { writeRulebook } from '@guildhall/core/emit';
import { loadRulebook } from '@guildhall/core/load';
import type { Rules } from '@guildhall/core/run';
import fc from 'fast-check';
import { arbitraryForConditions } from '../arbitrary/arbitrary-for-conditions.js';
import { decidesAs } from '../laws/decides-as.js';
import { addUpSlowly, type Row } from './add-up-slowly.js';

const ON = '2024-06-01';
const CAPS = { a: 3, b: 0 };
const THRESHOLDS = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

const FIELDS = {
  points: { type: 'integer', min: 0, max: 3 },
  change: { type: 'integer', min: -1, max: 1 },
  kind: { type: 'enum', values: ['a', 'b', 'c'] },
  day: { type: 'date' },
  counts: { type: 'boolean' },
  // Nothing asks for it: left out, it takes a record off the fast way through complete rows.
  spare: { type: 'boolean' },
} as const satisfies NonNullable<RulebookDocument['collections']>[string];

const DOMAINS: Readonly<Record<keyof typeof FIELDS, readonly FactValue[]>> = {
  points: [0, 1, 2, 3],
  change: [-1, 0, 1],
  kind: ['a', 'b', 'c'],
  day: ['2024-02-29', '2024-03-01', '2024-03-02'],
  counts: [true, false],
  spare: [true],
};

type Is = NonNullable<RulebookDocument['facts'][string]['is']>;

/** Every way of adding up, with and without what it may have beside; `added` are those that complete rows are just added to. */
function derivations(where: Condition, only: 'all' | 'added' = 'all'): Readonly<Record<string, Is>> {
  const over = 'rows';
  const caps = { key: 'kind', caps: { fact: 'param.caps' } };
  const added: Readonly<Record<string, Is>> = {
    sum: { sum: 'points', over },
    sumOfChanges: { sum: 'change', over, where },
    sumWhere: { sum: 'points', over, where },
    capped: { sum: 'points', over, capBy: caps },
    cappedWhere: { sum: 'points', over, where, capBy: caps },
    number: { count: over },
    numberWhere: { count: over, where },
    kinds: { countDistinct: 'kind', over },
    kindsWhere: { countDistinct: 'kind', over, where },
    kindsHaving: { countDistinct: 'kind', over, where, having: { sum: 'points', greaterThan: 0 } },
    kindsHavingMore: { countDistinct: 'kind', over, having: { sum: 'points', greaterThan: 2 } },
    kindsHavingLess: { countDistinct: 'kind', over, where, having: { sum: 'change', greaterThan: -1 } },
    kindsHavingAny: { countDistinct: 'kind', over, where, having: { sum: 'change', greaterThan: -9 } },
  };
  if (only === 'added') return added;
  return {
    ...added,
    least: { min: 'points', over, where },
    greatest: { max: 'change', over, where },
    first: { min: 'day', over, where },
    last: { max: 'day', over },
  };
}

function documentWith(where: Condition, only: 'all' | 'added' = 'all'): RulebookDocument {
  const all = derivations(where, only);
  const asked = Object.keys(all).flatMap((fact) =>
    fact === 'first' || fact === 'last' ? [] : THRESHOLDS.map((value) => ({ fact, value })),
  );
  const names = asked.map(({ fact, value }) => `t/${fact.toLowerCase()}-${String(value + 10)}`);
  return {
    format: 'guildhall/rulebook@1',
    id: 't/rows',
    body: 'nobody',
    title: { 'en-GB': 'Rows' },
    version: '1.0.0',
    clock: { fact: 'clockDay', says: 'The day asked about.', ifMissing: 'today' },
    collections: { rows: FIELDS },
    facts: {
      clockDay: { type: 'date' },
      limit: { type: 'integer', min: 0, max: 3 },
      since: { type: 'date' },
      ...Object.fromEntries(
        Object.entries(all).map(([name, is]) => [
          name,
          { type: name === 'first' || name === 'last' ? ('date' as const) : ('integer' as const), is },
        ]),
      ),
    },
    parameters: {
      caps: {
        title: { 'en-GB': 'Caps' },
        type: 'map',
        editableBy: ['staff'],
        values: { '2020-01-01': { value: CAPS, status: 'assumed' } },
      },
    },
    requirements: asked.map(({ fact, value }, index) => ({
      name: names[index] ?? '',
      from: '2020-01-01',
      status: 'assumed' as const,
      conditions: { all: [{ fact, operator: 'greaterThanInclusive' as const, value }] },
      event: { type: 'requirement-met' },
      whenNot: 't/no',
      whenUnknown: 't/unknown',
    })),
    outcomes: { 't/one': { needs: names.slice(0, 100) }, 't/two': { needs: names.slice(100) } },
    reasons: {
      't/no': { text: { 'en-GB': 'No.' }, audience: ['staff'] },
      't/unknown': { text: { 'en-GB': 'Not known.' }, audience: ['staff'] },
    },
    examples: [],
    changes: [{ version: '1.0.0', on: '2024-01-01', why: 'First.', kind: 'logic' }],
  };
}

/** Filters over the fields of rows, beside two facts that may be missing. */
const filters = arbitraryForConditions(
  {
    facts: {
      points: FIELDS.points,
      change: FIELDS.change,
      kind: { type: 'enum', values: ['a', 'b', 'c'] },
      day: FIELDS.day,
      counts: FIELDS.counts,
      limit: { type: 'integer', min: 0, max: 3 },
      since: { type: 'date' },
    },
  },
  { maxDepth: 2 },
);

const row = fc.record(
  Object.fromEntries(Object.entries(DOMAINS).map(([name, values]) => [name, fc.constantFrom(...values)])),
) as fc.Arbitrary<Row>;

const rows = (maxLength: number): fc.Arbitrary<Row[]> => fc.array(row, { maxLength });
const outside = fc.record({ limit: fc.constantFrom(0, 1, 2, 3), since: fc.constantFrom(...(DOMAINS.day as string[])) });

function loaded(document: RulebookDocument): CompiledRulebook {
  const result = loadRulebook(document);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problems.slice(0, 3)));
  return result.value;
}

/** The rulebook by way of the module it is written as. */
async function written({ prepared }: CompiledRulebook): Promise<Rulebook> {
  const run = import.meta.resolve('@guildhall/core/run');
  const text = writeRulebook(prepared).replace('@guildhall/core/run', run);
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return openRulebook((module as { readonly rules: Rules }).rules);
}

const without = (record: Row, gaps: readonly string[]): Row =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !gaps.includes(name)));

/** Every way of filling the gaps of rows. */
function completions(all: readonly Row[]): readonly (readonly Row[])[] {
  return all.reduce<readonly (readonly Row[])[]>(
    (before, one) => {
      const missing = Object.keys(DOMAINS).filter((name) => !(name in one));
      const filled = missing.reduce<readonly Row[]>(
        (some, name) =>
          some.flatMap((each) => DOMAINS[name as keyof typeof FIELDS].map((value) => ({ ...each, [name]: value }))),
        [one],
      );
      return before.flatMap((rest) => filled.map((each) => [...rest, each]));
    },
    [[]],
  );
}

function slowly(where: Condition, all: readonly Row[], facts: Row): Readonly<Record<string, FactValue | undefined>> {
  return Object.fromEntries(
    Object.entries(derivations(where)).map(([name, is]) => [name, addUpSlowly(is, all, facts, {}, CAPS)]),
  );
}

describe('facts over rows beside a slow oracle', () => {
  it('K1: are the oracle’s on complete rows, on the fast way and on the slow one', () => {
    fc.assert(
      fc.property(filters, rows(7), outside, (where, all, facts) => {
        const expected = slowly(where, all, facts);
        // Least and greatest values are always weighed, and all over the same rows with them.
        for (const only of ['all', 'added'] as const) {
          const rulebook = loaded(documentWith(where, only));
          for (const given of [all, all.map((one) => without(one, ['spare']))]) {
            const derived = deriveFacts(rulebook, { ...facts, rows: given }, { on: ON });
            for (const name of Object.keys(derivations(where, only)))
              assert.deepEqual(derived[name], expected[name], name);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('K1: lie within their bounds however gaps are filled, and are settled only where every filling agrees', () => {
    const gaps = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(...Object.keys(DOMAINS))), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(filters, rows(4), outside, gaps, (where, all, facts, left) => {
        const rulebook = loaded(documentWith(where));
        const given = all.map((one, index) =>
          without(
            one,
            left.filter(([at]) => at === index).map(([, name]) => name),
          ),
        );
        const { findings } = decide(rulebook, { ...facts, rows: given }, { on: ON });
        const derived = deriveFacts(rulebook, { ...facts, rows: given }, { on: ON });
        const verdicts = new Map(findings.map(({ requirement, verdict }) => [requirement, verdict]));
        for (const filled of completions(given)) {
          for (const [name, value] of Object.entries(slowly(where, filled, facts))) {
            if (derived[name] !== undefined) assert.deepEqual(derived[name], value, name);
            if (typeof value !== 'number') continue;
            for (const least of THRESHOLDS) {
              const verdict = verdicts.get(`t/${name.toLowerCase()}-${String(least + 10)}`);
              if (verdict === 'unknown') continue;
              assert.equal(verdict, value >= least ? 'met' : 'not-met', `${name} ${String(least)}`);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('C8, K10: are the same in any order of the rows', () => {
    fc.assert(
      fc.property(
        filters,
        rows(7).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        outside,
        (where, [all, other], facts) => {
          const rulebook = loaded(documentWith(where));
          assert.deepEqual(
            deriveFacts(rulebook, { ...facts, rows: all }, { on: ON }),
            deriveFacts(rulebook, { ...facts, rows: other }, { on: ON }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are accounted for row by row: a tally adds up to the sum, and gives each row no more than it has', () => {
    fc.assert(
      fc.property(filters, rows(7), outside, (where, all, facts) => {
        const rulebook = loaded(documentWith(where));
        const given = { ...facts, rows: all };
        const derived = deriveFacts(rulebook, given, { on: ON });
        for (const name of ['sum', 'sumWhere', 'capped', 'cappedWhere']) {
          const { total, rows: told } = tally(rulebook, given, name, { on: ON });
          assert.equal(total, derived[name], name);
          assert.deepEqual(
            told.map((one) => one.row),
            all.map((_, index) => index),
          );
          for (const one of told) {
            assert.equal(one.of, all[one.row]?.['points']);
            assert.ok(one.counted >= 0 && one.counted <= one.of);
            assert.equal(one.because === 'counted', one.counted === one.of && one.because !== 'left-out');
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a rulebook written as a module', () => {
  it('adds up as the one compiled in memory, whatever picks the rows', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (where) => {
        const inMemory = loaded(documentWith(where));
        decidesAs(inMemory, await written(inMemory), { numRuns: 10 });
      }),
      { numRuns: 12 },
    );
  });
});
