import { collectionOf } from '../compile/aggregate.js';
import { formatDay } from '../../kernel/calendar.js';
import { YES } from '../run/kleene.js';
import { valuesOf } from '../run/read-value.js';
import { isKnown, put } from '../run/state.js';
import type { Row } from '../run/take-row.js';
import type { Field } from '../schema/fact.js';
import type { Ground } from './ground.js';
import { addTerms, newTerms, type Terms } from './terms.js';
import { valuesFor } from './values.js';

/** One fact that is added up from rows, on one ground. */
export interface Measure {
  readonly fact: string;
  readonly ground: Ground;
  readonly kind: 'sum' | 'distinct';
  /** The field that is summed; left out for a count. */
  readonly field?: string;
  /** The field that sums are kept by, where there is one. */
  readonly key?: string;
  /** The most that a sum counts for, by the key's text. */
  readonly caps: ReadonlyMap<string, number>;
  readonly bar: number;
  /** Whether a row counts. */
  readonly counts: (row: Row) => boolean;
}

/** Rows of which every measure takes the same: each sums the same, and counts under the same key. */
export interface RowKind {
  readonly row: Row;
  /** The key under which each measure counts it, or `undefined` where it does not. */
  readonly keys: readonly (string | undefined)[];
}

/**
 * The facts that are added up from a collection, ready to say which rows they count.
 *
 * @param given - with the clock's day. `on` is a day number.
 * @returns `undefined` where a fact is derived in a way that is not followed here.
 */
export function measuresOf(
  collection: string,
  facts: readonly string[],
  grounds: readonly Ground[],
  given: Readonly<Record<string, unknown>>,
  on: number,
): readonly Measure[] | undefined {
  const measures: Measure[] = [];
  for (const ground of grounds) {
    const program = ground.read(given, on);
    const rows = program?.rows.get(collection);
    if (program === undefined || rows === undefined) return undefined;
    for (const fact of facts) {
      const { is } = ground.document.facts[fact] ?? {};
      if (is === undefined) continue;
      const slot = ground.rulebook.layout.facts.get(fact)?.index;
      const aggregate = rows.aggregates.find((one) => one.slot === slot);
      if (collectionOf(is) !== collection || aggregate === undefined || aggregate.kind === 'extreme') return undefined;
      const filter = rows.filters[aggregate.filter]!;
      // What the day and the period do not settle would have to be picked together with the rows.
      if (filter.outside.some((outside) => !isKnown(program.state, outside))) return undefined;
      const textOf = ground.rulebook.layout.textOf;
      const capBy = 'sum' in is ? is.capBy : undefined;
      const key = 'countDistinct' in is ? is.countDistinct : capBy?.key;
      const field = 'sum' in is ? is.sum : 'having' in is ? is.having?.sum : undefined;
      measures.push({
        fact,
        ground,
        kind: aggregate.kind,
        ...(field === undefined ? {} : { field }),
        ...(key === undefined ? {} : { key }),
        caps: new Map(Array.from(aggregate.caps ?? [], ([id, cap]) => [textOf(id), cap])),
        bar: aggregate.bar,
        counts: (row) => {
          rows.take(row);
          for (const { index } of rows.fields) put(program.state, index, program.state.low[index]!);
          return filter.ask(program.state) === YES;
        },
      });
    }
  }
  return measures;
}

/** The kinds of rows that measures tell apart. */
export function rowKindsOf(
  collection: string,
  measures: readonly Measure[],
  most: number,
): readonly RowKind[] | undefined {
  const terms = newTerms();
  const grounds = [...new Set(measures.map(({ ground }) => ground))];
  for (const ground of grounds)
    for (const { is } of Object.values(ground.document.facts))
      if (is !== undefined && collectionOf(is) === collection && 'where' in is && is.where !== undefined)
        addTerms(terms, ground.settle(is.where, collection), ground);
  const keys = new Set(measures.flatMap(({ key }) => key ?? []));
  const fields = Object.entries(grounds[0]?.document.collections?.[collection] ?? {});
  let rows: Row[] = [{}];
  for (const [name, field] of fields) {
    const values = valuesOfField(name, field, grounds, terms, keys.has(name));
    if (values.length === 0) return undefined;
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
    if (rows.length > most) return undefined;
  }
  const kinds = new Map<string, RowKind>();
  for (const row of rows) {
    const under = measures.map((measure) => keyOf(measure, row));
    const place = JSON.stringify(under);
    if (under.some((key) => key !== undefined) && !kinds.has(place)) kinds.set(place, { row, keys: under });
  }
  return [...kinds.values()];
}

/** The key that a measure counts a row under; what no cap is about counts under one key. */
function keyOf({ kind, key, caps, counts }: Measure, row: Row): string | undefined {
  if (!counts(row)) return undefined;
  if (key === undefined) return '';
  const text = String(row[key]);
  return kind === 'distinct' || caps.has(text) ? text : '';
}

function valuesOfField(
  name: string,
  field: Field,
  grounds: readonly Ground[],
  terms: Terms,
  isKey: boolean,
): readonly unknown[] {
  switch (field.type) {
    case 'boolean':
      return [true, false];
    case 'integer':
      return terms.lines.has(name) ? valuesFor(name, terms, field, 1) : [Math.max(1, field.min ?? 1)];
    case 'date':
      return daysOfField(name, grounds, terms).map((day) => formatDay(day));
    default: {
      const all = [...new Set(grounds.flatMap(({ rulebook, day }) => valuesOf(field, rulebook.layout, day) ?? []))];
      if (isKey) return all;
      return terms.texts.has(name) ? textsOfField(all, terms.texts.get(name)!) : all.slice(0, 1);
    }
  }
}

function textsOfField(all: readonly string[], mentioned: ReadonlySet<string>): readonly string[] {
  const other = all.find((text) => !mentioned.has(text));
  return [...all.filter((text) => mentioned.has(text)), ...(other === undefined ? [] : [other])];
}

/** The days about the lines of a date field, those of the facts it is compared with among them. */
function daysOfField(name: string, grounds: readonly Ground[], terms: Terms): readonly number[] {
  const days = new Set<number>();
  const around = (day: number): void => {
    for (const by of [-1, 0, 1]) days.add(day + by);
  };
  for (const line of terms.lines.get(name) ?? []) around(line);
  for (const ground of grounds) {
    const state = ground.read({ [ground.document.clock.fact]: formatDay(ground.day) }, ground.day)?.state;
    for (const mate of terms.mates.get(name) ?? []) {
      const slot = ground.rulebook.layout.facts.get(mate)?.index;
      const day = slot === undefined ? undefined : state?.low[slot];
      if (day !== undefined && Number.isFinite(day)) around(day);
    }
  }
  if (days.size === 0) days.add(grounds[0]?.day ?? 0);
  return [...days];
}
