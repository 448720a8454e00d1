import { jsonPointer } from '../../kernel/json-pointer.js';
import type { Problem } from '../../kernel/problem.js';
import type { RulebookDocument } from '../schema/document.js';
import { nearest } from './nearest.js';

/** The reasons that every rulebook may tell without a text of its own. */
export const BUILT_IN_REASONS: readonly string[] = ['rulebook/nothing-in-force', 'rulebook/clock-unknown'];

/** Checks that examples and guarantees name only outcomes and reasons that exist, and that no id repeats. */
export function checkExamples(document: RulebookDocument): Problem[] {
  const problems: Problem[] = [];
  const outcomes = Object.keys(document.outcomes ?? {});
  const expectKnown = (name: string, known: readonly string[], at: string, what: string): void => {
    if (known.includes(name)) return;
    const near = nearest(name, known);
    problems.push({
      code: `rulebook/unknown-${what}`,
      at,
      says: `No ${what} is called ${name}${near === undefined ? '' : `: did you mean ${near}?`}`,
    });
  };
  const reasons = [...Object.keys(document.reasons), ...BUILT_IN_REASONS];
  const asked = [...Object.keys(document.facts), ...Object.keys(document.collections ?? {})];
  const seen = new Set<string>();
  document.examples.forEach((example, index) => {
    const at = `/examples/${String(index)}`;
    if (seen.has(example.id))
      problems.push({
        code: 'rulebook/repeated-id',
        at: `${at}/id`,
        says: `Another example is called ${example.id}: give this one a name of its own.`,
      });
    seen.add(example.id);
    if (Object.keys(example.expect).length === 0)
      problems.push({
        code: 'rulebook/expects-nothing',
        at: `${at}/expect`,
        says: 'The example expects nothing, so it can never fail: say an outcome, a value or the reasons.',
      });
    for (const name of Object.keys(example.given))
      expectKnown(name, asked, `${at}/given${jsonPointer([name])}`, 'fact');
    for (const name of Object.keys(example.expect.outcomes ?? {}))
      expectKnown(name, outcomes, `${at}/expect/outcomes`, 'outcome');
    for (const code of example.expect.reasons ?? []) expectKnown(code, reasons, `${at}/expect/reasons`, 'reason');
  });
  document.guarantees?.forEach((guarantee, index) => {
    const at = `/guarantees/${String(index)}`;
    const outcome =
      'monotone' in guarantee
        ? guarantee.monotone.outcome
        : 'satisfiable' in guarantee
          ? guarantee.satisfiable
          : guarantee.explained;
    expectKnown(outcome, outcomes, at, 'outcome');
    if ('monotone' in guarantee)
      expectKnown(guarantee.monotone.up, Object.keys(document.facts), `${at}/monotone/up`, 'fact');
  });
  return problems;
}
