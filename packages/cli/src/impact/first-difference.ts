import type { RulebookDocument } from '@guildhall/core';

/**
 * The first day, from today on, on which something that decides is another in one version than in the other.
 *
 * Texts, titles, sources, examples and notes decide nothing. What is found may still answer everybody the same.
 *
 * @param today - `YYYY-MM-DD`.
 * @returns a day of the clock, `YYYY-MM-DD`; `undefined` where nothing that decides is another from today on.
 */
export function firstDifference(previous: RulebookDocument, next: RulebookDocument, today: string): string | undefined {
  const later = [...datesIn(previous), ...datesIn(next)].filter((day) => day > today);
  return [today, ...[...new Set(later)].sort()].find((day) => inForce(previous, day) !== inForce(next, day));
}

interface Dated {
  readonly from: string;
  readonly to?: string | undefined;
}

function rulesIn({ requirements, tables, bands, ladders }: RulebookDocument): readonly (readonly Dated[])[] {
  return [requirements ?? [], tables ?? [], bands ?? [], ladders ?? []];
}

function datesIn(document: RulebookDocument): readonly string[] {
  const values = Object.values(document.parameters ?? {}).flatMap((parameter) => Object.keys(parameter.values));
  return [...values, ...rulesIn(document).flatMap((rules) => rules.flatMap(({ from, to }) => [from, to ?? from]))];
}

/** What decides on a day, as one text. */
function inForce(document: RulebookDocument, day: string): string {
  const { clock, periods, collections, facts, conditions, outcomes, parameters = {} } = document;
  const rules = rulesIn(document).map((each) =>
    each
      .filter(({ from, to }) => from <= day && (to === undefined || day < to))
      .map(({ from, to, ...rule }) => deciding(rule)),
  );
  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => {
      const from = Object.keys(parameter.values).filter((date) => date <= day);
      return [name, parameter.values[from.sort().at(-1) ?? '']?.value];
    }),
  );
  return JSON.stringify(deciding({ clock, periods, collections, facts, conditions, outcomes, values, rules }));
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(['title', 'note', 'source', 'status', 'says', 'event']);

/** The value without what decides nothing, its names in one order. */
function deciding(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deciding);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !SAYS_NOTHING.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]: [string, unknown]) => [name, deciding(part)]),
  );
}
