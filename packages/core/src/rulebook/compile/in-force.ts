import { parseDay } from '../../kernel/calendar.js';
import type { RuntimeDocument } from '../prepared.js';

/** Whether something with these dates is in force: `from` included, `to` not. */
export function isInForce(dates: { readonly from: string; readonly to?: string | undefined }, day: number): boolean {
  return parseDay(dates.from) <= day && (dates.to === undefined || day < parseDay(dates.to));
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
