import type { Given } from '../decision.js';
import { isKnown } from '../run/state.js';
import type { Ground } from './ground.js';
import type { Group, Option } from './group.js';

/** The values of one option on one ground, by slot. */
interface Placed {
  readonly slots: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly lists: readonly (readonly number[] | undefined)[];
  readonly isWhole: boolean;
}

/** A group with the values of its options, read once. */
export interface PlacedGroup {
  readonly group: Group;
  /** By option, then by ground. */
  readonly options: readonly (readonly Placed[])[];
}

/**
 * Reads each option of a group on each ground, and keeps one of those that come to the same.
 *
 * What some of the grounds refuse as wrong and others take is noted as disputed.
 */
export function placed(
  group: Group,
  grounds: readonly Ground[],
  base: { readonly given: Given; readonly day: number },
): PlacedGroup {
  const kept: Option[] = [];
  const disputed: Option[] = [];
  const options: Placed[][] = [];
  const seen = new Set<string>();
  for (const option of group.options) {
    const places: Placed[] = [];
    for (const { rulebook, read } of grounds) {
      const program = read({ ...base.given, ...option.given }, option.on ?? base.day);
      if (program === undefined) continue;
      const slots = [...group.names].flatMap((name) => rulebook.layout.facts.get(name)?.index ?? []);
      const { low, high, lists } = program.state;
      places.push({
        slots,
        low: slots.map((slot) => low[slot]!),
        high: slots.map((slot) => high[slot]!),
        lists: slots.map((slot) => lists[slot]),
        isWhole: slots.every((slot) => isKnown(program.state, slot)),
      });
    }
    if (places.length > 0 && places.length < grounds.length) disputed.push(option);
    if (places.length < grounds.length) continue;
    const key = places.map(({ low, high, lists }) => [...low, ...high, ...lists].join()).join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(option);
    options.push(places);
  }
  return { group: { ...group, options: kept, ...(disputed.length === 0 ? {} : { disputed }) }, options };
}

/** Puts an option's values into the state of a ground. */
export function put({ slots, low, high, lists }: Placed, state: Ground['state']): void {
  for (let s = 0; s < slots.length; s++) {
    const slot = slots[s]!;
    state.low[slot] = low[s]!;
    state.high[slot] = high[s]!;
    const list = lists[s];
    if (list !== undefined) state.lists[slot] = list;
  }
}
