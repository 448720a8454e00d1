import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileRulebook, decide, type Given, openRulebook } from '@guildhall/core';
import { compiled, rulebooks } from '@guildhall/rules';
import { decidesAs } from '../index.js';

const ids = Object.keys(rulebooks) as (keyof typeof rulebooks)[];
const RULES = new URL('../../../../../rules/', import.meta.url);

interface Example {
  readonly given: Given;
  readonly on: string;
}

function examplesOf(id: string): readonly Example[] {
  const json: unknown = JSON.parse(readFileSync(new URL(`${id}.json`, RULES), 'utf8'));
  return (json as { readonly examples: readonly Example[] }).examples;
}

const givenIn = (id: string): readonly Given[] => examplesOf(id).map(({ given }) => given);

describe('decidesAs', () => {
  for (const id of ids) {
    it(`holds of ${id}, compiled when it was built and compiled in memory`, async () => {
      const [inMemory, opened] = [compileRulebook(await rulebooks[id]()), openRulebook(await compiled[id]())];
      for (const { given, on } of examplesOf(id))
        assert.deepEqual(decide(opened, given, { on }), decide(inMemory, given, { on }));
      decidesAs(inMemory, opened, { from: givenIn(id), numRuns: 300 });
    });
  }

  it('fails where one number of what was built is another', async () => {
    const rules = await compiled['cpd/ima']();
    const inMemory = compileRulebook(await rulebooks['cpd/ima']());
    const faults: readonly ((stretch: ReturnType<typeof rules.inForce>) => object)[] = [
      ({ constants }) => ({ constants: constants.map((constant) => (constant === 1 ? 2 : constant)) }),
      ({ filters }) => ({ filters: filters.map((filter) => ({ ...filter, ask: filters[1]!.ask })) }),
      ({ filters }) => ({ filters: filters.map((filter) => ({ ...filter, exactly: filters[1]!.exactly })) }),
      ({ outcomes }) => ({ outcomes: outcomes.map((outcome) => ({ ...outcome, tells: [] })) }),
    ];
    for (const fault of faults) {
      const faulty = openRulebook({
        ...rules,
        inForce: (changes) => ({ ...rules.inForce(changes), ...fault(rules.inForce(changes)) }),
      });
      assert.throws(() => {
        decidesAs(inMemory, faulty, { from: givenIn('cpd/ima'), numRuns: 2000 });
      }, /differs/u);
    }
  });
});
