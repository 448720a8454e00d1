import type { CompiledRulebook, Given } from '@guildhall/core';
import type { Random } from '../portal/model/create-random.js';

/** Leaves out the facts by which optional questions are asked that somebody does not ask. */
export interface AskedFacts {
  /** `about`: facts that are kept with all that go with the same question, because it is asked. */
  readonly pick: (given: Given, random: Random, about?: readonly string[]) => Given;
  /** The facts by which optional questions are asked. */
  readonly optional: ReadonlySet<string>;
}

/**
 * Which facts go with which optional question (`askedWith`).
 *
 * One in four people asks each of them; where there is no other question,
 * everybody asks one, and one in eight each of the others.
 */
export function askedFacts(rulebooks: readonly CompiledRulebook[], names: readonly string[]): AskedFacts {
  const rules = rulebooks.flatMap(({ prepared: { document } }) => [
    ...Object.values(document.outcomes ?? {}),
    ...(document.tables ?? []),
    ...(document.bands ?? []),
    ...(document.ladders ?? []),
  ]);
  const groups = new Map<string, readonly string[]>();
  for (const { askedWith } of rules) {
    const known = askedWith?.filter((name) => names.includes(name)) ?? [];
    if (known.length > 0) groups.set(known.join(' '), known);
  }
  const each = [...groups.values()];
  const optional = new Set(each.flat());
  const isAlwaysAsked = rules.some(({ askedWith }) => askedWith === undefined);
  return {
    optional,
    pick: (given, random, about = []) => {
      if (each.length === 0) return given;
      const own = isAlwaysAsked || about.length > 0 ? -1 : random.below(each.length);
      const isAsked = (group: readonly string[], at: number): boolean =>
        at === own || group.some((name) => about.includes(name)) || random.oneIn(isAlwaysAsked ? 4 : 8);
      const asked = new Set(each.filter(isAsked).flat());
      return Object.fromEntries(Object.entries(given).filter(([name]) => !optional.has(name) || asked.has(name)));
    },
  };
}
