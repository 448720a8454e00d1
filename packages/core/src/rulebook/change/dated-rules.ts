import type { RulebookDocument } from '../schema/document.js';
import { isSame, without } from './is-same.js';

/** The lists of a rulebook whose members are in force from a day to another. */
export const DATED = ['requirements', 'tables', 'bands', 'ladders'] as const;

/** One of those lists. */
export type DatedList = (typeof DATED)[number];

/** A requirement, table, band or ladder. */
export type DatedRule = NonNullable<RulebookDocument[DatedList]>[number];

/** One rule with where it stands. */
export interface PlacedRule {
  readonly list: DatedList;
  readonly index: number;
  readonly rule: DatedRule;
}

/** Every rule of a rulebook by its list, name and first day, which no two have in common. */
export function rulesOf(document: RulebookDocument): ReadonlyMap<string, PlacedRule> {
  return new Map(
    DATED.flatMap((list) =>
      (document[list] ?? []).map(
        (rule: DatedRule, index) => [`${list} ${rule.name} ${rule.from}`, { list, index, rule }] as const,
      ),
    ),
  );
}

/** What a rule is called. */
export function nameOf({ title, name }: DatedRule): string {
  return title === undefined ? name : `${title['en-GB']} (${name})`;
}

const GROUNDS = ['source', 'status', 'note'];

/** What a rule says when it is in force: without its days, its title and what it rests on. */
export function contentOf(rule: DatedRule): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(without(rule, ['from', 'to', 'title', ...GROUNDS])).map(([key, value]) => [
      key,
      ['rows', 'rungs', 'steps'].includes(key)
        ? (value as object[]).map((part) => without(part, GROUNDS))
        : key === 'otherwise'
          ? without(value as object, GROUNDS)
          : value,
    ]),
  );
}

/** What developers write of a rule: its content, but the steps of a band, which are values. */
export function logicOf(rule: DatedRule): Record<string, unknown> {
  return 'steps' in rule ? without(contentOf(rule), ['steps']) : contentOf(rule);
}

/**
 * Whether a rule differs between two rulebooks in nothing but values: it is a band, in force on the same days, and all
 * its versions in both say the same but for their steps.
 */
export function differsInSteps(rule: DatedRule, ...rulebooks: readonly ReadonlyMap<string, PlacedRule>[]): boolean {
  if (!('steps' in rule)) return false;
  const logic = logicOf(rule);
  const [before, after] = rulebooks.map((rules) =>
    [...rules.values()].flatMap(({ list, rule: each }) => (list === 'bands' && each.name === rule.name ? [each] : [])),
  );
  return (
    [...(before ?? []), ...(after ?? [])].every((each) => isSame(logicOf(each), logic)) &&
    isSame(stretchesOf(before ?? []), stretchesOf(after ?? []))
  );
}

/** The stretches of days on which one of some rules is in force, joined where they meet. */
function stretchesOf(rules: readonly DatedRule[]): readonly (readonly [string, string])[] {
  const stretches: [string, string][] = [];
  for (const { from, to = '9999-99-99' } of [...rules].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = stretches.at(-1);
    if (last?.[1] === from) last[1] = to;
    else stretches.push([from, to]);
  }
  return stretches;
}
