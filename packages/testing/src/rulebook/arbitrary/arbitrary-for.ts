import { decide, formatDay, type Given, type CompiledRulebook } from '@guildhall/core';
import fc from 'fast-check';
import { aimAt } from './aim-at.js';
import { type Borders, bordersOf } from './borders-of.js';
import { type DateTie, dateTies, tieDates } from './date-ties.js';
import { daysOfChange } from './days-of-change.js';
import { factsBehind } from './facts-behind.js';
import { type Pools, poolsOf } from './pools-of.js';
import { recordFrom } from './record-from.js';
import { withGaps } from './with-gaps.js';

/** How the records of {@link arbitraryFor} are made. */
export interface ArbitraryForOptions {
  /** Today, `YYYY-MM-DD`. Default: the last day on which the rulebook changes; `2026-01-01` where it never does. */
  readonly on?: string;
  /** Whether facts, collections and fields of rows may be left out. Default: `'sometimes'`. */
  readonly missing?: 'never' | 'sometimes';
  /** `maxLength`: the most rows of a collection (included). Default: 8. */
  readonly rows?: { readonly maxLength?: number };
  /** Records to start from in a third of the runs, such as a file's examples; those not legal on the day are left out. Default: none. */
  readonly from?: readonly Given[];
}

/**
 * What may be given to a rulebook, made from its own facts and collections.
 *
 * Every value is legal on that day. Numbers and dates lie mostly at a number
 * that a rule compares them with, or one below or above (both included); dates
 * also around today, the ends of its period, and each other. Half of the
 * records are moved towards a yes first, and half of those then changed in one
 * or two facts: a record that fails for one reason finds more faults than one
 * that fails for ten. Two in five have gaps, unless `missing` is `'never'`.
 *
 * @example
 * ```ts
 * fc.assert(fc.property(arbitraryFor(rulebook), (given) => isTrueOf(decide(rulebook, given, { on }))));
 * ```
 */
export function arbitraryFor(rulebook: CompiledRulebook, options: ArbitraryForOptions = {}): fc.Arbitrary<Given> {
  return arbitraryOn(rulebook, options, options.on ?? lastChange(rulebook), bordersOf(rulebook.prepared.document));
}

/** {@link arbitraryFor} on a day, with borders that are found once for many days. @internal */
export function arbitraryOn(
  rulebook: CompiledRulebook,
  options: ArbitraryForOptions,
  on: string,
  borders: Borders,
): fc.Arbitrary<Given> {
  const maxRows = options.rows?.maxLength ?? 8;
  const pools = clockPinned(rulebook, poolsOf(rulebook, borders, on), on);
  const ties = dateTies(rulebook.prepared.document, borders).filter(({ days }) => days.length > 0);
  const plain = tied(recordFrom(pools, maxRows), ties, on);
  const from = legalOn(rulebook, options.from ?? [], on);
  const start =
    from.length === 0
      ? plain
      : fc.oneof(
          { weight: 2, arbitrary: plain },
          {
            weight: 1,
            arbitrary: fc.tuple(plain, fc.constantFrom(...from)).map(([all, some]) => ({ ...all, ...some })),
          },
        );
  const outcomes = Object.keys(rulebook.prepared.document.outcomes ?? {});
  const aimed = outcomes.length === 0 ? start : towards(rulebook, start, plain, outcomes, pools, on, maxRows);
  const legal = fc.oneof(start, aimed);
  return options.missing === 'never' ? legal : gapped(legal);
}

/** What picks the day: pinned, because other days have other lists. */
function pinnedFacts(rulebook: CompiledRulebook): readonly string[] {
  const { clock, periods } = rulebook.prepared.document;
  return [clock.fact, ...(periods === undefined ? [] : [periods.first, periods.last])];
}

/** The records, without what picks their day, that may be given on this one. */
function legalOn(rulebook: CompiledRulebook, records: readonly Given[], on: string): readonly Given[] {
  const pinned = pinnedFacts(rulebook);
  return records
    .map((given) => Object.fromEntries(Object.entries(given).filter(([name]) => !pinned.includes(name))))
    .filter((given) => decide(rulebook, given, { on, ask: [] }).problems.length === 0);
}

/** A clock that is not today's would have other lists: it is given as today's, or left to today. */
function clockPinned(rulebook: CompiledRulebook, pools: Pools, on: string): Pools {
  const { clock } = rulebook.prepared.document;
  const pinned = pinnedFacts(rulebook);
  const facts = Object.fromEntries(Object.entries(pools.facts).filter(([name]) => !pinned.includes(name)));
  const pool = pools.facts[clock.fact];
  if (clock.ifMissing === 'period' || pool === undefined) return { ...pools, facts };
  return { ...pools, facts: { ...facts, [clock.fact]: { spec: pool.spec, near: [on], range: undefined } } };
}

/** Half of the records have one pair of dates set just so far apart as a rule asks. */
function tied(records: fc.Arbitrary<Given>, ties: readonly DateTie[], on: string): fc.Arbitrary<Given> {
  if (ties.length === 0) return records;
  const tie = fc.constantFrom(...ties).chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...one.days)));
  return fc
    .tuple(records, fc.option(tie, { freq: 2 }))
    .map(([given, chosen]) => (chosen === null ? given : tieDates(given, chosen[0], chosen[1], on)));
}

function towards(
  rulebook: CompiledRulebook,
  start: fc.Arbitrary<Given>,
  other: fc.Arbitrary<Given>,
  outcomes: readonly string[],
  pools: Pools,
  on: string,
  maxRows: number,
): fc.Arbitrary<Given> {
  const about = new Map(outcomes.map((name) => [name, factsBehind(rulebook.prepared.document, name)]));
  return fc
    .tuple(
      start,
      other,
      fc.constantFrom(...outcomes),
      fc.nat(),
      fc.oneof(fc.constant<number[]>([]), fc.array(fc.nat(), { minLength: 1, maxLength: 2 })),
    )
    .map(([given, spare, outcome, seed, swaps]) => {
      const names = Object.keys(spare);
      const swapped = swaps.map((at) => names[at % Math.max(1, names.length)] ?? '');
      const granted = aimAt(rulebook, given, outcome, about.get(outcome) ?? [], pools, seed, on, maxRows);
      return {
        ...granted,
        ...Object.fromEntries(swapped.filter((name) => name in spare).map((name) => [name, spare[name]])),
      };
    });
}

function gapped(records: fc.Arbitrary<Given>): fc.Arbitrary<Given> {
  const gaps = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }) },
  );
  const fields = fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }) },
  );
  return fc.tuple(records, gaps, fields).map(([given, facts, rows]) => withGaps(given, facts, rows));
}

function lastChange(rulebook: CompiledRulebook): string {
  const last = daysOfChange(rulebook.prepared.document).at(-1);
  return last === undefined ? '2026-01-01' : formatDay(last);
}
