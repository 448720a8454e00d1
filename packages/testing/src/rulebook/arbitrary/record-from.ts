import type { Given } from '@guildhall/core';
import fc from 'fast-check';
import type { Pools } from './pools-of.js';
import { valueFrom } from './value-from.js';

/** Complete legal records: every fact that has a legal value, every collection with up to so many complete rows. */
export function recordFrom(pools: Pools, maxRows: number): fc.Arbitrary<Given> {
  return fc.record({
    ...recordOf(pools.facts),
    ...Object.fromEntries(
      Object.entries(pools.collections).map(([name, fields]) => [
        name,
        fc.array(fc.record(recordOf(fields)), { maxLength: maxRows }),
      ]),
    ),
  });
}

function recordOf(pools: Pools['facts']): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(
    Object.entries(pools).flatMap(([name, pool]) => {
      const value = valueFrom(pool);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
