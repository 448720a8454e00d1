import { decide } from '../decide.js';
import type { Decision } from '../decision.js';
import type { Rulebook } from '../rulebook.js';
import type { Example } from '../schema/document.js';

/** How one example of a rulebook went. */
export interface ExampleResult {
  readonly id: string;
  readonly passed: boolean;
  /** One sentence for each thing that came out otherwise than expected. */
  readonly differences: readonly string[];
}

/** Decides examples by a rulebook and compares the answers with those expected. */
export function answerExamples(rulebook: Rulebook, examples: readonly Example[]): ExampleResult[] {
  return examples.map((example) => {
    const asked = [...Object.keys(example.expect.outcomes ?? {})];
    const decision = decide(rulebook, example.given, { on: example.on });
    // An outcome that needs asking by name is asked so, if the example expects it.
    const named = asked.some((name) => decision.outcomes[name] === undefined)
      ? decide(rulebook, example.given, { on: example.on, ask: asked })
      : decision;
    const differences = compare(example, named);
    return { id: example.id, passed: differences.length === 0, differences };
  });
}

function compare(example: Example, decision: Decision): string[] {
  const differences = decision.problems.map((problem) => `${problem.at}: ${problem.says}`);
  for (const [name, expected] of Object.entries(example.expect.outcomes ?? {})) {
    const got = decision.outcomes[name];
    if (got !== expected) differences.push(`${name} is ${got ?? 'not asked'}, expected ${expected}.`);
  }
  for (const [name, expected] of Object.entries(example.expect.values ?? {})) {
    const got = decision.values[name] ?? null;
    if (got !== expected) differences.push(`${name} is ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}.`);
  }
  if (example.expect.reasons !== undefined) {
    const got = [...new Set(decision.reasons.map((reason) => reason.code))].sort().join(', ');
    const expected = [...new Set(example.expect.reasons)].sort().join(', ');
    if (got !== expected)
      differences.push(
        `The reasons are ${got === '' ? 'none' : got}, expected ${expected === '' ? 'none' : expected}.`,
      );
  }
  return differences;
}
