import { formatDay } from '../../kernel/calendar.js';
import { daysOfChange } from '../compile/in-force.js';
import { type Base, type Days, optionOf } from './date-links.js';
import type { Ground } from './ground.js';
import type { Option } from './group.js';
import { circleOf, type Terms } from './terms.js';
import { valuesFor } from './values.js';

/** The days about one on which the same values are in force. */
export function clockStretch(grounds: readonly Ground[], day: number): { readonly from: number; readonly to: number } {
  // The days of a period stand still, and so does what picks them.
  if (grounds.some(({ document }) => document.periods !== undefined)) return { from: day, to: day + 1 };
  const days = grounds.flatMap(({ document }) => daysOfChange(document));
  return {
    from: Math.max(...days.filter((one) => one <= day), Math.min(day, ...days)),
    to: Math.min(Infinity, ...days.filter((one) => one > day)),
  };
}

/** The ways for the clock to be where dates are compared with it or days are fixed, and nothing is counted from it. */
export function clockOptions(grounds: readonly Ground[], terms: Terms, base: Base): readonly Option[] {
  const clock = grounds[0]?.document.clock.fact ?? '';
  const { from, to } = clockStretch(grounds, base.day);
  const days = hasLines(terms, clock) ? [...valuesFor(clock, terms, {}, base.day), from, to - 1] : [];
  const within = days.filter((day) => Number.isFinite(day) && from <= day && day < to);
  const ways = [...new Set([base.day, ...within])].map((day) => ({ given: { [clock]: formatDay(day) } }));
  return [...ways, ...withoutClock(grounds, base)];
}

/** Whether a line is drawn for a fact, or for one that it is compared with. */
export function hasLines(terms: Terms, name: string): boolean {
  return [...circleOf(terms, name)].some((member) => terms.lines.has(member));
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
