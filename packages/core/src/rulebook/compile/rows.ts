import type { Problem } from '../../kernel/problem.js';
import { type Accumulator, newAccumulator } from './accumulator.js';
import { collectionOf, planRows, type RowPlan } from './aggregate.js';
import { type BoundedRow, boundAggregate, copyRow, UNBOUNDED } from './bounded-rows.js';
import type { Slot } from './layout.js';
import { BAD, explainBadValue, readerOf } from './read-value.js';
import { factsIn } from './references.js';
import type { Scope } from './scope.js';

/** Reads one collection and fills in every fact derived from it. */
export type ReadRows = (rows: unknown, problems: Problem[]) => void;

/** The collections that derived facts come from, each with its facts. */
export function rowTargets(slots: Iterable<Slot>): Map<string, Slot[]> {
  const targets = new Map<string, Slot[]>();
  for (const slot of slots) {
    const collection = 'is' in slot.spec && slot.spec.is !== undefined ? collectionOf(slot.spec.is) : undefined;
    if (collection === undefined) continue;
    const known = targets.get(collection);
    if (known === undefined) targets.set(collection, [slot]);
    else known.push(slot);
  }
  return targets;
}

/**
 * Compiles the reading of one collection.
 *
 * Its rows are read once for all the facts derived from them. Rows that are
 * complete take the fast way; when one has a gap, all are weighed for the
 * bounds between which each fact lies.
 */
export function compileRows(collection: string, targets: readonly Slot[], scope: Scope): ReadRows {
  const { layout, state, day } = scope;
  const plan = planRows(collection, targets, scope);
  const fields = [...(layout.fields.get(collection)?.values() ?? [])];
  const names = fields.map((field) => field.name);
  const slots = fields.map((field) => field.index);
  const readers = fields.map((field) => readerOf(field.spec, layout, day));
  const accumulators = plan.aggregates.map((aggregate) => newAccumulator(aggregate, state.low, layout, day));
  const outside = factsOutside(targets, scope);
  const exact = plan.filters.every((filter) => filter.exactly !== undefined);
  const { low, high } = state;

  const give = (target: Slot, least: number, most: number): void => {
    low[target.index] = least;
    high[target.index] = most;
  };

  /** Puts a row into the state. @returns how many of its fields are missing, or -1 where one is wrong. */
  const take = (row: unknown, at: number, problems: Problem[]): number => {
    if (typeof row !== 'object' || row === null) {
      problems.push(notARow(collection, at));
      return -1;
    }
    let gaps = 0;
    for (let f = 0; f < names.length; f++) {
      const value = (row as Record<string, unknown>)[names[f] as string];
      if (value === undefined) {
        gaps++;
        low[slots[f] as number] = -Infinity;
        continue;
      }
      const number = (readers[f] as (value: unknown) => number)(value);
      if (number === BAD) {
        const field = fields[f] as Slot;
        problems.push(explainBadValue(value, field.spec, layout, day, `/${collection}/${String(at)}/${field.name}`));
        return -1;
      }
      low[slots[f] as number] = number;
    }
    return gaps;
  };

  return (rows, problems) => {
    if (rows === undefined) {
      for (const target of targets) give(target, ...UNBOUNDED);
      return;
    }
    if (!Array.isArray(rows)) {
      problems.push({
        code: 'rulebook/not-a-list',
        at: `/${collection}`,
        says: `${collection} is no list: give its rows as an array.`,
      });
      return;
    }
    let complete = exact && outside.every((slot) => low[slot] === high[slot]);
    for (const accumulator of accumulators) accumulator.reset();
    for (let r = 0; r < rows.length; r++) {
      const gaps = take(rows[r], r, problems);
      if (gaps < 0) continue;
      if (gaps > 0) complete = false;
      if (complete) addRow(plan, accumulators);
    }
    if (complete) {
      for (let a = 0; a < accumulators.length; a++) {
        const total = (accumulators[a] as Accumulator).total();
        give(
          (plan.aggregates[a] as RowPlan['aggregates'][number]).target,
          total,
          total === -Infinity ? Infinity : total,
        );
      }
      return;
    }
    if (problems.length > 0) return;
    const weighed = rows.map((row: unknown, at) => {
      take(row, at, problems);
      widen();
      return copyRow(state, plan, slots);
    });
    for (const aggregate of plan.aggregates)
      give(aggregate.target, ...boundAggregate(aggregate, weighed as BoundedRow[], layout, day));
  };

  /** Gives the missing fields of the row in the state the bounds of their domain. */
  function widen(): void {
    for (const field of fields) {
      const known = low[field.index] !== -Infinity;
      high[field.index] = known ? (low[field.index] as number) : (field.spec.max ?? Infinity);
      if (!known) low[field.index] = field.spec.min ?? -Infinity;
    }
  }
}

function addRow(plan: RowPlan, accumulators: readonly Accumulator[]): void {
  for (let f = 0; f < plan.filters.length; f++) {
    if ((plan.filters[f] as RowPlan['filters'][number]).exactly?.() !== true) continue;
    for (let a = 0; a < accumulators.length; a++) {
      if ((plan.aggregates[a] as RowPlan['aggregates'][number]).filter === f) (accumulators[a] as Accumulator).add();
    }
  }
}

/** The slots of facts, not fields, that decide whether a row counts. */
function factsOutside(targets: readonly Slot[], scope: Scope): readonly number[] {
  const names = new Set<string>();
  for (const target of targets) {
    const where =
      'is' in target.spec && target.spec.is !== undefined && 'where' in target.spec.is
        ? target.spec.is.where
        : undefined;
    if (where !== undefined) for (const name of factsIn(where, scope.layout.document)) names.add(name);
  }
  return [...names].flatMap((name) => scope.layout.facts.get(name)?.index ?? []);
}

function notARow(collection: string, at: number): Problem {
  return {
    code: 'rulebook/not-a-row',
    at: `/${collection}/${String(at)}`,
    says: 'This row is no object: give its fields by name.',
  };
}
