import { formatDay } from '../../kernel/calendar.js';
import { isKnown } from '../run/state.js';
import type { Base } from './date-links.js';
import type { Ground } from './ground.js';
import type { Option } from './group.js';
import { derivationsOf } from './kin.js';
import type { Terms } from './terms.js';
import { valuesFor } from './values.js';

/**
 * The ways for a share of a whole to be that depends on the day somebody joined.
 *
 * A later day never gives a larger share, so the day for each share that is
 * told apart is found by halving.
 */
export function shareOptions(
  kin: ReadonlySet<string>,
  grounds: readonly Ground[],
  terms: Terms,
  { given, day }: Base,
  longest: number,
): readonly Option[] {
  const shares = [...kin].filter((name) => derivationsOf(grounds, name).some((is) => 'proRate' in is));
  const from = [...kin].find((name) => !shares.includes(name)) ?? '';
  // Beside the shares, the day may be compared with fixed ones.
  const days = new Set<number>(terms.lines.has(from) ? valuesFor(from, terms, {}, day) : []);
  for (const ground of grounds) {
    for (const share of shares) {
      const slot = ground.rulebook.layout.facts.get(share)?.index;
      if (slot === undefined) continue;
      const shareOn = (joined: number): number => {
        const program = ground.read({ ...given, [from]: formatDay(joined) }, day);
        return program !== undefined && isKnown(program.state, slot) ? program.state.low[slot]! : NaN;
      };
      for (const wanted of valuesFor(share, terms, ground.document.facts[share] ?? {}, 0)) {
        let [early, late] = [day - longest, day + longest];
        // The last day on which the share is still as large.
        while (late - early > 1) {
          const middle = Math.floor((early + late) / 2);
          if (shareOn(middle) >= wanted) early = middle;
          else late = middle;
        }
        days.add(early).add(late);
      }
    }
  }
  const isNullable = grounds.some(({ document }) => document.facts[from]?.nullable === true);
  return [
    { given: {} },
    ...(isNullable ? [{ given: { [from]: null } }] : []),
    ...[...days].sort((a, b) => a - b).map((joined) => ({ given: { [from]: formatDay(joined) } })),
  ];
}
