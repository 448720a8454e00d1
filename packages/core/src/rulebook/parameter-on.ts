import { NOT_A_DAY, parseDay } from '../kernel/calendar.js';
import { type ParameterValue, parameterValue } from './run/parameters.js';
import type { Rulebook } from './rulebook.js';

/**
 * A parameter's value on a day, such as a duration or a list for a form.
 *
 * @param date - the clock's day, `YYYY-MM-DD`.
 * @returns `undefined` before its first dated value, for a name the rulebook
 *   does not have, and for what is no date.
 */
export function parameterOn(rulebook: Rulebook, name: string, date: string): ParameterValue | undefined {
  const day = parseDay(date);
  return day === NOT_A_DAY ? undefined : parameterValue(rulebook.rules.parameters, name, day);
}
