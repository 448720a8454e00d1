import type { Condition } from '../schema/condition.js';
import type { Derivation } from '../schema/fact.js';
import { type Ask, type AskExactly, compileCondition, compileExactly } from './condition.js';
import { NO, YES } from './kleene.js';
import type { Layout, Slot } from './layout.js';
import { parameterValue } from './parameters.js';
import { valuesOf } from './read-value.js';
import { type Scope, slotOf } from './scope.js';
import { simplify } from './simplify.js';
import { addConstant } from './state.js';

/**
 * One derived fact over rows, ready to run.
 *
 * A count is a sum of ones; what is counted once for each key is the number of
 * keys whose sum is above a bar.
 */
export interface Aggregate {
  readonly kind: 'sum' | 'distinct' | 'min' | 'max';
  /** The slot of the fact. */
  readonly target: number;
  /** The slot of what is summed or compared. */
  readonly of: number;
  /** Which of the collection's shared filters decides whether a row counts. */
  readonly filter: number;
  /** The slot of the key that sums are kept by; `undefined` for one sum of all. */
  readonly key: number | undefined;
  /** The most that a sum counts for, by the key's number; `undefined` where the caps have no value on that day. */
  readonly caps: ReadonlyMap<number, number> | undefined;
  /** What a key's sum must be above to be counted. */
  readonly bar: number;
  /** How many keys there are. */
  readonly keys: number;
}

/** Whether a row counts: of values that are all known, and in Kleene's logic. */
export interface Filter {
  readonly exactly: AskExactly;
  readonly ask: Ask;
}

/** Everything derived from one collection, so that its rows are read once. */
export interface RowPlan {
  readonly filters: readonly Filter[];
  readonly aggregates: readonly Aggregate[];
}

/** The collection that a derivation reads, if it reads one. */
export function collectionOf(is: Derivation): string | undefined {
  return 'over' in is ? is.over : 'count' in is ? is.count : undefined;
}

/** Plans the derived facts of one collection. Equal `where`s are asked once a row. */
export function planRows(targets: readonly Slot[], scope: Scope): RowPlan {
  const filters: Filter[] = [];
  const known = new Map<string, number>();
  const filterOf = (where: Condition | undefined): number => {
    const asked = where === undefined || simplify(where, scope);
    const key = JSON.stringify(asked);
    let filter = known.get(key);
    if (filter === undefined) {
      filter =
        filters.push(
          typeof asked === 'boolean'
            ? { exactly: () => asked, ask: () => (asked ? YES : NO) }
            : { exactly: compileExactly(asked, scope), ask: compileCondition(asked, scope) },
        ) - 1;
      known.set(key, filter);
    }
    return filter;
  };
  const aggregates = targets.flatMap((target) => {
    const is = 'is' in target.spec ? target.spec.is : undefined;
    return is === undefined ? [] : [planAggregate(target.index, is, scope, filterOf)];
  });
  return { filters, aggregates };
}

const NO_CAPS: ReadonlyMap<number, number> = new Map();

function planAggregate(
  target: number,
  is: Derivation,
  scope: Scope,
  filterOf: (where: Condition | undefined) => number,
): Aggregate {
  const field = (name: string): number => slotOf(scope, name);
  const one = (): number => addConstant(scope.state, 1);
  const filter = filterOf('where' in is ? is.where : undefined);
  const base = { target, filter, key: undefined, caps: NO_CAPS, bar: 0, keys: 0 };
  if ('min' in is) return { ...base, kind: 'min', of: field(is.min) };
  if ('max' in is) return { ...base, kind: 'max', of: field(is.max) };
  if ('countDistinct' in is) {
    const { having } = is;
    const spec = scope.layout.fields.get(is.over)?.get(is.countDistinct)?.spec;
    return {
      ...base,
      kind: 'distinct',
      of: having === undefined ? one() : field(having.sum),
      key: field(is.countDistinct),
      bar: having?.greaterThan ?? 0,
      keys: (spec && valuesOf(spec, scope.layout, scope.day)?.length) ?? Infinity,
    };
  }
  if (!('sum' in is)) return { ...base, kind: 'sum', of: one() };
  if (is.capBy === undefined) return { ...base, kind: 'sum', of: field(is.sum) };
  const caps = capsOf(is.capBy.caps.fact, scope.layout, scope.day);
  return { ...base, kind: 'sum', of: field(is.sum), key: field(is.capBy.key), caps };
}

/** The caps that a map parameter holds on a day, by the number of their key; `undefined` before its first value. */
export function capsOf(parameter: string, layout: Layout, day: number): Map<number, number> | undefined {
  const caps = parameterValue(layout.document, parameter.slice(6), day);
  if (typeof caps !== 'object' || Array.isArray(caps)) return undefined;
  return new Map(Object.entries(caps).map(([key, cap]) => [layout.idOf(key), Number(cap)]));
}
