import type { Aggregate, RowPlan } from './aggregate.js';
import { NO, UNKNOWN } from './kleene.js';
import type { Layout, Slot } from './layout.js';
import { valuesOf } from './read-value.js';
import type { State } from './state.js';

/** One row as numbers: the bounds of each of its fields, and what each filter says of it. */
export interface BoundedRow {
  readonly low: (slot: number) => number;
  readonly high: (slot: number) => number;
  readonly verdicts: readonly number[];
}

/** The least and the greatest value an aggregate may have, given rows with gaps. */
export type Bounds = readonly [low: number, high: number];

/** Nothing at all is known. */
export const UNBOUNDED: Bounds = [-Infinity, Infinity];

/** What every filter of a plan says of the row that lies in the state. */
export function verdictsOf(plan: RowPlan): readonly number[] {
  return plan.filters.map((filter) => filter.ask());
}

/**
 * An aggregate over rows of which some have gaps: the bounds between which it lies whatever fills them.
 *
 * The bounds are sound, not always the tightest.
 */
export function boundAggregate(aggregate: Aggregate, rows: readonly BoundedRow[], layout: Layout, day: number): Bounds {
  const counted = rows.filter((row) => row.verdicts[aggregate.filter] !== NO);
  const isSure = (row: BoundedRow): boolean => row.verdicts[aggregate.filter] !== UNKNOWN;
  const field = aggregate.field?.index ?? 0;
  switch (aggregate.kind) {
    case 'count':
      return [counted.filter(isSure).length, counted.length];
    case 'sum':
      if (aggregate.capBy === undefined) return addUp(counted, isSure, field);
      // Without its caps nobody can tell how much of a sum counts.
      if (aggregate.capBy.caps === undefined) return UNBOUNDED;
      return boundCapped(counted, isSure, field, aggregate.capBy.key, aggregate.capBy.caps);
    case 'min':
    case 'max':
      return boundExtreme(counted, isSure, field, aggregate.kind);
    case 'countDistinct':
      return boundDistinct(aggregate, counted, isSure, layout, day);
  }
}

function addUp(rows: readonly BoundedRow[], isSure: (row: BoundedRow) => boolean, field: number): Bounds {
  let low = 0;
  let high = 0;
  for (const row of rows) {
    low += isSure(row) ? row.low(field) : Math.min(0, row.low(field));
    high += isSure(row) ? row.high(field) : Math.max(0, row.high(field));
  }
  return [low, high];
}

function boundCapped(
  rows: readonly BoundedRow[],
  isSure: (row: BoundedRow) => boolean,
  field: number,
  { index: key }: Slot,
  caps: ReadonlyMap<number, number>,
): Bounds {
  const keyed = rows.filter((row) => row.low(key) === row.high(key));
  const groups = groupByKey(keyed, key);
  let low = 0;
  let high = 0;
  for (const [id, group] of groups) {
    const [groupLow, groupHigh] = addUp(group, isSure, field);
    const cap = caps.get(id) ?? Infinity;
    low += Math.min(groupLow, cap);
    high += Math.min(groupHigh, cap);
  }
  // A row whose key is missing may add nothing, its key being full, or all it has.
  for (const row of rows) if (row.low(key) !== row.high(key)) high += Math.max(0, row.high(field));
  return [low, high];
}

function groupByKey(rows: readonly BoundedRow[], key: number): Map<number, BoundedRow[]> {
  const groups = new Map<number, BoundedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.low(key));
    if (group === undefined) groups.set(row.low(key), [row]);
    else group.push(row);
  }
  return groups;
}

function boundExtreme(
  rows: readonly BoundedRow[],
  isSure: (row: BoundedRow) => boolean,
  field: number,
  kind: 'min' | 'max',
): Bounds {
  const sure = rows.filter(isSure);
  if (sure.length === 0) return UNBOUNDED;
  return kind === 'min'
    ? [Math.min(...rows.map((row) => row.low(field))), Math.min(...sure.map((row) => row.high(field)))]
    : [Math.max(...sure.map((row) => row.low(field))), Math.max(...rows.map((row) => row.high(field)))];
}

function boundDistinct(
  aggregate: Aggregate,
  rows: readonly BoundedRow[],
  isSure: (row: BoundedRow) => boolean,
  layout: Layout,
  day: number,
): Bounds {
  const key = aggregate.field;
  if (key === undefined) return UNBOUNDED;
  const domain = valuesOf(key.spec, layout, day)?.length ?? Infinity;
  const groups = groupByKey(
    rows.filter((row) => row.low(key.index) === row.high(key.index)),
    key.index,
  );
  const keyless = rows.filter((row) => row.low(key.index) !== row.high(key.index));
  const { having } = aggregate;
  // A keyless row may lift one further key over the bar, or pull one under it.
  const pull = having === undefined ? 0 : keyless.filter((row) => row.low(having.field.index) < 0).length;
  let sure = 0;
  let possible = keyless.length;
  for (const group of groups.values()) {
    // A key of which no row is sure to count may not be there at all.
    const [low, high] =
      having === undefined
        ? [group.some(isSure) ? 1 : 0, 1]
        : addUp(group, isSure, having.field.index).map((sum) => (sum > having.greaterThan ? 1 : 0));
    if (group.some(isSure)) sure += low;
    possible += high;
  }
  const certain = having === undefined && groups.size === 0 && keyless.some(isSure) ? 1 : 0;
  return [Math.max(0, sure - pull, certain), Math.min(domain, possible)];
}

/** Copies the row that lies in a state, so that all rows can be weighed together. */
export function copyRow(state: State, plan: RowPlan, slots: readonly number[]): BoundedRow {
  const low = new Map(slots.map((slot) => [slot, state.low[slot]!]));
  const high = new Map(slots.map((slot) => [slot, state.high[slot]!]));
  return {
    low: (slot) => low.get(slot) ?? -Infinity,
    high: (slot) => high.get(slot) ?? Infinity,
    verdicts: verdictsOf(plan),
  };
}
