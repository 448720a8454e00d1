import { decide } from '../decide.js';
import type { Decision } from '../decision.js';
import type { Rulebook } from '../rulebook.js';
import type { Example } from '../schema/document.js';

/**
 * Decides one example and tells what comes out otherwise than it expects.
 *
 * @returns one sentence for each difference; none where the example holds.
 */
export function exampleDifferences(rulebook: Rulebook, example: Example): readonly string[] {
  const asked = Object.keys(example.expect.outcomes ?? {});
  const decision = decide(rulebook, example.given, { on: example.on });
  // An outcome that needs asking by name is asked so, if the example expects it.
  const named = asked.some((name) => decision.outcomes[name] === undefined)
    ? decide(rulebook, example.given, { on: example.on, ask: asked })
    : decision;
  return compare(example, named);
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
