import { type CompiledRulebook, decide, type Given } from '@guildhall/core';
import { givenToEach, type Person } from '@guildhall/core/impact';
import { createRandom } from '../portal/model/create-random.js';
import type { Case } from './case.js';
import { createDrawing } from './create-drawing.js';

/** How many people are made up, and of what. */
export interface PopulationOptions {
  readonly count: number;
  /** The same seed makes the same people; the first of them are the same for any count. Taken as 32 bits. */
  readonly seed: number;
  /** The day on which they will be asked, `YYYY-MM-DD`. */
  readonly on: string;
  /** Another version whose facts they have too, and by which what they give is legal as well. */
  readonly also?: CompiledRulebook;
  /** Cases to be like, such as a file's examples: what values are usual is learned from them. Default: none. */
  readonly like?: readonly Case[];
}

/** Somebody who was made up. */
export interface SyntheticPerson extends Person {
  readonly synthetic: true;
}

/**
 * Makes people up, from a rulebook alone: what it may be given, and its own borders.
 *
 * They are meant to look ordinary: values are mostly such as the cases `like`
 * have, rows mostly lie in the period, and what a map of the rulebook says
 * goes with a value mostly does. Many stand near a number at which an answer
 * changes, on both sides of it; some lack a fact. Optional questions are asked
 * by some. How many there are of which kind says nothing about any real
 * membership.
 *
 * Everybody may be given to the rulebook, and to `also`, without a problem.
 * They come one by one, and are not kept; going through them again makes the
 * same ones.
 */
export function populationFor(rulebook: CompiledRulebook, options: PopulationOptions): Iterable<SyntheticPerson> {
  const { count, seed, on, also } = options;
  return {
    *[Symbol.iterator]() {
      const random = createRandom(seed);
      const draw = createDrawing(also === undefined ? [rulebook] : [rulebook, also], on, options.like ?? [], random);
      const keepLegal = legalFor(rulebook, also ?? rulebook, on);
      for (let number = 1; number <= count; number++)
        yield { id: `synthetic-${number}`, synthetic: true, given: keepLegal(draw()) };
    },
  };
}

/** Leaves out what one of the two versions refuses. */
function legalFor(previous: CompiledRulebook, next: CompiledRulebook, on: string): (given: Given) => Given {
  const { toPrevious, toNext } = givenToEach(previous, next);
  const asked = { on, ask: [], reasons: false };
  const refused = (given: Given): readonly string[] =>
    [decide(previous, toPrevious(given), asked), decide(next, toNext(given), asked)].flatMap(({ problems }) =>
      problems.map(({ at }) => at.split('/')[1] ?? ''),
    );
  return (given) => {
    let kept = given;
    // Leaving the clock out may pick other days, on which other values are legal.
    for (let wrong = refused(kept); wrong.length > 0; wrong = refused(kept))
      kept = Object.fromEntries(Object.entries(kept).filter(([name]) => !wrong.includes(name)));
    return kept;
  };
}
