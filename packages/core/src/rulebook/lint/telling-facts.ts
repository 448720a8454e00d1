import { factsOf } from '../compile/references.js';
import type { RuntimeDocument } from '../prepared.js';

/**
 * The facts of some that say who somebody is: without those that another of them is worked out from.
 *
 * Whoever reads of fourteen days' notice needs neither the day the event starts nor today.
 */
export function tellingFacts(document: RuntimeDocument, names: Iterable<string>): readonly string[] {
  const facts = [...new Set(names)].filter((name) => document.facts[name] !== undefined);
  const told = new Set(
    facts.flatMap((name) => {
      const is = document.facts[name]?.is;
      return is === undefined ? [] : [...factsOf(is, document)];
    }),
  );
  return facts.filter((name) => !told.has(name));
}
