import type { CompiledRulebook, Given } from '@guildhall/core';
import type { Random } from '../portal/model/create-random.js';
import { aimAt } from '../rulebook/arbitrary/aim-at.js';
import { factsBehind } from '../rulebook/arbitrary/facts-behind.js';
import type { Pools } from '../rulebook/arbitrary/pools-of.js';

/** How many are made: moving one takes as long as drawing many. */
const MOST = 60;
const MOST_ROWS = 12;

/** A record that was moved towards a yes. */
export interface AimedCase {
  readonly given: Given;
  /** The facts and collections that the outcome rests on. */
  readonly about: readonly string[];
}

/** Records moved towards a yes to each outcome of each version, for others to be varied from. */
export function aimedCases(
  rulebooks: readonly CompiledRulebook[],
  pools: Pools,
  draw: () => Given,
  on: string,
  random: Random,
): readonly AimedCase[] {
  const aims = rulebooks.flatMap((rulebook) =>
    Object.keys(rulebook.prepared.document.outcomes ?? {}).map((outcome) => ({
      rulebook,
      outcome,
      about: factsBehind(rulebook.prepared.document, outcome),
    })),
  );
  if (aims.length === 0) return [];
  return Array.from({ length: MOST }, (_, at) => {
    const { rulebook, outcome, about } = aims[at % aims.length]!;
    const given = aimAt(rulebook, draw(), outcome, about, pools, random.below(2 ** 31), on, MOST_ROWS);
    return { given, about };
  });
}
