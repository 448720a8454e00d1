import { type FactValue, formatDay } from '@guildhall/core';
import fc from 'fast-check';
import type { Pool } from './pool-of.js';

/**
 * Values of a pool: six in seven from around its borders, the rest from anywhere in its range.
 *
 * A list is any part of its values. One in six of what is nullable is null.
 *
 * @returns `undefined` where there is no legal value, as for an enum whose
 *   list has no value yet.
 */
export function valueFrom(pool: Pool): fc.Arbitrary<FactValue> | undefined {
  const { spec, near, range } = pool;
  const value = ((): fc.Arbitrary<FactValue> | undefined => {
    if (spec.type === 'list') return fc.subarray([...near] as string[]);
    if (range === undefined) return near.length === 0 ? undefined : fc.constantFrom(...near);
    const [min, max] = range;
    const anywhere = fc.integer({ min, max }).map((number) => (spec.type === 'date' ? formatDay(number) : number));
    if (near.length === 0) return anywhere;
    return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...near) }, { weight: 1, arbitrary: anywhere });
  })();
  const nullable = 'nullable' in spec && spec.nullable === true;
  if (value === undefined || !nullable) return value;
  return fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
}
