import { formatDay, type Given, type CompiledRulebook } from '@guildhall/core';
import fc from 'fast-check';
import { arbitraryOn, type ArbitraryForOptions } from './arbitrary-for.js';
import { bordersOf } from './borders-of.js';
import { daysOfChange } from './days-of-change.js';

/** A question to a rulebook: what is given, and the day it is asked. */
export interface Case {
  readonly given: Given;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Questions to a rulebook: a day around one of its changes, and what may be given on it.
 *
 * The day is one on which something begins or ends, the day before or the day
 * after (all included), or any day from two years before the first to two years
 * after the last. Options as for {@link arbitraryFor}; a given `on` is always the day.
 */
export function arbitraryForCase(rulebook: CompiledRulebook, options: ArbitraryForOptions = {}): fc.Arbitrary<Case> {
  const changes = daysOfChange(rulebook.prepared.document);
  const [first = 20454] = changes;
  const last = changes.at(-1) ?? first;
  const around = changes.flatMap((day) => [day, day - 1, day + 1]);
  const anywhere = fc.integer({ min: first - 730, max: last + 730 });
  const day = around.length === 0 ? anywhere : fc.oneof(fc.constantFrom(...around), anywhere);
  const on = options.on === undefined ? day.map(formatDay) : fc.constant(options.on);
  const borders = bordersOf(rulebook.prepared.document);
  const known = new Map<string, fc.Arbitrary<Case>>();
  return on.chain((today) => {
    const cases =
      known.get(today) ?? arbitraryOn(rulebook, options, today, borders).map((given) => ({ given, on: today }));
    known.set(today, cases);
    return cases;
  });
}
