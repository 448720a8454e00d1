import { formatDay, NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import type { Parameter } from '../schema/rule.js';
import type { Unit } from '../schema/fact.js';
import { evenly } from './evenly.js';
import { nextOf } from './next-of.js';

type Value = Parameter['values'][string]['value'];

/** What one value becomes. */
export interface Turned {
  readonly operator: string;
  readonly to: unknown;
  /** What of the value changes, in words; absent where the whole does. */
  readonly part?: string;
}

/** How much people change a number by at a time, where that is not one. */
const STEPS: Partial<Record<Unit, number>> = { pence: 100, percent: 10 };

/** No list has more items dropped than this: they are spread evenly over a longer one. */
const MOST_ITEMS = 12;

/** A number one and one step of its unit more and less. */
export function* turnNumber(value: number, unit: Unit | undefined): Iterable<Turned> {
  yield { operator: 'one-more', to: value + 1 };
  yield { operator: 'one-less', to: value - 1 };
  const step = unit === undefined ? undefined : STEPS[unit];
  if (step === undefined) return;
  yield { operator: 'step-more', to: value + step };
  yield { operator: 'step-less', to: value - step };
}

/** A date a day later and a day earlier. */
export function* turnDate(value: string): Iterable<Turned> {
  const day = parseDay(value);
  if (day === NOT_A_DAY) return;
  yield { operator: 'day-later', to: formatDay(day + 1) };
  yield { operator: 'day-earlier', to: formatDay(day - 1) };
}

/** A list without one of its items, and with one more where it is known what else may be in it. */
export function* turnList(value: readonly (string | number)[], may: readonly string[] | undefined): Iterable<Turned> {
  if (value.length > 1)
    for (const at of evenly(value.length, MOST_ITEMS))
      yield {
        operator: 'item-dropped',
        to: value.filter((_, index) => index !== at),
        part: `${String(value[at])} is dropped`,
      };
  const other = may?.find((item) => !value.includes(item));
  if (other !== undefined) yield { operator: 'item-added', to: [...value, other], part: `${other} is added` };
}

/** All that one dated value of a parameter may become. */
export function* turnParameter(value: Value, { type, unit, of }: Parameter): Iterable<Turned> {
  if (typeof value === 'number') yield* turnNumber(value, unit);
  else if (typeof value === 'boolean') yield { operator: 'flipped', to: !value };
  else if (Array.isArray(value)) yield* turnList(value, of);
  else if (typeof value === 'object') yield* turnMap(value, unit);
  else if (type === 'duration') yield* turnDuration(value);
  else if (type === 'date') yield* turnDate(value);
  else {
    const other = nextOf(of ?? [], value);
    if (other !== undefined) yield { operator: 'exchanged', to: other };
  }
}

function* turnMap(map: Readonly<Record<string, number | string>>, unit: Unit | undefined): Iterable<Turned> {
  const names = [...new Set(Object.values(map))].filter((value) => typeof value === 'string');
  const keys = Object.keys(map);
  for (const at of evenly(keys.length, MOST_ITEMS)) {
    const key = keys[at] ?? '';
    const value = map[key];
    if (typeof value === 'number')
      for (const { operator, to } of turnNumber(value, unit))
        yield { operator, to: { ...map, [key]: to }, part: `${key}: ${String(value)} becomes ${String(to)}` };
    else if (value !== undefined) {
      const other = nextOf(names, value);
      if (other !== undefined)
        yield { operator: 'exchanged', to: { ...map, [key]: other }, part: `${key}: ${value} becomes ${other}` };
    }
  }
}

/** A duration one of its smallest unit longer and shorter. */
function* turnDuration(value: string): Iterable<Turned> {
  const last = /(\d+)(\D)$/.exec(value);
  if (last === null) return;
  const count = Number(last[1]);
  for (const [operator, to] of [
    ['one-more', count + 1],
    ['one-less', count - 1],
  ] as const)
    if (to >= 0) yield { operator, to: `${value.slice(0, last.index)}${String(to)}${last[2] ?? ''}` };
}
