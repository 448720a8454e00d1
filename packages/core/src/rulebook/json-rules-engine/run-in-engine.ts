import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import type { Given } from '../decision.js';
import { readGiven } from '../read-given.js';
import { formatDay } from '../../kernel/calendar.js';
import type { CompiledRulebook } from '../rulebook.js';
import { engineFacts } from './engine-facts.js';
import { toEngineRules } from './to-engine-rules.js';

/**
 * Asks json-rules-engine which requirements are met.
 *
 * Each call has an engine of its own: two runs at once on one engine lose
 * rules. Where all derived facts are known exactly it is `true` exactly where
 * `decide` finds the requirement met; where rows have gaps, it may be `false`
 * although the bounds already settle it.
 *
 * @returns by requirement in force: `true` where it is met, `false` where it
 *   is not or is unknown. Nothing where no day picks the rules.
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export async function runInEngine(
  rulebook: CompiledRulebook,
  given: Given,
  options: { readonly on: string },
): Promise<Readonly<Record<string, boolean>>> {
  const { clock } = readGiven(rulebook, given, options.on);
  if (clock === undefined) return {};
  const { rules, conditions } = toEngineRules(rulebook, formatDay(clock));
  const engine = new Engine();
  for (const [name, condition] of Object.entries(conditions)) engine.setCondition(name, condition as TopLevelCondition);
  for (const rule of rules) engine.addRule(rule as RuleProperties);
  const { results, failureResults } = await engine.run({ ...engineFacts(rulebook, given, options) });
  return Object.fromEntries([
    ...results.map(({ name }) => [name, true] as const),
    ...failureResults.map(({ name }) => [name, false] as const),
  ]);
}
