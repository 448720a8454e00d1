import { isKnown } from '../run/state.js';
import { clockOptions } from './clock-options.js';
import type { Base } from './date-links.js';
import { dateOptions } from './date-options.js';
import type { Ground } from './ground.js';
import type { Group, Option } from './group.js';
import { collectionName, derivationsOf, isOfPeriod, kinOf, TODAY } from './kin.js';
import { plainOptions } from './plain-options.js';
import { rowOptions } from './row-options.js';
import { shareOptions } from './share-options.js';
import type { Terms } from './terms.js';

/** The longest period, in days, whose parts are told apart. */
const LONGEST_PERIOD = 5_000;
const MOST_TOGETHER = 5_000;

/**
 * Everything that is asked, as facts that hang together with all ways for them to be.
 *
 * Those that dates and shares give come first, so that what is compared with
 * them knows where they lie.
 */
export function groupsOf(grounds: readonly Ground[], terms: Terms, base: Base): readonly Group[] {
  const asked = [...terms.names].filter((name) => !grounds.some((ground) => isOfPeriod(ground, name)));
  const kins = [...kinOf(grounds, asked)].sort((a, b) => rank(a, grounds) - rank(b, grounds));
  const produced = new Map<string, readonly number[]>();
  // The days of the period stand still, but facts are compared with them.
  const still = { names: new Set([...terms.names].filter((name) => !asked.includes(name))), options: [{ given: {} }] };
  produce(produced, still.names, still.options, grounds, base);
  const groups = kins.map((kin): Group => {
    const group = { names: kin, ...optionsFor(kin, grounds, terms, base, produced) };
    if (rank(kin, grounds) < 3) produce(produced, kin, group.options, grounds, base);
    return group;
  });
  return still.names.size === 0 ? groups : [still, ...groups];
}

/** Dates, shares, rows, and then whatever stands alone. */
function rank(kin: ReadonlySet<string>, grounds: readonly Ground[]): number {
  const derived = [...kin].flatMap((name) => derivationsOf(grounds, name));
  if (kin.has(TODAY) || derived.some((is) => 'daysBetween' in is)) return 0;
  if (derived.some((is) => 'proRate' in is)) return 1;
  return derived.length > 0 ? 2 : 3;
}

function optionsFor(
  kin: ReadonlySet<string>,
  grounds: readonly Ground[],
  terms: Terms,
  base: Base,
  produced: ReadonlyMap<string, readonly number[]>,
): Pick<Group, 'options' | 'notProved'> {
  const [name = ''] = kin;
  const clock = grounds[0]?.document.clock.fact;
  if (kin.size === 1 && derivationsOf(grounds, name).length === 0)
    return name === clock
      ? { options: clockOptions(grounds, terms, base) }
      : plainOptions(name, grounds, terms, base.day, produced);
  const derived = [...kin].filter((one) => derivationsOf(grounds, one).length > 0);
  const kinds = new Set(derived.flatMap((one) => derivationsOf(grounds, one).map(kindOf)));
  const given = [...kin].filter((one) => !derived.includes(one) && one !== TODAY && !one.startsWith('#'));
  const collections = [...kin].filter((one) => one.startsWith('#') && one !== TODAY);
  if (kinds.size === 1 && kinds.has('rows') && collections.length === 1 && given.length === 0)
    return rowOptions(
      collections[0]!.slice(collectionName('').length),
      new Set(derived),
      grounds,
      terms,
      base,
      produced,
    );
  if (collections.length === 0 && [...kinds].every((kind) => kind === 'days'))
    return dateOptions(kin, grounds, terms, base);
  if (kinds.size === 1 && kinds.has('share') && given.length === 1)
    return { options: shareOptions(kin, grounds, terms, base, LONGEST_PERIOD) };
  if (kinds.size === 1 && kinds.has('at-least')) return together(given, grounds, terms, base, produced);
  return { options: [{ given: {} }], notProved: `${derived.join(', ')} hang together in a way not followed` };
}

function kindOf(is: ReturnType<typeof derivationsOf>[number]): 'rows' | 'days' | 'share' | 'at-least' {
  if ('today' in is || 'daysBetween' in is) return 'days';
  if ('proRate' in is) return 'share';
  return 'needAtLeast' in is ? 'at-least' : 'rows';
}

/** Every way for some facts that are given to be together. */
function together(
  names: readonly string[],
  grounds: readonly Ground[],
  terms: Terms,
  base: Base,
  produced: ReadonlyMap<string, readonly number[]>,
): Pick<Group, 'options' | 'notProved'> {
  let options: Option[] = [{ given: {} }];
  for (const name of names) {
    const { options: more, notProved } = plainOptions(name, grounds, terms, base.day, produced);
    if (notProved !== undefined) return { options, notProved };
    if (options.length * more.length > MOST_TOGETHER)
      return { options, notProved: `${names.join(', ')} can be together in too many ways` };
    options = options.flatMap((option) => more.map(({ given }) => ({ given: { ...option.given, ...given } })));
  }
  return { options };
}

/** Notes which numbers facts hold that are worked out, for those that are compared with them. */
function produce(
  produced: Map<string, readonly number[]>,
  names: Iterable<string>,
  options: readonly Option[],
  grounds: readonly Ground[],
  base: Base,
): void {
  const held = new Map(Array.from(names, (name) => [name, new Set<number>()]));
  for (const { given, on } of options) {
    for (const { read, rulebook } of grounds) {
      const state = read({ ...base.given, ...given }, on ?? base.day)?.state;
      if (state === undefined) continue;
      for (const [name, numbers] of held) {
        const slot = rulebook.layout.facts.get(name)?.index;
        if (slot !== undefined && isKnown(state, slot) && Number.isFinite(state.low[slot]))
          numbers.add(state.low[slot]!);
      }
    }
  }
  for (const [name, numbers] of held) if (numbers.size > 0) produced.set(name, [...numbers]);
}
