import { Fault } from '../../kernel/fault.js';
import type { Condition } from '../schema/condition.js';
import type { Derivation } from '../schema/fact.js';
import { type Ask, compileCondition } from './condition.js';
import { type AskExactly, compileExactly } from './exact-condition.js';
import { NO, YES } from './kleene.js';
import type { Layout, Slot } from './layout.js';
import { parameterValue } from './parameters.js';
import type { Scope } from './scope.js';
import { simplify } from './simplify.js';

/** A derivation that reads a collection's rows. */
export type RowDerivation = Extract<Derivation, { over: string } | { count: string }>;

/** One derived fact over rows, ready to run. */
export interface Aggregate {
  readonly kind: 'sum' | 'count' | 'countDistinct' | 'min' | 'max';
  readonly target: Slot;
  /** The field that is summed, counted or compared; the key of `countDistinct`. */
  readonly field: Slot | undefined;
  /** Which of the collection's shared filters decides whether a row counts. */
  readonly filter: number;
  /** `sum` with a cap: the key's field and its caps by the key's number, where they have a value on that day. */
  readonly capBy: { readonly key: Slot; readonly caps: ReadonlyMap<number, number> | undefined } | undefined;
  /** `countDistinct` with a condition on each key's sum. */
  readonly having: { readonly field: Slot; readonly greaterThan: number } | undefined;
}

/** Whether a row counts: exactly, where that can be asked, and in Kleene's logic. */
export interface Filter {
  readonly exactly: AskExactly | undefined;
  readonly ask: Ask;
}

/** Everything derived from one collection, so that its rows are read once. */
export interface RowPlan {
  readonly collection: string;
  readonly filters: readonly Filter[];
  readonly aggregates: readonly Aggregate[];
}

/** The collection that a derivation reads, if it reads one. */
export function collectionOf(is: Derivation): string | undefined {
  return 'over' in is ? is.over : 'count' in is ? is.count : undefined;
}

/** Plans the derived facts of one collection. Equal `where`s are asked once a row. */
export function planRows(collection: string, targets: readonly Slot[], scope: Scope): RowPlan {
  const rowScope: Scope = { ...scope, collection };
  const filters: Filter[] = [];
  const known = new Map<string, number>();
  const filterOf = (where: Condition | undefined): number => {
    const asked = where === undefined || simplify(where, rowScope);
    const key = JSON.stringify(asked);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, filters.length);
    filters.push(
      typeof asked === 'boolean'
        ? { exactly: () => asked, ask: () => (asked ? YES : NO) }
        : { exactly: compileExactly(asked, rowScope), ask: compileCondition(asked, rowScope) },
    );
    return filters.length - 1;
  };
  const aggregates = targets.map((target) => planAggregate(target, rowScope, filterOf));
  return { collection, filters, aggregates };
}

function planAggregate(target: Slot, scope: Scope, filterOf: (where: Condition | undefined) => number): Aggregate {
  const is = ('is' in target.spec ? target.spec.is : undefined) as RowDerivation;
  const field = (name: string): Slot => {
    const slot = scope.layout.fields.get(scope.collection ?? '')?.get(name);
    if (slot === undefined) throw new Fault('rulebook/unknown-name', `The rows have no field ${name}.`);
    return slot;
  };
  const base = { target, filter: filterOf(is.where), capBy: undefined, having: undefined };
  if ('count' in is) return { ...base, kind: 'count', field: undefined };
  if ('min' in is) return { ...base, kind: 'min', field: field(is.min) };
  if ('max' in is) return { ...base, kind: 'max', field: field(is.max) };
  if ('countDistinct' in is) {
    const having = is.having && { field: field(is.having.sum), greaterThan: is.having.greaterThan };
    return { ...base, kind: 'countDistinct', field: field(is.countDistinct), having };
  }
  const capBy = is.capBy && { key: field(is.capBy.key), caps: capsOf(is.capBy.caps.fact, scope.layout, scope.day) };
  return { ...base, kind: 'sum', field: field(is.sum), capBy };
}

function capsOf(parameter: string, layout: Layout, day: number): ReadonlyMap<number, number> | undefined {
  const caps = parameterValue(layout.document, parameter.slice(6), day);
  if (caps === undefined || typeof caps !== 'object' || Array.isArray(caps)) return undefined;
  return new Map(Object.entries(caps).map(([key, cap]) => [layout.idOf(key), Number(cap)]));
}
