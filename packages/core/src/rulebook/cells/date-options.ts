import { clockStretch, hasLines, withoutClock } from './clock-options.js';
import { type Base, type Days, daysBy, linksOf, optionOf } from './date-links.js';
import type { Ground } from './ground.js';
import type { Group, Option } from './group.js';
import { derivationsOf, TODAY } from './kin.js';
import { circleOf, type Terms } from './terms.js';
import { valuesFor } from './values.js';

/** Ways for dates that are tried before it is said that not all were. */
const MOST_WAYS = 20_000;
/** Dates of which every choice may be missing. */
const MOST_DATES = 6;

/**
 * The ways for dates to be that others count the days between, today among them.
 *
 * Where dates are only compared with each other, one stands still and each
 * further one takes every distance to another that is told apart. Where rules
 * compare them with fixed days too, each may also lie at one of those, and they
 * are put down in any order. The clock does not leave its stretch of days.
 */
export function dateOptions(
  kin: ReadonlySet<string>,
  grounds: readonly Ground[],
  terms: Terms,
  base: Base,
): Pick<Group, 'options' | 'notProved'> {
  const isToday = (name: string): boolean => derivationsOf(grounds, name).some((is) => 'today' in is);
  const rooted = (name: string): string => (isToday(name) ? TODAY : name);
  const links = [...kin].flatMap((fact) => linksOf(fact, grounds, rooted));
  const dates = [...new Set([...kin].map(rooted))].filter((name) => !links.some(({ fact }) => fact === name));
  const clock = grounds[0]?.document.clock.fact ?? '';
  const root = dates.includes(clock) ? clock : dates.includes(TODAY) ? TODAY : (dates[0] ?? TODAY);
  // Names that stand for today draw lines for it, and are compared for it.
  const aliases = (date: string): readonly string[] =>
    date === TODAY ? [...terms.names].filter((name) => isToday(name)) : [date];
  const fixed = (date: string): readonly number[] =>
    aliases(date).flatMap((name) => (hasLines(terms, name) ? valuesFor(name, terms, {}, base.day) : []));
  const isAnchored = dates.some((date) => fixed(date).length > 0);
  const stretch = clockStretch(grounds, base.day);
  const isWithin = (date: string, day: number): boolean =>
    date !== clock || (isAnchored ? stretch.from <= day && day < stretch.to : day === base.day);
  const mates = (date: string): ReadonlySet<string> =>
    new Set(aliases(date).flatMap((name) => [...circleOf(terms, name)].map(rooted)));
  const pairs = new Set(
    dates.flatMap((one) => {
      const linked = links.flatMap(({ from, to }) => (from === one ? [to] : to === one ? [from] : []));
      const beside = [...linked, ...mates(one)].filter((other) => other !== one && dates.includes(other));
      return beside.map((other) => [one, other].sort().join(' '));
    }),
  );
  const isTree = !isAnchored && pairs.size < dates.length;
  const daysFor = (date: string, way: Days): ReadonlySet<number> => {
    const days = new Set(fixed(date));
    for (const link of links) for (const day of daysBy(link, date, way, grounds, terms, base)) days.add(day);
    for (const mate of mates(date)) {
      const beside = mate === date ? undefined : way[mate];
      if (beside !== undefined) for (const by of [-1, 0, 1]) days.add(beside + by);
    }
    if (date === root) days.add(base.day);
    if (date === clock && isAnchored) {
      days.add(stretch.from);
      if (stretch.to < Infinity) days.add(stretch.to - 1);
    }
    return new Set([...days].filter((day) => isWithin(date, day)));
  };
  const ways: Days[] = [{}];
  const whole: Days[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < ways.length && ways.length <= MOST_WAYS; at++) {
    const way = ways[at]!;
    const left = dates.filter((date) => way[date] === undefined);
    if (left.length === 0) whole.push(way);
    const near = left.map((date) => [date, daysFor(date, way)] as const).filter(([, days]) => days.size > 0);
    const first = left[0];
    const next = near.length > 0 ? near : first === undefined ? [] : [[first, new Set([base.day])] as const];
    for (const [date, days] of isTree ? next.slice(0, 1) : next)
      for (const day of days) {
        const further = { ...way, [date]: day };
        const key = dates.map((one) => further[one] ?? '').join(' ');
        if (!seen.has(key)) ways.push(further);
        seen.add(key);
      }
  }
  const missing = dates.includes(clock) ? withoutClock(grounds, base, whole) : [];
  const options = [...withGaps(whole, new Set(dates), clock), ...missing];
  if (ways.length > MOST_WAYS || dates.length > MOST_DATES)
    return { options, notProved: `${dates.join(', ')} can lie in too many ways` };
  // Days of the week do not move along with a date.
  if (!isTree && links.some(({ isCalendar }) => !isCalendar))
    return { options, notProved: `working days are counted between dates that are compared with others` };
  return { options };
}

/** Each way, and the first of them without each choice of the dates that may be missing. */
function withGaps(ways: readonly Days[], dates: ReadonlySet<string>, clock: string): readonly Option[] {
  const optional = [...dates].filter((date) => date !== TODAY && date !== clock);
  const options = ways.map(optionOf);
  if (optional.length > MOST_DATES) return options;
  for (let bits = 1; bits < 1 << optional.length; bits++) {
    const left = new Set(optional.filter((_, index) => (bits >> index) & 1));
    const seen = new Set<string>();
    for (const way of ways) {
      const kept = Object.fromEntries(Object.entries(way).filter(([date]) => !left.has(date)));
      const key = JSON.stringify(kept);
      if (seen.has(key)) continue;
      seen.add(key);
      options.push(optionOf(kept));
    }
  }
  return options;
}
