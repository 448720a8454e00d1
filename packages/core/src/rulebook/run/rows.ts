import type { Problem } from '../../kernel/problem.js';
import { newAccumulator } from './accumulator.js';
import { type BoundAggregate, bindAggregate } from './bound-aggregate.js';
import { NO, YES } from './kleene.js';
import type { Layout, Slot } from './layout.js';
import { explainBadValue, readerOf } from './read-value.js';
import type { Filter, Step } from './rules.js';
import { isKnown, MISSING, put, type State } from './state.js';
import type { Row, TakeRow } from './take-row.js';
import { weighSums } from './weigh-sums.js';

/** The rows of one collection, and what is derived from them. */
export interface Rows {
  readonly fields: readonly Slot[];
  readonly aggregates: readonly BoundAggregate[];
  readonly filters: readonly Filter[];
  readonly take: (row: Row) => number;
  /** Reads a collection and fills in every fact derived from it. */
  readonly read: (rows: unknown, problems: Problem[]) => void;
}

/**
 * Makes ready to read one collection.
 *
 * Its rows are read once for all the facts derived from them. When a row has a
 * gap, or a fact that decides what counts is missing, they are read again for
 * the bounds between which each fact lies.
 *
 * @param isWanted - whether a fact derived from the rows is worked out, by its slot.
 */
export function newRows(
  { over, sums, filters, count }: Extract<Step, { readonly over: string }>,
  isWanted: (derived: { readonly slot: number }) => boolean,
  takeRow: TakeRow,
  state: State,
  layout: Layout,
  day: number,
): Rows {
  const { low, lists } = state;
  const fields = [...(layout.fields.get(over)?.values() ?? [])];
  const readers = fields.map(({ spec }) => readerOf(spec, layout, day));
  const take = takeRow(readers, low);
  const aggregates = sums.filter(isWanted).map((aggregate) => bindAggregate(aggregate, over, layout, day));
  const accumulators = aggregates.map((aggregate) => newAccumulator(aggregate, low));
  const addRow = count(
    low,
    lists,
    sums.map(({ slot }) => accumulators[aggregates.findIndex((aggregate) => aggregate.slot === slot)]?.add),
  );
  const canAdd = !accumulators.includes(undefined);
  const outside = [...new Set(aggregates.flatMap(({ filter }) => filters[filter]!.outside))];

  const read = (rows: unknown, problems: Problem[]): void => {
    for (const { slot } of aggregates) put(state, slot, MISSING);
    if (rows === undefined) return;
    if (!Array.isArray(rows)) {
      const says = `${over} is no list: give its rows as an array.`;
      problems.push({ code: 'rulebook/not-a-list', at: `/${over}`, says });
      return;
    }
    let isComplete = canAdd;
    for (const slot of outside) isComplete &&= isKnown(state, slot);
    for (const accumulator of accumulators) accumulator?.reset();
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
    if (isComplete)
      for (let a = 0; a < aggregates.length; a++) put(state, aggregates[a]!.slot, accumulators[a]!.total());
    else if (problems.length === 0) weigh(rows as readonly Row[]);
  };
  return { fields, aggregates, filters, take, read };

  function explainRow(row: Row | null, r: number, problems: Problem[]): void {
    const at = `/${over}/${String(r)}`;
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      problems.push({ code: 'rulebook/not-a-row', at, says: 'This row is no object: give its fields by name.' });
      return;
    }
    fields.forEach(({ name, spec }, f) => {
      if (Number.isNaN(readers[f]!(row[name])))
        problems.push(explainBadValue(row[name], spec, layout, day, `${at}/${name}`));
    });
  }

  function weigh(rows: readonly Row[]): void {
    const weighers = aggregates.map((aggregate) => aggregate.weigh?.(state) ?? weighSums(aggregate, state));
    for (const row of rows) {
      take(row);
      for (const { index, spec } of fields) widen(state, index, spec.min, spec.max);
      const verdicts = filters.map(({ ask }) => ask(state));
      weighers.forEach(({ add }, a) => {
        const verdict = verdicts[aggregates[a]!.filter]!;
        if (verdict !== NO) add(verdict === YES);
      });
    }
    weighers.forEach(({ bounds }, a) => {
      const { slot } = aggregates[a]!;
      [low[slot], state.high[slot]] = bounds();
    });
  }
}

/** A field that is missing lies somewhere in its domain. */
function widen({ low, high }: State, slot: number, min = MISSING, max = Infinity): void {
  const isMissing = low[slot] === MISSING;
  high[slot] = isMissing ? max : low[slot]!;
  if (isMissing) low[slot] = min;
}
