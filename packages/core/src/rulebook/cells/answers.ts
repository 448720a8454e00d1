import type { Witness } from '../lint/finding.js';
import type { Kleene } from '../run/kleene.js';
import { isKnown, type State } from '../run/state.js';
import type { Condition } from '../schema/condition.js';
import type { Ground } from './ground.js';
import type { Space, Survey } from './space.js';

/** A condition to be asked on a ground. */
export type Question = readonly [Ground, Condition | boolean];

/** What several conditions answer about everybody whom they tell apart. */
export interface Answers {
  /** How many people there are. */
  readonly size: number;
  /** By condition, then by person. */
  readonly of: readonly Uint8Array[];
  /** By person: 1 where all that is asked of them is known. */
  readonly whole: Uint8Array;
  /** What may be given to be asked about a person. */
  readonly witness: (person: number) => Witness;
  /** Every fact that is asked of them. */
  readonly names: ReadonlySet<string>;
  /** What a fact holds of each person on the first ground, as a number; of whom it is not known, minus infinity. */
  readonly held: (name: string) => Float64Array;
  /** By person, on the first ground: 1 where a fact is neither missing nor only bounded. */
  readonly isKnown: (name: string) => Uint8Array;
  /** Why not everybody was asked; left out where everybody was. */
  readonly notProved?: string;
}

/** Asks several conditions about everybody of a survey whom they tell apart. */
export function answersIn(survey: Survey, questions: readonly Question[]): Answers {
  const places = new Set(questions.flatMap(([ground, condition]) => [...survey.groupsOf(condition, ground)]));
  const space = survey.among([...places].sort((a, b) => a - b));
  const asks = questions.map(([ground, condition]) => ({ ask: ground.ask(condition), state: ground.state }));
  const notProved =
    space.notProved ??
    (survey.ground.affords(space.size * asks.length) ? undefined : 'there are too many people to ask about all of it');
  const size = notProved === undefined ? space.size : 0;
  const of = asks.map(() => new Uint8Array(size));
  const whole = new Uint8Array(size);
  let person = 0;
  if (size > 0)
    space.each(({ isWhole }) => {
      for (let q = 0; q < asks.length; q++) {
        const { ask, state } = asks[q]!;
        const answer: Kleene = ask(state);
        of[q]![person] = answer;
      }
      whole[person] = Number(isWhole());
      person++;
      return undefined;
    });
  const names = new Set(space.groups.flatMap((group) => [...group.names]));
  return {
    size,
    of,
    whole,
    names,
    held: perPerson(space, survey.ground, size, Float64Array, ({ low }, slot) => low[slot]!),
    isKnown: perPerson(space, survey.ground, size, Uint8Array, (state, slot) => Number(isKnown(state, slot))),
    witness: space.witnessAt,
    ...(notProved === undefined ? {} : { notProved }),
  };
}

/** What is looked up of each person by fact, gone through once for each fact that is wanted. */
function perPerson<Values extends Float64Array | Uint8Array>(
  { each }: Space,
  { rulebook, state }: Ground,
  size: number,
  Vector: new (size: number) => Values,
  look: (state: State, slot: number) => number,
): (name: string) => Values {
  const known = new Map<string, Values>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const values = new Vector(size);
    known.set(name, values);
    const slot = rulebook.layout.facts.get(name)?.index;
    let person = 0;
    if (slot !== undefined && size > 0)
      each(() => {
        values[person++] = look(state, slot);
        return undefined;
      });
    return values;
  };
}

/** Sorts conditions into those that ask the same facts, over however many steps: the others say nothing about them. */
export function apart(survey: Survey, questions: readonly Question[]): readonly (readonly number[])[] {
  const parts: { readonly members: number[]; readonly groups: Set<number> }[] = [];
  for (const [index, [ground, condition]] of questions.entries()) {
    const groups = new Set(survey.groupsOf(condition, ground));
    const met = parts.filter((part) => [...part.groups].some((group) => groups.has(group)));
    const members = [...met.flatMap((part) => part.members), index].sort((a, b) => a - b);
    for (const part of met) {
      for (const group of part.groups) groups.add(group);
      parts.splice(parts.indexOf(part), 1);
    }
    parts.push({ members, groups });
  }
  return parts.map(({ members }) => members);
}
