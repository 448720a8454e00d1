import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { decide, deriveFacts, parameterOn, type CompiledRulebook, type RulebookDocument } from '@guildhall/core';
import { checkRulebook, loadRulebook } from '@guildhall/core/load';
import fc from 'fast-check';
import { arbitraryFor } from './arbitrary-for.js';
import { arbitraryForCase } from './arbitrary-for-case.js';
import { arbitraryForParameters } from './arbitrary-for-parameters.js';

const ON = '2024-06-01';
const RUNS = { numRuns: 300, seed: 42 };

function shipped(id: string): { readonly document: RulebookDocument; readonly rulebook: CompiledRulebook } {
  const json = JSON.parse(readFileSync(new URL(`../../../../../rules/${id}.json`, import.meta.url), 'utf8')) as unknown;
  const checked = checkRulebook(json);
  const loaded = loadRulebook(json);
  assert.ok(checked.ok && loaded.ok);
  return { document: checked.value, rulebook: loaded.value };
}

const cpd = shipped('cpd/ima');
const bookings = shipped('bookings/ima');

describe('arbitraryFor', () => {
  it('makes only what may be given on the day', () => {
    for (const { rulebook, document } of [cpd, bookings]) {
      const from = document.examples.map(({ given }) => given);
      for (const { given, on } of fc.sample(arbitraryForCase(rulebook, { from }), RUNS))
        assert.deepEqual(decide(rulebook, given, { on }).problems, [], JSON.stringify(given));
    }
  });

  it('leaves nothing out when asked not to, and something now and then otherwise', () => {
    const names = Object.keys(cpd.document.facts).filter((name) => cpd.document.facts[name]?.is === undefined);
    const wanted = [...names.filter((name) => !name.startsWith('period')), 'activities'];
    const fields = Object.keys(cpd.document.collections?.['activities'] ?? {});
    for (const given of fc.sample(arbitraryFor(cpd.rulebook, { on: ON, missing: 'never' }), RUNS)) {
      for (const name of wanted) assert.ok(name in given, name);
      for (const row of given['activities'] as object[]) assert.deepEqual(Object.keys(row).sort(), [...fields].sort());
    }
    const some = fc.sample(arbitraryFor(cpd.rulebook, { on: ON }), RUNS);
    const gaps = some.filter((given) => wanted.some((name) => !(name in given))).length;
    assert.ok(gaps > 60 && gaps < 200, String(gaps));
  });

  it('meets the border of the total from both sides, and every answer, in three hundred records', () => {
    const least = Number(parameterOn(cpd.rulebook, 'minimumPoints', ON));
    const records = fc.sample(arbitraryFor(cpd.rulebook, { on: ON, missing: 'never' }), { ...RUNS, numRuns: 600 });
    const totals = new Set(records.map((given) => deriveFacts(cpd.rulebook, given, { on: ON })['totalPoints']));
    for (const total of [least - 1, least, least + 1]) assert.ok(totals.has(total), String(total));
    const answers = new Set(records.map((given) => decide(cpd.rulebook, given, { on: ON }).outcomes['cpd/met']));
    for (const answer of ['yes', 'no', 'not-applicable'] as const) assert.ok(answers.has(answer), answer);
  });

  it('keeps to the most rows, and makes none where none are wanted', () => {
    for (const maxLength of [0, 3]) {
      const records = fc.sample(arbitraryFor(cpd.rulebook, { on: ON, missing: 'never', rows: { maxLength } }), {
        ...RUNS,
        numRuns: 60,
      });
      // A record moved towards a yes may have been given rows for it.
      const most = Math.max(...records.map((given) => (given['activities'] as unknown[]).length));
      assert.ok(most <= maxLength, String(most));
    }
  });

  it('makes the same records from the same seed', () => {
    const make = (): unknown => fc.sample(arbitraryFor(bookings.rulebook, { on: ON }), { numRuns: 40, seed: 7 });
    assert.deepEqual(make(), make());
  });
});

describe('arbitraryForParameters', () => {
  it('varies numbers inside their bounds, and nothing else', () => {
    const seen = new Set<unknown>();
    for (const varied of fc.sample(arbitraryForParameters(cpd.document), RUNS)) {
      const { minimumPoints } = varied.parameters ?? {};
      for (const { value } of Object.values(minimumPoints?.values ?? {})) {
        assert.ok(Number(value) >= Number(minimumPoints?.min) && Number(value) <= Number(minimumPoints?.max));
        seen.add(value);
      }
      assert.deepEqual({ ...varied, parameters: {}, examples: [] }, { ...cpd.document, parameters: {}, examples: [] });
    }
    assert.ok(seen.size > 5);
  });

  it('makes rulebooks that are mostly right', () => {
    const right = fc
      .sample(arbitraryForParameters(cpd.document), { numRuns: 30, seed: 1 })
      .filter((varied) => checkRulebook(varied).ok);
    assert.ok(right.length > 20, String(right.length));
  });
});
