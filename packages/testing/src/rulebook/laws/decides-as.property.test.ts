import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileRulebook, decide, type Given, openRulebook } from '@guildhall/core';
import type { Rules } from '@guildhall/core/run';
import { compiled, rulebooks } from '@guildhall/rules';
import { decidesAs } from '../index.js';

const ids = Object.keys(rulebooks) as (keyof typeof rulebooks)[];
const RULES = new URL('../../../../../rules/', import.meta.url);

type InForce = ReturnType<Rules['inForce']>;
type RowsStep = Extract<InForce['steps'][number], { readonly over: string }>;

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
      decidesAs(inMemory, opened, { from: givenIn(id), numRuns: 200 });
    });
  }

  it('fails where one thing of what was built is another', async () => {
    const rules = await compiled['cpd/ima']();
    const inMemory = compileRulebook(await rulebooks['cpd/ima']());
    const inRows = ({ steps }: InForce, fault: (step: RowsStep) => object) => ({
      steps: steps.map((step) => ('over' in step ? { ...step, ...fault(step) } : step)),
    });
    const faults: readonly ((stretch: InForce) => object)[] = [
      ({ constants }) => ({ constants: constants.map((constant) => (constant === 1 ? 2 : constant)) }),
      ({ outcomes }) => ({ outcomes: outcomes.map((outcome) => ({ ...outcome, tells: [] })) }),
      (stretch) => inRows(stretch, ({ filters }) => ({ filters: filters.map(() => filters[1]) })),
      (stretch) => inRows(stretch, ({ sums }) => ({ sums: sums.map((sum) => ({ ...sum, bar: 1 })) })),
      (stretch) => inRows(stretch, ({ count }) => ({ count: countSwapped(count) })),
    ];
    for (const [at, fault] of faults.entries()) {
      const inForce: typeof rules.inForce = (past) => ({ ...rules.inForce(past), ...fault(rules.inForce(past)) });
      assert.throws(
        () => {
          decidesAs(inMemory, openRulebook({ ...rules, inForce }), { from: givenIn('cpd/ima'), numRuns: 2000 });
        },
        /differs/u,
        `fault ${String(at)}`,
      );
    }
  });
});

/** Counts for the second sum what counts for the third, and the other way round. */
function countSwapped(count: RowsStep['count']): RowsStep['count'] {
  return (low, lists, [first, second, third, ...others]) => count(low, lists, [first, third, second, ...others]);
}
