import type { Row } from '../run/take-row.js';
import type { Ground } from './ground.js';
import type { Group, Option } from './group.js';
import { measuresOf, type Measure, type RowKind, rowKindsOf } from './row-kinds.js';
import type { Base } from './date-links.js';
import type { Terms } from './terms.js';
import { valuesFor } from './values.js';

/** Collections tried before it is said that not all were. */
const MOST_STATES = 20_000;
const MOST_KINDS = 5_000;

/** One number that grows as rows are added, up to where no rule tells more of it apart. */
interface Counter {
  readonly measure: number;
  readonly key: string;
  readonly top: number;
}

/** What adding a row of a kind, with so much in its summed field, does to the counters. */
interface Step {
  readonly row: Row;
  readonly adds: readonly (readonly [counter: number, by: number])[];
}

/**
 * The collections that give every combination of the facts added up from them.
 *
 * Rows are added one at a time, from none, for as long as that leads to
 * counters that have not been met. Counters stop where no rule draws a further
 * line, so that comes to an end; and since any collection can be put together
 * row by row, each combination that exists is met.
 */
export function rowOptions(
  collection: string,
  facts: ReadonlySet<string>,
  grounds: readonly Ground[],
  terms: Terms,
  { given, day }: Base,
  produced: ReadonlyMap<string, readonly number[]>,
): Pick<Group, 'options' | 'notProved'> {
  const tops = grounds.flatMap((ground) =>
    [...facts].map((fact) => {
      const values = valuesFor(fact, terms, ground.document.facts[fact] ?? {}, 0, produced);
      return [fact, Math.max(1, ...values) + 1] as const;
    }),
  );
  const most = new Map<string, number>();
  for (const [fact, top] of tops) most.set(fact, Math.max(top, most.get(fact) ?? 0));
  const work = (): Pick<Group, 'options' | 'notProved'> => combine(collection, most, grounds, { given, day });
  // One ground is asked about the same rows by one question after another.
  const [ground] = grounds;
  return grounds.length === 1 && ground !== undefined
    ? ground.once(JSON.stringify([collection, [...most]]), work)
    : work();
}

/** @param most - by fact: where no rule tells more of it apart. */
function combine(
  collection: string,
  most: ReadonlyMap<string, number>,
  grounds: readonly Ground[],
  { given, day }: Base,
): Pick<Group, 'options' | 'notProved'> {
  const none: Option[] = [{ given: {} }, { given: { [collection]: [] } }];
  const measures = measuresOf(collection, [...most.keys()], grounds, given, day);
  if (measures === undefined) return { options: none, notProved: `${collection} is counted in a way not followed` };
  const kinds = rowKindsOf(collection, measures, MOST_KINDS);
  if (kinds === undefined) return { options: none, notProved: `${collection} has too many kinds of rows` };
  const tops = measures.map(({ fact }) => most.get(fact)!);
  const counters = countersOf(measures, kinds, tops);
  const steps = stepsOf(measures, kinds, counters, tops, grounds, collection);
  const met = explore(counters, steps);
  const byTotals = new Map<string, Option>();
  for (const { counts, rows } of met.states) {
    const totals = measures.map((measure, index) => totalOf(measure, index, counters, counts));
    const place = totals.join(' ');
    if (!byTotals.has(place)) byTotals.set(place, { given: { [collection]: rows() } });
  }
  const options = [none[0]!, ...byTotals.values()];
  return met.isWhole ? { options } : { options, notProved: `${collection} can be in too many ways` };
}

function countersOf(measures: readonly Measure[], kinds: readonly RowKind[], tops: readonly number[]): Counter[] {
  return measures.flatMap(({ kind, caps, bar }, measure) => {
    const keys = new Set(kinds.flatMap(({ keys }) => keys[measure] ?? []));
    return Array.from(keys, (key): Counter => {
      // Below nothing, a key counts as soon as a row has it.
      const top = kind === 'distinct' ? Math.max(1, bar + 1) : (caps.get(key) ?? tops[measure]!);
      return { measure, key, top };
    });
  });
}

function stepsOf(
  measures: readonly Measure[],
  kinds: readonly RowKind[],
  counters: readonly Counter[],
  tops: readonly number[],
  grounds: readonly Ground[],
  collection: string,
): Step[] {
  const fields = grounds[0]?.document.collections?.[collection] ?? {};
  const summed = [...new Set(measures.flatMap(({ field }) => field ?? []))];
  const amountsOf = (field: string): readonly number[] => {
    const { min = 0, max = Infinity } = fields[field] ?? {};
    const wanted = measures.flatMap((measure, index) =>
      measure.field === field ? [tops[index]!, measure.bar + 1, ...measure.caps.values()] : [],
    );
    return [...new Set([0, 1, ...wanted].map((amount) => Math.min(Math.max(amount, min), max)))];
  };
  const steps = new Map<string, Step>();
  for (const { row, keys } of kinds) {
    let rows: Row[] = [row];
    for (const field of summed)
      rows = rows.flatMap((one) => amountsOf(field).map((amount) => ({ ...one, [field]: amount })));
    for (const one of rows) {
      const adds = counters.flatMap(({ measure, key }, counter): (readonly [number, number])[] => {
        if (keys[measure] !== key) return [];
        const { field, bar } = measures[measure]!;
        return [[counter, field === undefined || bar < 0 ? 1 : Number(one[field])]];
      });
      steps.set(JSON.stringify(adds), { row: one, adds });
    }
  }
  return [...steps.values()];
}

interface Met {
  readonly counts: readonly number[];
  /** The rows that lead there, fewest first. */
  readonly rows: () => readonly Row[];
}

function explore(counters: readonly Counter[], steps: readonly Step[]): { states: readonly Met[]; isWhole: boolean } {
  const placeOf = (counts: readonly number[]): number => {
    let place = 0;
    for (let at = 0; at < counters.length; at++) place = place * (counters[at]!.top + 1) + counts[at]!;
    return place;
  };
  interface State {
    readonly counts: readonly number[];
    readonly before?: State;
    readonly row?: Row;
  }
  const first: State = { counts: counters.map(() => 0) };
  const states: State[] = [first];
  const seen = new Set([placeOf(first.counts)]);
  const isCountable = placeOf(counters.map(({ top }) => top)) < Number.MAX_SAFE_INTEGER;
  for (let at = 0; isCountable && at < states.length && states.length <= MOST_STATES; at++) {
    const before = states[at]!;
    for (const { row, adds } of steps) {
      const counts = [...before.counts];
      for (const [counter, by] of adds) counts[counter] = Math.min(counts[counter]! + by, counters[counter]!.top);
      const place = placeOf(counts);
      if (seen.has(place)) continue;
      seen.add(place);
      states.push({ counts, before, row });
    }
  }
  const rowsTo = (state: State): readonly Row[] =>
    state.before === undefined ? [] : [...rowsTo(state.before), state.row!];
  return {
    states: states.map((state) => ({ counts: state.counts, rows: () => rowsTo(state) })),
    isWhole: isCountable && states.length <= MOST_STATES,
  };
}

function totalOf(
  { kind, bar }: Measure,
  measure: number,
  counters: readonly Counter[],
  counts: readonly number[],
): number {
  let total = 0;
  for (let at = 0; at < counters.length; at++) {
    if (counters[at]!.measure !== measure) continue;
    total += kind === 'distinct' ? Number(counts[at]! > Math.max(0, bar)) : counts[at]!;
  }
  return total;
}
