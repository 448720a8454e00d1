import type { Aggregate } from '../run/rules.js';
import type { Condition } from '../schema/condition.js';
import type { Derivation } from '../schema/fact.js';
import { call, type Planned } from './call.js';
import { constantSlot, type Scope, slotOf } from './scope.js';

/** The collection that a derivation reads, if it reads one. */
export function collectionOf(is: Derivation): string | undefined {
  return 'over' in is ? is.over : 'count' in is ? is.count : undefined;
}

/** Compiles the fact of a slot that is derived from the rows of the scope's collection. */
export function compileAggregate(
  slot: number,
  is: Derivation,
  scope: Scope,
  filterOf: (where: Condition | undefined) => number,
): Planned<Aggregate> {
  const of = (name: string | undefined): number => (name === undefined ? constantSlot(scope, 1) : slotOf(scope, name));
  const base = { slot, filter: filterOf('where' in is ? is.where : undefined) };
  const extreme = (sign: 1 | -1, field: string): Planned<Aggregate> => {
    return { kind: 'extreme', ...base, of: of(field), weigh: call('extreme', sign, of(field)) };
  };
  if ('min' in is) return extreme(1, is.min);
  if ('max' in is) return extreme(-1, is.max);
  if ('countDistinct' in is) {
    const { countDistinct: key, having } = is;
    return { kind: 'distinct', ...base, of: of(having?.sum), key, bar: having?.greaterThan ?? 0 };
  }
  if (!('sum' in is)) return { kind: 'sum', ...base, of: of(undefined) };
  const { sum, capBy } = is;
  const capped = capBy && { key: capBy.key, caps: capBy.caps.fact.slice('param.'.length) };
  return { kind: 'sum', ...base, of: of(sum), ...capped };
}
