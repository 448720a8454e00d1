import { type CompiledRulebook, formatDay, type Given } from '@guildhall/core';
import type { Random } from '../portal/model/create-random.js';
import type { Pool } from '../rulebook/arbitrary/pool-of.js';
import type { Pools } from '../rulebook/arbitrary/pools-of.js';
import { type AskedFacts, askedFacts } from './asked-facts.js';
import type { Day } from './bring-to-day.js';
import { drawValue } from './draw-value.js';
import { createRows, type RowDrawing } from './draw-rows.js';
import { rowsOf, type UsualValues } from './values-in.js';

/** Draws what somebody gives. */
export interface FactDrawing {
  /** Every fact, but half of those that are taken for something when they are not given. */
  readonly all: () => Given;
  /** Some facts drawn anew, or a row drawn anew, added or taken away. */
  readonly varied: (given: Given, times: number) => Given;
  /** Without the facts of optional questions that this person does not ask; `about`: facts of one that is asked. */
  readonly onlyAsked: (given: Given, about?: readonly string[]) => Given;
}

/** What draws the facts of all the rulebooks. */
export function createFacts(
  rulebooks: readonly CompiledRulebook[],
  pools: Pools,
  usual: UsualValues,
  day: Day,
  random: Random,
): FactDrawing {
  const clocks = new Map(rulebooks.map(({ rules: { clock } }) => [clock.fact, clock.ifMissing]));
  const facts = Object.entries(pools.facts);
  const collections = Object.entries(pools.collections).map(([name, fields]): [string, RowDrawing] => [
    name,
    createRows(rulebooks, name, fields, usual.collections[name] ?? {}, day, random),
  ]);
  const asked: AskedFacts = askedFacts(rulebooks, [...Object.keys(pools.facts), ...Object.keys(pools.collections)]);

  const fact = (name: string, pool: Pool): unknown =>
    clocks.has(name) ? drawClock(clocks.get(name), day, random) : drawValue(pool, usual.facts[name] ?? [], day, random);
  const isLeftOut = ({ spec }: Pool): boolean => 'ifMissing' in spec && spec.ifMissing !== undefined && random.oneIn(2);

  const vary = (given: Given): Given => {
    // A question that somebody does not ask stays unasked.
    const own = facts.filter(([name]) => name in given || !asked.optional.has(name));
    const at = random.below(own.length + collections.length * 2);
    const [name, pool] = own[at] ?? [];
    if (name !== undefined && pool !== undefined) return { ...given, [name]: fact(name, pool) };
    const [collection, drawing] = collections[(at - own.length) % Math.max(1, collections.length)] ?? [];
    if (collection === undefined || drawing === undefined) return given;
    const rows = [...rowsOf(given[collection])];
    const place = random.below(rows.length + 1);
    rows.splice(place, random.below(2), ...(random.oneIn(4) ? [] : [drawing.row()]));
    return { ...given, [collection]: rows };
  };

  return {
    all: () => {
      const given: Record<string, unknown> = {};
      for (const [name, pool] of facts) {
        const value = isLeftOut(pool) ? undefined : fact(name, pool);
        if (value !== undefined) given[name] = value;
      }
      for (const [name, { rows }] of collections) given[name] = rows();
      return given;
    },
    varied: (given, times) => {
      let varied = given;
      for (let time = 0; time < times; time++) varied = vary(varied);
      return varied;
    },
    onlyAsked: (given, about) => asked.pick(given, random, about),
  };
}

/** Today for most, a day of the year before for the others; where nothing means today, also that. */
function drawClock(rule: string | undefined, { on, number }: Day, random: Random): string | undefined {
  if (rule === 'today' && random.oneIn(3)) return undefined;
  return random.below(5) < 3 ? on : formatDay(number - random.below(366));
}
