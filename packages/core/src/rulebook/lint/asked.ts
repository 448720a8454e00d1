import type { Question } from '../cells/answers.js';
import { type Kleene, NO, UNKNOWN, YES } from '../run/kleene.js';
import type { OutcomeRule, Requirement } from '../schema/rule.js';
import { requirementIn, type Scene } from './scene.js';

/** A requirement that an outcome asks, as a question. */
export interface Asked {
  readonly requirement: Requirement;
  readonly question: Question;
}

/** The requirements an outcome asks that are in force and not settled by parameters. */
export function askedBy(scene: Scene, { needs, onlyIf }: OutcomeRule): readonly Asked[] {
  return [...(onlyIf === undefined ? [] : [onlyIf]), ...needs].flatMap((name): readonly Asked[] => {
    const [, requirement] = requirementIn(scene, name) ?? [];
    if (requirement === undefined) return [];
    return [{ requirement, question: [scene.ground, scene.ground.settle(requirement.conditions)] }];
  });
}

/** What all of some vectors say together, by person. */
export function allOf(vectors: readonly Uint8Array[], size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, person): Kleene => {
    let whole: Kleene = YES;
    for (const vector of vectors) {
      const answer = vector[person] as Kleene;
      if (answer === NO) return NO;
      if (answer === UNKNOWN) whole = UNKNOWN;
    }
    return whole;
  });
}
