import type { FactValue, Given } from '@guildhall/core';
import type { Pool } from '../rulebook/arbitrary/pool-of.js';
import type { Pools } from '../rulebook/arbitrary/pools-of.js';

/** The values that cases have, as often as they have them: what is usual. Dates are not among them. */
export interface UsualValues {
  readonly facts: Readonly<Record<string, readonly FactValue[]>>;
  /** By collection, then by field. */
  readonly collections: Readonly<Record<string, Readonly<Record<string, readonly FactValue[]>>>>;
}

/** Learns from cases what values are usual for what the pools hold. */
export function valuesIn(cases: readonly Given[], pools: Pools): UsualValues {
  return {
    facts: usual(pools.facts, cases),
    collections: Object.fromEntries(
      Object.entries(pools.collections).map(([name, fields]) => [
        name,
        usual(
          fields,
          cases.flatMap((given) => rowsOf(given[name])),
        ),
      ]),
    ),
  };
}

function usual(pools: Pools['facts'], records: readonly Given[]): Readonly<Record<string, readonly FactValue[]>> {
  return Object.fromEntries(
    Object.entries(pools).map(([name, pool]) => [
      name,
      pool.spec.type === 'date' ? [] : records.map((record) => record[name]).filter((value) => isIn(pool, value)),
    ]),
  );
}

/** Whether a value may be given where the pool is drawn from. */
function isIn({ spec, near, range }: Pool, value: unknown): value is FactValue {
  if (value === undefined) return false;
  if (value === null) return 'nullable' in spec && spec.nullable === true;
  if (spec.type === 'list') return Array.isArray(value) && value.every((item) => near.includes(item as FactValue));
  if (typeof value === 'number') return range !== undefined && value >= range[0] && value <= range[1];
  return near.includes(value as FactValue);
}

/** The rows of a collection, as far as they are rows. */
export function rowsOf(value: unknown): readonly Given[] {
  if (!Array.isArray(value)) return [];
  return value.filter((row): row is Given => typeof row === 'object' && row !== null);
}
