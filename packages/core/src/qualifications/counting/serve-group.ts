import type { CountedUnit } from '../schema/rule-of-combination.js';
import type { CountingShape } from './counting-shape.js';

/**
 * Lets a unit count in one group.
 *
 * What goes beyond a maximum of credit is cut off; numbers nobody asks for any more stop growing,
 * which keeps states few and changes no answer.
 *
 * @returns a new state, or `undefined` when the group has all the units it may have
 */
export function serveGroup(
  shape: CountingShape,
  state: readonly number[],
  unit: CountedUnit,
  group: number,
): number[] | undefined {
  const limits = shape.groups[group];
  const at = 3 + 3 * group;
  const [units = 0, credit = 0, level = 0] = [state[at], state[at + 1], state[at + 2]];
  if (limits === undefined || units >= limits.maxUnits) return undefined;
  const next = state.slice();
  const addCredit = Math.min(unit.credit, limits.maxCredit - credit);
  const addLevel = Math.min(unit.creditAtLevel, limits.maxCredit - level);
  const ceiling = limits.maxUnits === Infinity ? limits.minUnits : limits.maxUnits;
  next[at] = Math.min(ceiling, units + 1);
  next[at + 1] = Math.min(limits.maxCredit === Infinity ? limits.minCredit : limits.maxCredit, credit + addCredit);
  next[at + 2] = limits.maxCredit === Infinity ? 0 : level + addLevel;
  next[0] = Math.min(shape.needs[0], (state[0] ?? 0) + 1);
  next[1] = Math.min(shape.needs[1], (state[1] ?? 0) + addCredit);
  next[2] = Math.min(shape.needs[2], (state[2] ?? 0) + addLevel);
  return next;
}
