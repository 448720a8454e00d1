import { covers } from '../counting/covers.js';
import type { CountingShape } from '../counting/counting-shape.js';
import { mayCountNowhere } from '../counting/may-count-nowhere.js';
import { serveGroup } from '../counting/serve-group.js';
import type { CountedUnit } from '../schema/rule-of-combination.js';

/**
 * Every state worth keeping after units are taken, one for each way of letting them count that no other way
 * beats. Usually that is a single state.
 */
export function takeUnits(
  shape: CountingShape,
  states: readonly (readonly number[])[],
  units: readonly CountedUnit[],
): (readonly number[])[] {
  let now = [...states];
  for (const unit of units) {
    const next = now.flatMap((state) => {
      const served = unit.groups.flatMap((group) => {
        const after = serveGroup(shape, state, unit, group);
        return after ? [after] : [];
      });
      return mayCountNowhere(shape, unit) ? [...served, state] : served;
    });
    now = next.length < 2 ? next : keepUncovered(shape, next, [...shape.better.keys()]);
  }
  return now;
}

function keepUncovered(
  shape: CountingShape,
  states: readonly (readonly number[])[],
  places: readonly number[],
): (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  for (const state of states) {
    if (kept.some((other) => covers(shape, other, state, places))) continue;
    for (let at = kept.length - 1; at >= 0; at--) if (covers(shape, state, kept[at] ?? [], places)) kept.splice(at, 1);
    kept.push(state);
  }
  return kept;
}
