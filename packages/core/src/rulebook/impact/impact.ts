import type { Rulebook } from '../rulebook.js';
import { createImpact, type ImpactOptions } from './create-impact.js';
import type { Impact } from './impact-report.js';
import type { Person } from './person.js';

/**
 * What becomes of people when a version of a rulebook follows another: who changes, and why.
 *
 * Everybody is decided about by both versions, and nobody is left out: those
 * about whom a version decides nothing, because what is given is wrong for it,
 * are counted apart. Counts are exact and the same in any order of people. For
 * a stream that is longer than memory, use {@link createImpact}.
 *
 * @throws Fault `rulebook/no-day` when `on` is no calendar date.
 *
 * @example
 * ```ts
 * const { changed, questions, first } = impact(previous, next, members, { on: '2027-02-16' });
 * ```
 */
export function impact(previous: Rulebook, next: Rulebook, people: Iterable<Person>, options: ImpactOptions): Impact {
  const fold = createImpact(previous, next, options);
  for (const person of people) fold.take(person);
  return fold.report();
}
