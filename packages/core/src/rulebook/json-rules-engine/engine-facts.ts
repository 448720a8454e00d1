import type { FactValue, Given } from '../decision.js';
import { readGiven } from '../read-given.js';
import type { CompiledRulebook } from '../rulebook.js';
import type { EngineFacts } from './engine-rule.js';
import { factsOf } from './facts-of.js';

/**
 * What `engine.run` takes: every fact of a rulebook, given or derived, every parameter, and a guard for each.
 *
 * Dates are day numbers since 1970-01-01. `known.<name>` is false for what is
 * missing, for what is only bounded (a total over rows with gaps), and for
 * everything where anything given is wrong or no day picks the rules.
 *
 * `on` is today, `YYYY-MM-DD`.
 *
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 */
export function engineFacts(rulebook: CompiledRulebook, given: Given, options: { readonly on: string }): EngineFacts {
  const { program, clock, problems } = readGiven(rulebook, given, options.on);
  const settled = problems.length === 0 && clock !== undefined;
  const read = (name: string): FactValue | undefined => (settled ? program.valueOf(name) : undefined);
  const { facts, parameters = {} } = rulebook.prepared.document;
  return factsOf([
    ...Object.entries(facts).map(([name, { type }]) => ({ name, type, value: read(name) })),
    ...Object.entries(parameters).flatMap(([id, { type }]) =>
      type === 'map' ? [] : [{ name: `param.${id}`, type, value: read(`param.${id}`) }],
    ),
  ]);
}
