import type { Problem } from '../../kernel/problem.js';
import { type Accumulator, newAccumulator } from './accumulator.js';
import { collectionOf, planRows, type RowPlan } from './aggregate.js';
import { boundAggregate, type Bounds, copyRow, UNBOUNDED } from './bounded-rows.js';
import type { AskExactly } from './exact-condition.js';
import type { Slot } from './layout.js';
import { explainBadValue, MISSING, readerOf } from './read-value.js';
import { factsIn } from './references.js';
import type { Scope } from './scope.js';
import { compileTakeRow } from './take-row.js';

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
  const { low, high } = state;
  const plan = planRows(collection, targets, scope);
  const fields = [...(layout.fields.get(collection)?.values() ?? [])];
  const take = compileTakeRow(
    fields.map((field) => ({ name: field.name, slot: field.index, read: readerOf(field.spec, layout, day) })),
    low,
  );
  const accumulators = plan.aggregates.map((aggregate) => newAccumulator(aggregate, low, layout, day));
  const addRow = compileAddRow(plan, accumulators);
  const outside = factsOutside(targets, scope);
  const nothingOutside = outside.length === 0;

  const give = (target: Slot, [least, most]: Bounds): void => {
    low[target.index] = least;
    high[target.index] = most;
  };
  const isKnown = (slot: number): boolean => low[slot] === high[slot];

  return (rows, problems) => {
    if (rows === undefined) {
      for (const target of targets) give(target, UNBOUNDED);
      return;
    }
    if (!Array.isArray(rows)) {
      problems.push(notAList(collection));
      for (const target of targets) give(target, UNBOUNDED);
      return;
    }
    let complete = addRow !== undefined && (nothingOutside || outside.every(isKnown));
    for (const accumulator of accumulators) accumulator.reset();
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] as unknown;
      if (typeof row !== 'object' || row === null || Array.isArray(row)) {
        problems.push(notARow(collection, r));
        complete = false;
        continue;
      }
      const sum = take(row as Readonly<Record<string, unknown>>);
      // A sum that is no number has a wrong value in it; one without end, a gap.
      if (sum !== sum) {
        problems.push(...wrongFields(row as Readonly<Record<string, unknown>>, r));
        complete = false;
      } else if (sum === MISSING) complete = false;
      else if (complete) addRow?.();
    }
    if (complete) {
      for (let a = 0; a < accumulators.length; a++) {
        const total = accumulators[a]!.total();
        const { target } = plan.aggregates[a]!;
        low[target.index] = total;
        high[target.index] = total === MISSING ? Infinity : total;
      }
    } else if (problems.length === 0) weigh(rows as readonly Readonly<Record<string, unknown>>[]);
    // Else the facts of the decision before would stand.
    else for (const target of targets) give(target, UNBOUNDED);
  };

  /** Finds the bounds between which each fact lies, whatever fills the gaps. */
  function weigh(rows: readonly Readonly<Record<string, unknown>>[]): void {
    const slots = fields.map((field) => field.index);
    const weighed = rows.map((row) => {
      take(row);
      for (const { index, spec } of fields) {
        const known = low[index] !== MISSING;
        high[index] = known ? low[index]! : (spec.max ?? Infinity);
        if (!known) low[index] = spec.min ?? MISSING;
      }
      return copyRow(state, plan, slots);
    });
    for (const aggregate of plan.aggregates) give(aggregate.target, boundAggregate(aggregate, weighed, layout, day));
  }

  function wrongFields(row: Readonly<Record<string, unknown>>, at: number): Problem[] {
    return fields.flatMap((field) => {
      const value = row[field.name];
      if (!Number.isNaN(readerOf(field.spec, layout, day)(value))) return [];
      return [explainBadValue(value, field.spec, layout, day, `/${collection}/${String(at)}/${field.name}`)];
    });
  }
}

/** Adds the row in the state to every sum it counts for; `undefined` where that cannot be asked exactly. */
function compileAddRow(plan: RowPlan, accumulators: readonly Accumulator[]): (() => void) | undefined {
  const steps = plan.filters.map((filter, f) => {
    const adds = accumulators.flatMap((accumulator, a) => (plan.aggregates[a]!.filter === f ? [accumulator.add] : []));
    return filter.exactly === undefined ? undefined : guarded(filter.exactly, adds);
  });
  if (steps.includes(undefined)) return undefined;
  const [first, second, ...rest] = steps as (() => void)[];
  if (first === undefined) return () => undefined;
  if (second === undefined) return first;
  return () => {
    first();
    second();
    for (const step of rest) step();
  };
}

function guarded(counts: AskExactly, adds: readonly (() => void)[]): () => void {
  const [first, second, ...rest] = adds;
  if (first === undefined) return () => undefined;
  if (second === undefined) {
    return () => {
      if (counts()) first();
    };
  }
  return () => {
    if (!counts()) return;
    first();
    second();
    for (const add of rest) add();
  };
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

function notAList(collection: string): Problem {
  return {
    code: 'rulebook/not-a-list',
    at: `/${collection}`,
    says: `${collection} is no list: give its rows as an array.`,
  };
}

function notARow(collection: string, at: number): Problem {
  return {
    code: 'rulebook/not-a-row',
    at: `/${collection}/${String(at)}`,
    says: 'This row is no object: give its fields by name.',
  };
}
