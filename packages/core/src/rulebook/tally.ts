import { Fault } from '../kernel/fault.js';
import { capsOf } from './compile/aggregate.js';
import { compileCondition } from './compile/condition.js';
import { NO, YES } from './compile/kleene.js';
import type { Slot } from './compile/layout.js';
import { readerOf } from './compile/read-value.js';
import { MISSING } from './compile/state.js';
import type { Given } from './decision.js';
import { readGiven } from './read-given.js';
import type { Rulebook } from './rulebook.js';

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
  const { program } = readGiven(rulebook, given, options.on);
  const spec = rulebook.prepared.document.facts[fact];
  const is = spec?.is;
  if (is === undefined || !('sum' in is))
    throw new Fault('rulebook/not-a-sum', `${fact} is no sum over rows, so it has no account.`);
  const { layout, scope } = program;
  const fields = [...(layout.fields.get(is.over)?.values() ?? [])];
  const ask = is.where === undefined ? () => YES : compileCondition(is.where, { ...scope, collection: is.over });
  const listed = (given as Given | null)?.[is.over];
  const rows: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const read = rowReader(fields, program.scope);
  const dateField = fields.find((field) => field.spec.type === 'date');
  const room = is.capBy === undefined ? new Map<number, number>() : capsOf(is.capBy.caps.fact, layout, scope.day);
  const seen = rows.map((row, index) => {
    read(row);
    const points = valueAt(program.state, layout.fields.get(is.over)?.get(is.sum));
    const key =
      is.capBy === undefined ? undefined : valueAt(program.state, layout.fields.get(is.over)?.get(is.capBy.key));
    return { row: index, verdict: ask(), points, key, date: valueAt(program.state, dateField) ?? Infinity };
  });
  const counted = [...seen]
    .sort((a, b) => a.date - b.date || a.row - b.row)
    .map(({ row, verdict, points, key }): TallyRow => {
      if (verdict === NO) return { row, counted: 0, of: points ?? 0, because: 'left-out' };
      const isOpen = room === undefined || (is.capBy !== undefined && key === undefined);
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

type Scope = ReturnType<typeof readGiven>['program']['scope'];

function rowReader(fields: readonly Slot[], scope: Scope): (row: unknown) => void {
  const readers = fields.map((field) => ({ field, read: readerOf(field.spec, scope.layout, scope.day) }));
  return (row) => {
    for (const { field, read } of readers) {
      const value = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[field.name] : undefined;
      const number = read(value);
      const known = Number.isFinite(number);
      scope.state.low[field.index] = known ? number : MISSING;
      scope.state.high[field.index] = known ? number : Infinity;
    }
  };
}

function valueAt(state: Scope['state'], slot: Slot | undefined): number | undefined {
  const value = slot === undefined ? -Infinity : state.low[slot.index]!;
  return value === -Infinity ? undefined : value;
}
