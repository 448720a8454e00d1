import { NOT_A_DAY, parseDay } from '../../kernel/calendar.js';
import type { RuntimeDocument } from '../prepared.js';
import type { Parameter } from '../schema/rule.js';

/** What a parameter holds on one day. */
export type ParameterValue = Parameter['values'][string]['value'];

/** Whether something with these dates is in force: `from` included, `to` not. */
export function isInForce(dates: { readonly from: string; readonly to?: string | undefined }, day: number): boolean {
  return parseDay(dates.from) <= day && (dates.to === undefined || day < parseDay(dates.to));
}

/**
 * A parameter's value on a day.
 *
 * @returns `undefined` before its first dated value, or for a name the rulebook does not have.
 */
export function parameterValue(document: RuntimeDocument, name: string, day: number): ParameterValue | undefined {
  let best = NOT_A_DAY;
  let value: ParameterValue | undefined;
  for (const [from, dated] of Object.entries(document.parameters?.[name]?.values ?? {})) {
    const since = parseDay(from);
    if (since <= day && since > best) {
      best = since;
      value = dated.value;
    }
  }
  return value;
}

/** Every day on which a value, requirement, table, band or ladder begins or ends, ascending. */
export function daysOfChange(document: RuntimeDocument): readonly number[] {
  const days = new Set<number>();
  for (const parameter of Object.values(document.parameters ?? {})) {
    for (const from of Object.keys(parameter.values)) days.add(parseDay(from));
  }
  for (const rules of [document.requirements, document.tables, document.bands, document.ladders]) {
    for (const rule of rules ?? []) {
      days.add(parseDay(rule.from));
      if (rule.to !== undefined) days.add(parseDay(rule.to));
    }
  }
  return [...days].sort((a, b) => a - b);
}
