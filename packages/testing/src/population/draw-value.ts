import { type FactValue, formatDay } from '@guildhall/core';
import type { Random } from '../portal/model/create-random.js';
import { numberFor } from '../rulebook/arbitrary/number-for.js';
import type { Pool } from '../rulebook/arbitrary/pool-of.js';
import type { Day } from './bring-to-day.js';

/** How far a number goes where no border says more. */
const FAR = 100;

/**
 * Draws a value: mostly a usual one, often one at a border, else one from anywhere within reach.
 *
 * @returns `undefined` where there is no legal value.
 */
export function drawValue(pool: Pool, usual: readonly FactValue[], day: Day, random: Random): FactValue | undefined {
  const { spec, near } = pool;
  if (usual.length > 0 && !random.oneIn(3)) return random.of(usual);
  if ('nullable' in spec && spec.nullable === true && random.oneIn(4)) return null;
  switch (spec.type) {
    case 'boolean':
    case 'enum':
      return near.length === 0 ? undefined : random.of(near);
    case 'list':
      return (near as readonly string[]).filter(() => random.oneIn(2));
    case 'integer':
      return near.length > 0 && random.oneIn(2) ? random.of(near) : drawNumber(pool, random);
    case 'date':
      return near.length > 0 && random.oneIn(8) ? random.of(near) : drawDay(day, random);
  }
}

/** A number from the least that is legal, or a little below the borders, to twice the greatest border. */
function drawNumber({ near, range }: Pool, random: Random): number | undefined {
  if (range === undefined) return undefined;
  const borders = near.flatMap((value) => numberFor(value) ?? []);
  const inside = borders.filter((border) => Math.abs(border) < 1e6);
  const most = Math.min(range[1], Math.max(FAR, ...inside.map((border) => border * 2)));
  const least = Math.max(range[0], Math.min(0, ...inside));
  return least > most ? range[0] : least + random.below(most - least + 1);
}

/** A day of the usual ones, seven times in eight; else one of two years about today. */
export function drawDay({ usual: [first, last], number }: Day, random: Random): string {
  if (random.oneIn(8)) return formatDay(number - 365 + random.below(731));
  return formatDay(first + random.below(last - first + 1));
}
