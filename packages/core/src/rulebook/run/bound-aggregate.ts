import type { Layout } from './layout.js';
import { parameterValue } from './parameters.js';
import { valuesOf } from './read-value.js';
import type { Aggregate } from './rules.js';

/** An aggregate with its key and caps as they are on a day. */
export interface BoundAggregate extends Pick<Aggregate, 'kind' | 'slot' | 'of' | 'filter' | 'weigh'> {
  /** The slot of the key that sums are kept by; `undefined` for one sum of all. */
  readonly key: number | undefined;
  /** The most that a sum counts for, by the key's number; `undefined` where the caps have no value on that day. */
  readonly caps: ReadonlyMap<number, number> | undefined;
  /** What a key's sum must be above to be counted. */
  readonly bar: number;
  /** How many keys there are. */
  readonly keys: number;
}

/** Looks up what an aggregate over a collection takes from the day. */
export function bindAggregate(aggregate: Aggregate, over: string, layout: Layout, day: number): BoundAggregate {
  const { key, caps, bar = 0 } = aggregate;
  const field = key === undefined ? undefined : layout.fields.get(over)?.get(key);
  return {
    ...aggregate,
    key: field?.index,
    caps: caps === undefined ? new Map() : capsOf(caps, layout, day),
    bar,
    keys: (field && valuesOf(field.spec, layout, day)?.length) ?? Infinity,
  };
}

function capsOf(parameter: string, layout: Layout, day: number): Map<number, number> | undefined {
  const caps = parameterValue(layout.parameters, parameter, day);
  if (typeof caps !== 'object' || Array.isArray(caps)) return undefined;
  return new Map(Object.entries(caps).map(([key, cap]) => [layout.idOf(key), Number(cap)]));
}
