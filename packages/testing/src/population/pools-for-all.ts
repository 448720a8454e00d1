import type { CompiledRulebook, FactValue } from '@guildhall/core';
import { bordersOf } from '../rulebook/arbitrary/borders-of.js';
import { numberFor } from '../rulebook/arbitrary/number-for.js';
import type { Pool } from '../rulebook/arbitrary/pool-of.js';
import { type Pools, poolsOf } from '../rulebook/arbitrary/pools-of.js';
import type { Day } from './bring-to-day.js';

/**
 * The values worth trying that every version takes; of what only some have, all that those take.
 *
 * The ends of a period are not among them: the period is that of the day.
 */
export function poolsForAll(rulebooks: readonly CompiledRulebook[], { clock }: Day): Pools {
  const each = rulebooks.map((rulebook) => withoutPeriod(rulebook, clock));
  const collections = [...new Set(each.flatMap((pools) => Object.keys(pools.collections)))];
  return {
    facts: shared(each.map((pools) => pools.facts)),
    collections: Object.fromEntries(
      collections.map((name) => [name, shared(each.map((pools) => pools.collections[name] ?? {}))]),
    ),
  };
}

function withoutPeriod(rulebook: CompiledRulebook, clock: string): Pools {
  const { document } = rulebook.prepared;
  const ends = document.periods === undefined ? [] : [document.periods.first, document.periods.last];
  const pools = poolsOf(rulebook, bordersOf(document), clock);
  return { ...pools, facts: Object.fromEntries(Object.entries(pools.facts).filter(([name]) => !ends.includes(name))) };
}

function shared(each: readonly Pools['facts'][]): Pools['facts'] {
  const all = new Map<string, Pool>();
  for (const pools of each) {
    for (const [name, pool] of Object.entries(pools)) {
      const known = all.get(name);
      all.set(name, known === undefined ? pool : both(known, pool));
    }
  }
  return Object.fromEntries(all);
}

function both(one: Pool, other: Pool): Pool {
  const spec = isNullable(one) ? other.spec : one.spec;
  if (one.range === undefined || other.range === undefined)
    return { spec, near: one.near.filter((value) => other.near.includes(value)), range: undefined };
  const range = [Math.max(one.range[0], other.range[0]), Math.min(one.range[1], other.range[1])] as const;
  const isInside = (value: FactValue): boolean => {
    const number = numberFor(value);
    return spec.type === 'date' || (number !== undefined && number >= range[0] && number <= range[1]);
  };
  return { spec, near: [...new Set([...one.near, ...other.near])].filter(isInside), range };
}

function isNullable({ spec }: Pool): boolean {
  return 'nullable' in spec && spec.nullable === true;
}
