import type { CompiledRulebook, FactValue } from '@guildhall/core';
import type { Random } from '../portal/model/create-random.js';
import type { Pools } from '../rulebook/arbitrary/pools-of.js';
import type { Day } from './bring-to-day.js';
import { drawValue } from './draw-value.js';
import { type FieldLink, linksIn } from './links-in.js';
import type { UsualValues } from './values-in.js';

/** A row of a collection. */
export type DrawnRow = Readonly<Record<string, FactValue | undefined>>;

/** Draws the rows of one collection. */
export interface RowDrawing {
  readonly row: () => DrawnRow;
  /** None once in twelve times, else up to fifteen, mostly about seven. */
  readonly rows: () => readonly DrawnRow[];
}

/** What draws the rows of a collection. What a map says goes with a value does so fifteen times in sixteen. */
export function createRows(
  rulebooks: readonly CompiledRulebook[],
  collection: string,
  pools: Pools['facts'],
  usual: UsualValues['facts'],
  day: Day,
  random: Random,
): RowDrawing {
  const links: readonly FieldLink[] = rulebooks.flatMap((rulebook) => linksIn(rulebook, collection, day.clock));
  const fields = Object.entries(pools);
  const row = (): DrawnRow => {
    const drawn: Record<string, FactValue | undefined> = {};
    for (const [name, pool] of fields) {
      const value = drawValue(pool, usual[name] ?? [], day, random);
      if (value !== undefined) drawn[name] = value;
    }
    if (random.oneIn(16)) return drawn;
    for (const { key, to, map } of links) {
      const value = map[String(drawn[key])];
      if (value !== undefined && to in drawn) drawn[to] = value;
    }
    return drawn;
  };
  return {
    row,
    rows: () => {
      if (random.oneIn(12)) return [];
      const length = random.below(6) + random.below(6) + random.below(6);
      return Array.from({ length }, row);
    },
  };
}
