import { formatDay } from '../../kernel/calendar.js';
import type { Given } from '../decision.js';
import type { Witness } from '../lint/finding.js';
import type { Condition } from '../schema/condition.js';
import type { Ground } from './ground.js';
import type { Group } from './group.js';
import { groupsOf } from './groups.js';
import { type PlacedGroup, placed, put } from './placed.js';
import { addTerms, newTerms, type Terms } from './terms.js';

/** More people than so many are not asked one by one. */
export const MOST_CELLS = 1_000_000;

/** Everybody whom some questions tell apart, one person for each. */
export interface Space {
  readonly groups: readonly Group[];
  readonly size: number;
  /** Why not everybody is in it; left out where everybody is. */
  readonly notProved?: string;
  /**
   * Puts one person after another into the states of the grounds, until `see` answers `true`.
   *
   * What is seen may be asked through each ground's `ask` for as long as `see` runs.
   */
  readonly each: (see: (person: Person) => boolean | undefined) => void;
  /** What may be given to be asked about the person of a place, counted in the order of {@link Space.each}. */
  readonly witnessAt: (place: number) => Witness;
}

/** The person who lies in the states of the grounds. */
export interface Person {
  /** Whether all that is asked of them is known. */
  readonly isWhole: () => boolean;
  /** What may be given to be asked about them. */
  readonly witness: () => Witness;
}

/** All that some questions tell apart on some grounds, of which {@link Survey.among} takes what a part of them needs. */
export interface Survey {
  readonly groups: readonly Group[];
  /** The first of the grounds. */
  readonly ground: Ground;
  /** Somebody of whom only the clock's day is given. */
  readonly bare: Witness;
  /** The groups whose facts a condition asks, by their places. */
  readonly groupsOf: (condition: Condition | boolean, ground: Ground) => ReadonlySet<number>;
  /** Everybody whom the questions about some groups tell apart. */
  readonly among: (groups: Iterable<number>) => Space;
}

/**
 * Surveys everybody whom some conditions tell apart.
 *
 * Each fact is cut where a condition draws a line, one value stands for all
 * between two lines, and what is derived is worked out from what would be
 * given. So an answer that holds for everybody here holds for everybody.
 *
 * @param grounds - one rulebook (at least), or several that are compared: everybody is asked on each.
 * @param say - adds what is asked beside the conditions.
 */
export function survey(
  grounds: readonly Ground[],
  conditions: readonly (readonly [Ground, Condition | boolean])[],
  say: (terms: Terms) => void = () => undefined,
): Survey {
  const terms = newTerms();
  for (const [ground, condition] of conditions) addTerms(terms, condition, ground);
  say(terms);
  const [ground] = grounds as readonly [Ground];
  const { day } = ground;
  const base = { given: { [ground.document.clock.fact]: formatDay(day) }, day };
  // What no question of the survey asks is as it is for somebody of whom only the clock's day is given.
  for (const { read, state, rulebook } of grounds) {
    const bare = read(base.given, base.day)?.state;
    if (bare === undefined) continue;
    for (const { index } of rulebook.layout.facts.values()) {
      state.low[index] = bare.low[index]!;
      state.high[index] = bare.high[index]!;
    }
  }
  const groups = groupsOf(grounds, terms, base).map((group) => placed(group, grounds, base));
  const groupOf = new Map(groups.flatMap(({ group }, at) => [...group.names].map((name) => [name, at] as const)));
  return {
    groups: groups.map(({ group }) => group),
    ground,
    bare: { given: base.given, on: formatDay(day) },
    groupsOf: (condition, on) => {
      const asked = newTerms();
      addTerms(asked, condition, on);
      return new Set([...asked.names].flatMap((name) => groupOf.get(name) ?? []));
    },
    among: (places) =>
      spaceOf(
        [...new Set(places)].map((place) => groups[place]!),
        grounds,
        base,
      ),
  };
}

function spaceOf(
  groups: readonly PlacedGroup[],
  grounds: readonly Ground[],
  base: { readonly given: Given; readonly day: number },
): Space {
  const size = groups.reduce((product, { options }) => product * options.length, 1);
  const notProved =
    size > MOST_CELLS
      ? 'there are too many people to ask'
      : groups.find(({ group }) => group.notProved)?.group.notProved;
  const at = groups.map(() => 0);
  const witness = (places: readonly number[]): Witness => {
    const options = groups.map(({ group }, g) => group.options[places[g]!]!);
    const given = withoutGaps(Object.assign({}, base.given, ...options.map((option) => option.given)) as Given);
    return { given, on: formatDay(options.find(({ on }) => on !== undefined)?.on ?? base.day) };
  };
  const person: Person = {
    isWhole: () => groups.every(({ options }, g) => options[at[g]!]!.every(({ isWhole }) => isWhole)),
    witness: () => witness(at),
  };
  const walk = (depth: number, see: (person: Person) => boolean | undefined): boolean => {
    if (depth === groups.length) return see(person) === true;
    const { options } = groups[depth]!;
    for (let option = 0; option < options.length; option++) {
      at[depth] = option;
      for (let g = 0; g < grounds.length; g++) put(options[option]![g]!, grounds[g]!.state);
      if (walk(depth + 1, see)) return true;
    }
    return false;
  };
  return {
    groups: groups.map(({ group }) => group),
    size,
    ...(notProved === undefined ? {} : { notProved }),
    each: (see) => {
      if (size <= MOST_CELLS) walk(0, see);
    },
    witnessAt: (place) => {
      let left = place;
      const places = groups.map(() => 0);
      for (let g = groups.length - 1; g >= 0; g--) {
        const { length } = groups[g]!.options;
        places[g] = left % length;
        left = Math.floor(left / length);
      }
      return witness(places);
    },
  };
}

/** What is not given need not be named. */
function withoutGaps(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
