import { formatDay } from '../../kernel/calendar.js';
import { parameterValue } from '../run/parameters.js';
import { isKnown } from '../run/state.js';
import type { Ground } from './ground.js';
import type { Option } from './group.js';
import { derivationsOf, TODAY } from './kin.js';
import type { Terms } from './terms.js';
import { valuesFor } from './values.js';

/** What is given to every person of a stretch: the clock's day. */
export interface Base {
  readonly given: Readonly<Record<string, unknown>>;
  /** The clock's day number, which is also today where nothing else picks it. */
  readonly day: number;
}

/** A fact that counts the days between two dates. */
export interface Link {
  readonly fact: string;
  readonly from: string;
  readonly to: string;
  readonly isCalendar: boolean;
}

/** A day number for each date that has been put down. */
export type Days = Readonly<Record<string, number>>;

/** The dates between which a fact counts days, on each ground that does; `rooted` gives today one name. */
export function linksOf(fact: string, grounds: readonly Ground[], rooted: (name: string) => string): readonly Link[] {
  return derivationsOf(grounds, fact).flatMap((is) =>
    'daysBetween' in is
      ? [
          {
            fact,
            from: rooted(is.daysBetween[0]),
            to: rooted(is.daysBetween[1]),
            isCalendar: !countsWorkingDays(is.counting, grounds),
          },
        ]
      : [],
  );
}

/** Whether working days are counted, on any of the grounds. */
function countsWorkingDays(counting: string | { readonly fact: string }, grounds: readonly Ground[]): boolean {
  if (typeof counting === 'string') return counting === 'working-days';
  return grounds.some(
    ({ document, day }) =>
      parameterValue(document.parameters, counting.fact.slice('param.'.length), day) !== 'calendar-days',
  );
}

const FARTHEST = 1000;

/** The days for a date at which a link counts each number of days that is told apart. */
export function daysBy(
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

/** Dates as they may be given. */
export function optionOf(days: Days): Option {
  const { [TODAY]: on, ...facts } = days;
  const given = Object.fromEntries(Object.entries(facts).map(([name, day]) => [name, formatDay(day)]));
  return on === undefined ? { given } : { given, on };
}
