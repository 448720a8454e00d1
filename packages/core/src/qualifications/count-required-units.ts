import { beginSelection } from './begin-selection.js';
import { findCompletions } from './completions/find-completions.js';
import type { RuleOfCombination } from './schema/rule-of-combination.js';

/** How many units a qualification asks for: in all, and of either kind. */
export interface RequiredUnits {
  /** `mandatory` and `optional` together. */
  readonly total: number;
  readonly mandatory: number;
  readonly optional: number;
}

/**
 * How many units a qualification asks for at least, as a list of qualifications prints it.
 *
 * Those that a catalogue states are told as it states them. Where it states
 * none they are counted: the mandatory units with what is linked to them, and
 * the fewest that must come on top.
 *
 * @returns `undefined` where nobody states them and no number is proved.
 */
export function countRequiredUnits(rule: RuleOfCombination): RequiredUnits | undefined {
  const { listed } = rule.catalogue;
  if (listed !== undefined) {
    const { total, mandatory, optional } = listed;
    return { total, mandatory, optional };
  }
  const begun = beginSelection(rule);
  const answer = findCompletions(rule, begun, { list: 1, steps: 100_000 });
  if (answer.outcome !== 'smallest') return undefined;
  return { total: begun.length + answer.minimum, mandatory: begun.length, optional: answer.minimum };
}
