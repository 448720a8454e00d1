import { NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import type { Parameter } from '../schema/rule.js';
import type { Rules } from './rules.js';

/** What a parameter holds on one day. */
export type ParameterValue = Parameter['values'][string]['value'];

/**
 * A parameter's value on a day.
 *
 * @returns `undefined` before its first dated value, or for a name the rulebook does not have.
 */
export function parameterValue(
  parameters: Rules['parameters'] | undefined,
  name: string,
  day: number,
): ParameterValue | undefined {
  let best = NOT_A_DAY;
  let value: ParameterValue | undefined;
  for (const [from, dated] of Object.entries(parameters?.[name]?.values ?? {})) {
    const since = parseDay(from);
    if (since <= day && since > best) {
      best = since;
      value = dated.value;
    }
  }
  return value;
}
