import { formatDay } from '../../kernel/calendar.js';
import { isKnown } from '../run/state.js';
import type { Ground } from './ground.js';
import type { Option } from './group.js';
import { derivationsOf, TODAY } from './kin.js';
import { circleOf, type Terms } from './terms.js';
import { valuesFor } from './values.js';

/** What is given to every person of a stretch: the clock's day. */
export interface Base {
  readonly given: Readonly<Record<string, unknown>>;
  /** The clock's day number, which is also today where nothing else picks it. */
  readonly day: number;
}

interface Link {
  readonly fact: string;
  readonly from: string;
  readonly to: string;
  readonly isCalendar: boolean;
}

type Days = Readonly<Record<string, number>>;

/**
 * The ways for dates to be that others count the days between, today among them.
 *
 * One date stands still, and each further one takes every distance to it that
 * is told apart. Where rules compare dates with fixed days too, the first takes
 * those as well.
 */
export function dateOptions(
  kin: ReadonlySet<string>,
  grounds: readonly Ground[],
  terms: Terms,
  base: Base,
): readonly Option[] {
  const isToday = (name: string): boolean => derivationsOf(grounds, name).some((is) => 'today' in is);
  const rooted = (name: string): string => (isToday(name) ? TODAY : name);
  const links = [...kin].flatMap((fact) => linksOf(fact, grounds, rooted));
  const dates = new Set([...kin].map(rooted).filter((name) => !links.some(({ fact }) => fact === name)));
  const clock = grounds[0]?.document.clock.fact ?? '';
  const root = dates.has(clock) ? clock : dates.has(TODAY) ? TODAY : ([...dates][0] ?? TODAY);
  // Names that stand for today draw lines for it, and are compared for it.
  const aliases = (date: string): readonly string[] =>
    date === TODAY ? [...terms.names].filter((name) => isToday(name)) : [date];
  const fixed = (date: string): readonly number[] =>
    aliases(date).flatMap((name) => valuesFor(name, terms, {}, base.day).filter(() => hasLines(terms, name)));
  let ways: Days[] = (root === clock ? [base.day] : [...new Set([base.day, ...fixed(root)])]).map((day) => ({
    [root]: day,
  }));
  const placed = new Set([root]);
  for (;;) {
    const next =
      [...dates].find(
        (date) =>
          !placed.has(date) &&
          links.some(({ from, to }) => (from === date && placed.has(to)) || (to === date && placed.has(from))),
      ) ?? [...dates].find((date) => !placed.has(date));
    if (next === undefined) break;
    ways = ways.flatMap((way) => {
      const days = new Set(fixed(next));
      for (const link of links) for (const day of daysBy(link, next, way, grounds, terms, base)) days.add(day);
      for (const alias of aliases(next))
        for (const mate of circleOf(terms, alias)) {
          const beside = way[rooted(mate)];
          if (beside !== undefined) for (const by of [-1, 0, 1]) days.add(beside + by);
        }
      if (days.size === 0) days.add(base.day);
      return [...days].map((day) => ({ ...way, [next]: day }));
    });
    placed.add(next);
  }
  return [...withGaps(ways, dates, clock), ...(dates.has(clock) ? withoutClock(grounds, base, ways) : [])];
}

/** The ways for the clock's day not to be given, where today then picks the values: the same ones, if today is in the stretch. */
export function withoutClock(
  grounds: readonly Ground[],
  { day }: Base,
  ways: readonly Days[] = [{}],
): readonly Option[] {
  const { fact = '', ifMissing } = grounds[0]?.document.clock ?? {};
  if (ifMissing !== 'today') return [];
  return ways.map((way) => {
    const { given } = optionOf(way);
    return { given: { ...given, [fact]: undefined }, on: day };
  });
}

function linksOf(fact: string, grounds: readonly Ground[], rooted: (name: string) => string): readonly Link[] {
  return derivationsOf(grounds, fact).flatMap((is) =>
    'daysBetween' in is
      ? [
          {
            fact,
            from: rooted(is.daysBetween[0]),
            to: rooted(is.daysBetween[1]),
            isCalendar: is.counting === 'calendar-days',
          },
        ]
      : [],
  );
}

function hasLines(terms: Terms, name: string): boolean {
  return [...circleOf(terms, name)].some((member) => terms.lines.has(member));
}

const FARTHEST = 1000;

/** The days for a date at which a link counts each number of days that is told apart. */
function daysBy(
  { fact, from, to, isCalendar }: Link,
  date: string,
  way: Days,
  grounds: readonly Ground[],
  terms: Terms,
  base: Base,
): readonly number[] {
  const other = date === to ? way[from] : date === from ? way[to] : undefined;
  if (other === undefined) return [];
  const sign = date === to ? 1 : -1;
  const wanted = terms.names.has(fact) ? valuesFor(fact, terms, grounds[0]?.document.facts[fact] ?? {}, 0) : [0];
  const counted = (day: number): number | undefined => {
    const days: Days = { ...way, [date]: day };
    const { given, on } = optionOf(days);
    const [ground] = grounds;
    const slot = ground?.rulebook.layout.facts.get(fact)?.index;
    const program = ground?.read({ ...base.given, ...given }, on ?? base.day);
    if (program === undefined || slot === undefined || !isKnown(program.state, slot)) return undefined;
    return program.state.low[slot];
  };
  return wanted.flatMap((count) => {
    const near = other + sign * count;
    if (isCalendar || counted(near) === count) return [near];
    const step = count < 0 ? -sign : sign;
    for (let day = near, tried = 0; tried < FARTHEST; day += step, tried++) if (counted(day) === count) return [day];
    return [];
  });
}

function optionOf(days: Days): Option {
  const { [TODAY]: on, ...facts } = days;
  const given = Object.fromEntries(Object.entries(facts).map(([name, day]) => [name, formatDay(day)]));
  return on === undefined ? { given } : { given, on };
}

/** Each way, and the first of them without each choice of the dates that may be missing. */
function withGaps(ways: readonly Days[], dates: ReadonlySet<string>, clock: string): readonly Option[] {
  const optional = [...dates].filter((date) => date !== TODAY && date !== clock);
  const options = ways.map(optionOf);
  if (optional.length > 6) return options;
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
