import type { FactValue, Given } from './decision.js';
import { readGiven } from './read-given.js';
import type { Rulebook } from './rulebook.js';

/**
 * Every fact a rulebook may ask and every parameter in force, as far as they are known.
 *
 * Derived facts are among them. What is missing, only bounded, or wrong is left out.
 *
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function deriveFacts(
  rulebook: Rulebook,
  given: Given,
  options: { readonly on: string },
): Readonly<Record<string, FactValue>> {
  const { program, clock, problems } = readGiven(rulebook, given, options.on);
  const names = [...rulebook.layout.facts.keys()];
  if (clock !== undefined) names.push(...Object.keys(rulebook.rules.parameters).map((name) => `param.${name}`));
  const facts: Record<string, FactValue> = {};
  const wrong = new Set(problems.map((problem) => problem.at.split('/')[1]));
  for (const name of names) {
    const value = wrong.size > 0 && wrong.has(name) ? undefined : program.valueOf(name);
    if (value !== undefined) facts[name] = value;
  }
  return facts;
}
