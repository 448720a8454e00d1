import type { Given } from '../decision.js';
import type { Rulebook } from '../rulebook.js';

/** Hands each of two versions what it asks. */
export interface GivenToEach {
  /** What the previous version is given: the same object where nothing is left out. */
  readonly toPrevious: (given: Given) => Given;
  /** What the next version is given: the same object where nothing is left out. */
  readonly toNext: (given: Given) => Given;
}

/**
 * Parts what is given between two versions of a rulebook.
 *
 * What only one of them takes is left out for the other, so that somebody may
 * have the facts of both. What neither takes stays, and is a problem for both.
 */
export function givenToEach(previous: Rulebook, next: Rulebook): GivenToEach {
  const [before, after] = [takenBy(previous), takenBy(next)];
  return { toPrevious: without(lacking(before, after)), toNext: without(lacking(after, before)) };
}

/** The facts and collections that may be given. */
function takenBy({ layout }: Rulebook): ReadonlySet<string> {
  const facts = [...layout.facts.values()].filter(({ spec }) => spec.derived !== true).map(({ name }) => name);
  return new Set([...facts, ...layout.fields.keys()]);
}

function lacking(own: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...other].filter((name) => !own.has(name)));
}

function without(names: ReadonlySet<string>): (given: Given) => Given {
  if (names.size === 0) return (given) => given;
  return (given) => {
    // What is no object at all is for deciding to tell.
    if (typeof given !== 'object' || (given as unknown) === null || Array.isArray(given)) return given;
    const entries = Object.entries(given);
    const kept = entries.filter(([name]) => !names.has(name));
    return kept.length === entries.length ? given : Object.fromEntries(kept);
  };
}
