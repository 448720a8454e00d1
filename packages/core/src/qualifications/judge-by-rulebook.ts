import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveCombinationFacts } from './derive-combination-facts.js';
import type { CombinationVerdict } from './schema/combination-verdict.js';

/**
 * What a rulebook of a body says of a judged selection: the answer staff can read and change, with its rule version.
 *
 * `judgeSelection` counts; this decides `qualifications/ok` by the requirements in the file, for every qualification
 * alike. `registeredOn` picks the rules: those in force on the day a candidate was registered stay with that
 * candidate; without one, today's.
 *
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function judgeByRulebook(
  rulebook: Rulebook,
  verdict: CombinationVerdict,
  options: { readonly on: string; readonly registeredOn?: string },
): Decision {
  const { on, registeredOn } = options;
  const facts = deriveCombinationFacts(verdict);
  return decide(rulebook, registeredOn === undefined ? facts : { ...facts, registeredOn }, { on });
}
