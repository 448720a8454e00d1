import { carryOut } from './carry-out.js';
import { planRules } from './plan-rules.js';
import type { PreparedRulebook } from '../prepared.js';
import { type CompiledRulebook, openRulebook } from '../rulebook.js';
import type { Rules } from '../run/rules.js';

/**
 * Makes a prepared rulebook ready to decide.
 *
 * Rules are compiled to closures when they are first asked: once for each
 * stretch of days between two dated changes, and for each set of questions, so
 * that nothing is worked out that no question needs. A rulebook that ships in a
 * bundle need not be compiled in the page: `openRulebook` takes what was
 * compiled when it was built.
 *
 * @throws Fault when the prepared rulebook did not come from `prepareRulebook`
 *   and names something it does not have.
 */
export function compileRulebook<Outcome extends string, Fact extends string>(
  prepared: PreparedRulebook<Outcome, Fact>,
): CompiledRulebook<Outcome, Fact> {
  const { rules, inForce } = planRules(prepared);
  const { languages, ...planned } = rules;
  const carried = carryOut<Omit<Rules<Outcome, Fact>, 'inForce' | 'languages' | 'names'>>(planned);
  return {
    ...openRulebook<Outcome, Fact>({
      ...carried,
      languages,
      inForce: (changes) => carryOut<ReturnType<Rules['inForce']>>(inForce(changes)),
    }),
    prepared,
  };
}
