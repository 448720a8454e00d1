import { deriveFacts, formatDay, parseDay } from '@guildhall/core';
import { readDay } from '../input/read-day.js';
import type { ReadRulebook } from '../input/read-rulebook.js';
import { todayInLondon } from '../input/today-in-london.js';
import type { World } from '../world.js';
import { firstDifference } from './first-difference.js';

/** The day on which people are asked, and why that one. */
export interface ChosenDay {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** `first-difference`: the first day from today on for which the versions differ, which is not today. */
  readonly because: 'asked' | 'today' | 'first-difference';
}

/**
 * The day named by `--on`; else today where the two versions differ on it, or the first day after it on which they do.
 *
 * A number that applies from next year would otherwise seem to change nobody. Where periods pick the rules, it is
 * the first day of the first period that has the difference.
 *
 * @throws Stop `cli/no-date`
 */
export function chooseDay(world: World, previous: ReadRulebook, next: ReadRulebook, on: string | undefined): ChosenDay {
  if (on !== undefined) return { on: readDay(world, on), because: 'asked' };
  const today = todayInLondon(world.now());
  const day = firstDifference(previous.document, next.document, clockOn(next, today));
  if (day === undefined || day <= clockOn(next, today)) return { on: today, because: 'today' };
  return { on: periodFrom(next, day), because: 'first-difference' };
}

/** The day that picks the rules for somebody who gives none, on a day. */
function clockOn({ rulebook, document }: ReadRulebook, on: string): string {
  return periodsEnds(rulebook, document, on)?.[0] ?? on;
}

/** The first day of the period that begins on a day or next after it; the day itself where there are no periods. */
function periodFrom({ rulebook, document }: ReadRulebook, day: string): string {
  const [first, last] = periodsEnds(rulebook, document, day) ?? [day, day];
  return first >= day ? day : formatDay(parseDay(last) + 1);
}

function periodsEnds(
  rulebook: ReadRulebook['rulebook'],
  { periods, clock }: ReadRulebook['document'],
  on: string,
): readonly [first: string, last: string] | undefined {
  if (periods === undefined || clock.ifMissing !== 'period') return undefined;
  const facts = deriveFacts(rulebook, {}, { on });
  const [first, last] = [facts[periods.first], facts[periods.last]];
  return typeof first === 'string' && typeof last === 'string' ? [first, last] : undefined;
}
