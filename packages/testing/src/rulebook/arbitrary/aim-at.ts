import { decide, type FactValue, type Given, type CompiledRulebook } from '@guildhall/core';
import type { Pools } from './pools-of.js';

const STEPS = 120;

/**
 * Moves a record towards a yes, by small steps that never meet fewer requirements.
 *
 * Most records that are made at random fail for many reasons at once, so that
 * none of them is ever the one that decides.
 *
 * `about` names the facts and collections that the outcome rests on. The same
 * `seed` makes the same steps.
 */
export function aimAt(
  rulebook: CompiledRulebook,
  given: Given,
  outcome: string,
  about: readonly string[],
  pools: Pools,
  seed: number,
  on: string,
  maxRows: number,
): Given {
  const next = steps(seed);
  const names = about.filter((name) => name in pools.facts || name in pools.collections);
  const score = (record: Given): number => {
    const decision = decide(rulebook, record, { on, ask: [outcome] });
    if (decision.problems.length > 0) return -Infinity;
    if (decision.outcomes[outcome] === 'yes') return Infinity;
    return decision.findings.filter(({ verdict }) => verdict === 'met').length;
  };
  let best = given;
  let reached = score(best);
  for (let step = 0; step < STEPS && reached < Infinity && names.length > 0; step++) {
    const name = pick(names, next) ?? '';
    const changed = {
      ...best,
      [name]: name in pools.facts ? valueNear(pools, name, next) : rowsNear(pools, name, best[name], next, maxRows),
    };
    const now = score(changed);
    if (now < reached) continue;
    best = changed;
    reached = now;
  }
  return best;
}

type Next = () => number;

/** Whole numbers that look random (Lehmer's generator). */
function steps(seed: number): Next {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 48271) % 2147483647);
}

function pick<T>(items: readonly T[], next: Next): T | undefined {
  return items[next() % items.length];
}

function valueNear(pools: Pools, name: string, next: Next): FactValue | undefined {
  const pool = pools.facts[name];
  const value = pick(pool?.near ?? [], next);
  return pool?.spec.type === 'list' && typeof value === 'string' ? [value] : value;
}

function rowsNear(pools: Pools, collection: string, rows: unknown, next: Next, most: number): unknown {
  const known: readonly unknown[] = Array.isArray(rows) ? rows : [];
  const fields = Object.entries(pools.collections[collection] ?? {});
  const row = Object.fromEntries(
    fields.filter(([, { near }]) => near.length > 0).map(([field, { near }]) => [field, pick(near, next)]),
  );
  if (most === 0) return known;
  if (known.length === 0 || (next() % 2 === 0 && known.length < most)) return [...known, row];
  const at = next() % known.length;
  if (next() % 3 === 0) return known.filter((_, index) => index !== at);
  const field = pick(Object.keys(row), next) ?? '';
  return known.map((item, index) => (index === at ? { ...(item as object), [field]: row[field] } : item));
}
