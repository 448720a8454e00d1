import { Fault } from '../kernel/fault.js';
import type { Given } from './decision.js';
import { readGiven } from './read-given.js';
import type { Rulebook } from './rulebook.js';
import { NO, YES } from './run/kleene.js';
import type { Rows } from './run/rows.js';
import { MISSING, put, type State } from './run/state.js';

/** What one row added to a sum, and why not more. */
export interface TallyRow {
  /** The row's place in the collection as given, from 0. */
  readonly row: number;
  /** How much of it counts. */
  readonly counted: number;
  /** How much it has; 0 where that is missing. */
  readonly of: number;
  readonly because: 'counted' | 'capped' | 'left-out' | 'unknown';
}

/** A sum, row by row. */
export interface Tally {
  readonly total: number;
  readonly rows: readonly TallyRow[];
}

/**
 * Accounts for a derived sum row by row: which rows count, and how much of each.
 *
 * Where a cap is reached, the rows of earlier dates count first (by the
 * collection's first date field, then by place); the total is the same in any
 * order. A row with a gap that matters counts nothing here.
 *
 * @throws Fault `rulebook/not-a-sum` when the fact is not a sum over rows.
 */
export function tally(rulebook: Rulebook, given: Given, fact: string, options: { readonly on: string }): Tally {
  const { facts, size } = rulebook.layout;
  const { program } = readGiven(rulebook, given, options.on);
  const { state } = program;
  const slot = facts.get(fact)?.index;
  const [over, rows] =
    [...program.rows].find(([, { aggregates }]) => aggregates.some((each) => each.slot === slot)) ?? [];
  const sum = rows?.aggregates.find((each) => each.slot === slot);
  // A count is a sum of ones, and a one is no field.
  if (over === undefined || sum?.kind !== 'sum' || sum.of >= size)
    throw new Fault('rulebook/not-a-sum', `${fact} is no sum over rows, so it has no account.`);
  const listed = (given as Given | null)?.[over];
  const dateField = rows?.fields.find(({ spec }) => spec.type === 'date')?.index;
  const room = sum.caps && new Map(sum.caps);
  const seen = (Array.isArray(listed) ? listed : []).map((row: unknown, index) => {
    takeKnown(rows!, row, state);
    const date = valueAt(state, dateField) ?? Infinity;
    const verdict = rows!.filters[sum.filter]!.ask(state);
    return { row: index, verdict, points: valueAt(state, sum.of), key: valueAt(state, sum.key), date };
  });
  const counted = seen
    .sort((a, b) => a.date - b.date || a.row - b.row)
    .map(({ row, verdict, points, key }): TallyRow => {
      if (verdict === NO) return { row, counted: 0, of: points ?? 0, because: 'left-out' };
      const isOpen = room === undefined || (sum.key !== undefined && key === undefined);
      if (verdict !== YES || points === undefined || isOpen)
        return { row, counted: 0, of: points ?? 0, because: 'unknown' };
      const left = key === undefined ? undefined : room.get(key);
      const takes = left === undefined ? points : Math.min(points, left);
      if (key !== undefined && left !== undefined) room.set(key, left - takes);
      return { row, counted: takes, of: points, because: takes < points ? 'capped' : 'counted' };
    })
    .sort((a, b) => a.row - b.row);
  return { total: counted.reduce((sum, row) => sum + row.counted, 0), rows: counted };
}

/** Reads a row; what is wrong in it is taken as missing. */
function takeKnown({ take, fields }: Rows, row: unknown, state: State): void {
  take(typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {});
  for (const { index } of fields) put(state, index, Number.isFinite(state.low[index]) ? state.low[index]! : MISSING);
}

function valueAt({ low }: State, slot: number | undefined): number | undefined {
  const value = slot === undefined ? MISSING : low[slot]!;
  return value === MISSING ? undefined : value;
}
