import type { Problem } from '../../kernel/problem.js';
import { newAccumulator } from './accumulator.js';
import { collectionOf, planRows, type RowPlan } from './aggregate.js';
import { NO, YES } from './kleene.js';
import type { Slot } from './layout.js';
import { explainBadValue, readerOf } from './read-value.js';
import { factsOf } from './references.js';
import { type Scope, slotOf } from './scope.js';
import { isKnown, MISSING, put, type State } from './state.js';
import { compileTakeRow } from './take-row.js';
import { newWeigher } from './weigher.js';

/** Reads one collection and fills in every fact derived from it. */
export type ReadRows = (rows: unknown, problems: Problem[]) => void;

type Row = Readonly<Record<string, unknown>>;

/** The collections that derived facts come from, each with its facts. */
export function rowTargets(slots: Iterable<Slot>): Map<string, Slot[]> {
  const targets = new Map<string, Slot[]>();
  for (const slot of slots) {
    const collection = 'is' in slot.spec && slot.spec.is !== undefined ? collectionOf(slot.spec.is) : undefined;
    if (collection !== undefined) targets.set(collection, [...(targets.get(collection) ?? []), slot]);
  }
  return targets;
}

/**
 * Compiles the reading of one collection.
 *
 * Its rows are read once for all the facts derived from them. When a row has a
 * gap, or a fact that decides what counts is missing, they are read again for
 * the bounds between which each fact lies.
 */
export function compileRows(collection: string, targets: readonly Slot[], outer: Scope): ReadRows {
  const scope: Scope = { ...outer, collection };
  const { layout, state, day } = scope;
  const { low } = state;
  const fields = [...(layout.fields.get(collection)?.values() ?? [])].map((slot) => ({
    ...slot,
    read: readerOf(slot.spec, layout, day),
  }));
  const take = compileTakeRow(fields, low);
  const plan = planRows(targets, scope);
  const accumulators = plan.aggregates.flatMap((aggregate) => newAccumulator(aggregate, low) ?? []);
  const addRow = compileAddRow(
    plan,
    accumulators.map(({ add }) => add),
  );
  const canAdd = accumulators.length === plan.aggregates.length;
  const outside = slotsOutside(targets, scope);
  const totals = plan.aggregates.map(({ target }) => target);

  return (rows, problems) => {
    for (const total of totals) put(state, total, MISSING);
    if (rows === undefined) return;
    if (!Array.isArray(rows)) {
      const says = `${collection} is no list: give its rows as an array.`;
      problems.push({ code: 'rulebook/not-a-list', at: `/${collection}`, says });
      return;
    }
    let isComplete = canAdd;
    for (const slot of outside) isComplete &&= isKnown(state, slot);
    for (const { reset } of accumulators) reset();
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] as Row | null;
      const sum = typeof row === 'object' && row !== null ? take(row) : NaN;
      if (sum > MISSING) {
        if (isComplete) addRow();
        continue;
      }
      // A sum that is no number has a wrong value in it; one without end, a gap.
      isComplete = false;
      if (sum !== sum || Array.isArray(row)) explainRow(row, r, problems);
    }
    if (isComplete) for (let a = 0; a < totals.length; a++) put(state, totals[a]!, accumulators[a]!.total());
    else if (problems.length === 0) weigh(rows as readonly Row[]);
  };

  function explainRow(row: Row | null, r: number, problems: Problem[]): void {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      const says = 'This row is no object: give its fields by name.';
      problems.push({ code: 'rulebook/not-a-row', at: `/${collection}/${String(r)}`, says });
      return;
    }
    for (const { name, spec, read } of fields) {
      if (Number.isNaN(read(row[name]))) {
        problems.push(explainBadValue(row[name], spec, layout, day, `/${collection}/${String(r)}/${name}`));
      }
    }
  }

  function weigh(rows: readonly Row[]): void {
    const weighers = plan.aggregates.map((aggregate) => newWeigher(aggregate, state));
    for (const row of rows) {
      take(row);
      for (const { index, spec } of fields) widen(state, index, spec.min, spec.max);
      const verdicts = plan.filters.map(({ ask }) => ask());
      weighers.forEach(({ add }, a) => {
        const verdict = verdicts[plan.aggregates[a]!.filter]!;
        if (verdict !== NO) add(verdict === YES);
      });
    }
    weighers.forEach(({ bounds }, a) => {
      const { target } = plan.aggregates[a]!;
      [low[target], state.high[target]] = bounds();
    });
  }
}

/** A field that is missing lies somewhere in its domain. */
function widen({ low, high }: State, slot: number, min = MISSING, max = Infinity): void {
  const isMissing = low[slot] === MISSING;
  high[slot] = isMissing ? max : low[slot]!;
  if (isMissing) low[slot] = min;
}

/** Adds the row in the state to every sum it counts for. */
function compileAddRow({ filters, aggregates }: RowPlan, adds: readonly (() => void)[]): () => void {
  return inTurn(
    filters.map(({ exactly }, f) => {
      const addAll = inTurn(adds.filter((_, a) => aggregates[a]!.filter === f));
      return () => {
        if (exactly()) addAll();
      };
    }),
  );
}

function inTurn([first, ...rest]: readonly (() => void)[]): () => void {
  if (first === undefined) return () => undefined;
  if (rest.length === 0) return first;
  const others = inTurn(rest);
  return () => {
    first();
    others();
  };
}

/** The slots of facts and parameters, not fields, that decide which rows count. */
function slotsOutside(targets: readonly Slot[], scope: Scope): readonly number[] {
  const { layout, collection = '' } = scope;
  const names = targets.flatMap(({ spec }) =>
    'is' in spec && spec.is !== undefined ? [...factsOf({ ...spec.is, capBy: undefined }, layout.document)] : [],
  );
  return [...new Set(names)]
    .filter((name) => layout.fields.get(collection)?.has(name) !== true)
    .map((name) => slotOf(scope, name));
}
