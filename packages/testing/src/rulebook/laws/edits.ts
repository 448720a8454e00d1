import { NOT_A_DAY, parseDay, type RulebookDocument } from '@guildhall/core';
import fc from 'fast-check';
import { dayAfter } from './day-after.js';
import { leavesOf, type Leaf, withLeaf } from './leaves.js';

/** Something that an editor might do to a rulebook on a day, be it allowed or not. */
export type Edit = (document: RulebookDocument, on: string) => RulebookDocument;

type Parameter = NonNullable<RulebookDocument['parameters']>[string];
type Rule = { readonly name: string; readonly from: string; readonly to?: string | undefined };
const LISTS = ['requirements', 'tables', 'bands', 'ladders'] as const;

const ANSWERING = new Set([
  'clock',
  'periods',
  'facts',
  'conditions',
  'collections',
  'outcomes',
  'parameters',
  ...LISTS,
]);
const TOLD = new Set(['title', 'note', 'says', 'source', 'status']);

const pick = <T>(items: readonly T[], at: number): T | undefined => items[at % Math.max(1, items.length)];

/** Adds or replaces a dated value, `days` after the day. */
export const datesValue =
  (at: number, days: number): Edit =>
  (document, on) => {
    const [name, parameter] = pick(Object.entries(document.parameters ?? {}), at) ?? [];
    const last = Object.values(parameter?.values ?? {}).at(-1);
    if (name === undefined || parameter === undefined || last === undefined) return document;
    const value = other(last.value, parameter, Math.abs(days));
    const values = { ...parameter.values, [dayAfter(on, days)]: { value, status: 'assumed' as const } };
    return { ...document, parameters: { ...document.parameters, [name]: { ...parameter, values } } };
  };

/** Ends a rule `days` after the day; half of the requirements go on with the contrary, the steps of bands are one less. */
export const endsRule =
  (at: number, days: number): Edit =>
  (document, on) => {
    const day = dayAfter(on, days);
    const placed = LISTS.flatMap((list) => (document[list] ?? []).map((rule: Rule, index) => ({ list, rule, index })));
    const open = placed.filter(({ rule }) => rule.from < day && (rule.to === undefined || rule.to > day));
    const found = pick(open, at);
    if (found === undefined) return document;
    const rules: readonly Rule[] = document[found.list] ?? [];
    const ended = rules.map((rule, index) => (index === found.index ? { ...rule, to: day } : rule));
    const { to: _, ...endless } = { ...found.rule, from: day };
    const next =
      'conditions' in endless && days % 2 === 0 ? { ...endless, conditions: { not: endless.conditions } } : endless;
    return { ...document, [found.list]: Math.abs(days) % 5 > 2 ? ended : [...ended, next] };
  };

/** Changes one text, number or truth value anywhere, or takes it away. */
const changesLeaf =
  (at: number, days: number): Edit =>
  (document) => {
    const leaves = leavesOf(document);
    // Most of a file is texts and examples; what answers is looked for more often, each part of it alike.
    const section = pick(
      [...ANSWERING].filter((key) => key in document),
      at,
    );
    const answering = leaves.filter(({ path }) => path[0] === section && !path.some((key) => TOLD.has(key)));
    const leaf = days % 5 === 0 ? pick(leaves, at) : pick(answering, Math.floor(at / ANSWERING.size));
    if (leaf === undefined) return document;
    return withLeaf(document, leaf, days % 4 === 0 ? undefined : changed(leaf, days, leaves)) as RulebookDocument;
  };

/** Takes a fact, condition, outcome, parameter or rule out, or turns a list of rules around. */
const takesOut =
  (at: number, days: number): Edit =>
  (document) => {
    const key = pick(['facts', 'conditions', 'outcomes', 'parameters', 'collections', ...LISTS] as const, at)!;
    const part: unknown = document[key];
    if (part === undefined) return document;
    const rules: unknown[] | undefined = Array.isArray(part) ? part : undefined;
    if (rules !== undefined)
      return {
        ...document,
        [key]: days % 3 === 0 ? [...rules].reverse() : rules.filter((_, index) => index !== at % rules.length),
      };
    const entries = Object.entries(part as Record<string, unknown>);
    return { ...document, [key]: Object.fromEntries(entries.filter((_, index) => index !== at % entries.length)) };
  };

/** Any edit, each kind of them often enough. */
export function arbitraryEdits(): fc.Arbitrary<readonly Edit[]> {
  const edit = fc
    .tuple(
      fc.constantFrom(datesValue, endsRule, changesLeaf, changesLeaf, takesOut),
      fc.nat(),
      fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -900, max: 900 })),
    )
    .map(([make, at, days]) => make(at, days));
  // One that blocks hides what another does, so most come alone.
  return fc.oneof(
    { weight: 2, arbitrary: fc.tuple(edit) },
    { weight: 1, arbitrary: fc.array(edit, { minLength: 2, maxLength: 3 }) },
  );
}

/** Edits that may be published on the day: all that they say is dated on it or later. */
export function arbitraryLegalEdits(): fc.Arbitrary<readonly Edit[]> {
  // Far enough for the next period to have begun, however long one is.
  const days = fc.integer({ min: 0, max: 900 });
  const edit = fc
    .tuple(fc.constantFrom(datesValue, endsRule), fc.nat(), days)
    .map(([make, at, later]) => make(at, later));
  return fc.array(edit, { minLength: 1, maxLength: 4 });
}

/** Another value of the same kind: a date some days off, or a word that stands under the same key elsewhere. */
function changed({ value, path }: Leaf, by: number, leaves: readonly Leaf[]): unknown {
  if (typeof value === 'number') return value + (by % 2 === 0 ? 1 : -1);
  if (typeof value === 'boolean' || value === null) return value !== true;
  if (parseDay(value) !== NOT_A_DAY) return dayAfter(value, by);
  if (/^\d\d-\d\d$/.test(value)) return dayAfter(`2027-${value}`, by % 30).slice(5);
  const words = leaves.flatMap((each) =>
    each.path.at(-1) === path.at(-1) && each.value !== value && typeof each.value === 'string' ? [each.value] : [],
  );
  return pick(words, Math.abs(by)) ?? `${value}x`;
}

function other(value: Parameter['values'][string]['value'], parameter: Parameter, at: number): typeof value {
  if (typeof value === 'number') {
    const [min = value, max = value] = [parameter.min, parameter.max].map((bound) =>
      typeof bound === 'number' ? bound : undefined,
    );
    return [Math.min(max, value + 1), Math.max(min, value - 1), min, max][at % 4] ?? value;
  }
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return at % 2 === 0 && value.length > 1 ? value.slice(1) : value;
  if (typeof value === 'object') {
    const entries = Object.entries(value as Readonly<Record<string, number | string>>);
    return Object.fromEntries(entries.map(([key, item]) => [key, typeof item === 'number' ? item + (at % 3) : item]));
  }
  return value;
}
