import { deriveFacts, NOT_A_DAY, parseDay, type CompiledRulebook } from '@guildhall/core';
import type { Borders } from './borders-of.js';
import { type Pool, poolOf } from './pool-of.js';

/** The values worth trying for everything that may be given on a day. */
export interface Pools {
  readonly facts: Readonly<Record<string, Pool>>;
  /** By collection, then by field. */
  readonly collections: Readonly<Record<string, Readonly<Record<string, Pool>>>>;
}

/** The pools of a rulebook's given facts and of its rows. `on` is the clock's day. */
export function poolsOf(rulebook: CompiledRulebook, borders: Borders, on: string): Pools {
  const { document } = rulebook.prepared;
  const days = interestingDays(rulebook, on);
  const none: ReadonlySet<number> = new Set();
  return {
    facts: Object.fromEntries(
      Object.entries(document.facts)
        .filter(([, spec]) => spec.is === undefined)
        .map(([name, spec]) => [name, poolOf(rulebook, spec, borders.get(name) ?? none, days, on)]),
    ),
    collections: Object.fromEntries(
      Object.entries(document.collections ?? {}).map(([collection, fields]) => [
        collection,
        Object.fromEntries(
          Object.entries(fields).map(([field, spec]) => [
            field,
            poolOf(rulebook, spec, borders.get(`${collection}/${field}`) ?? none, days, on),
          ]),
        ),
      ]),
    ),
  };
}

/** Today first, then the ends of its period. */
function interestingDays(rulebook: CompiledRulebook, on: string): readonly number[] {
  const { periods } = rulebook.prepared.document;
  const known = periods === undefined ? {} : deriveFacts(rulebook, {}, { on });
  const ends = periods === undefined ? [] : [known[periods.first], known[periods.last]];
  const days = [on, ...ends].map((end) => (typeof end === 'string' ? parseDay(end) : NOT_A_DAY));
  return [...new Set(days)].filter((day) => day !== NOT_A_DAY);
}
