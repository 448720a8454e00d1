import { type Duration, parseDuration } from '../kernel/duration.js';
import { parameterOn } from './parameter-on.js';
import type { Rulebook } from './rulebook.js';

/**
 * A duration a rulebook names, such as `PT24H`, on a day.
 *
 * @param date - the clock's day, `YYYY-MM-DD`.
 * @returns `undefined` where the parameter has no value on that day, or is no duration.
 */
export function durationOn(rulebook: Rulebook, name: string, date: string): Duration | undefined {
  const value = parameterOn(rulebook, name, date);
  return typeof value === 'string' ? parseDuration(value) : undefined;
}
