import type { RuntimeDocument } from '@guildhall/core';
import { comparisonsIn } from './comparisons-in.js';
import { numberFor } from './number-for.js';

/** The numbers at which something changes, by fact, by `collection/field` and by `param.<id>`. */
export type Borders = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The numbers that each fact and row field is compared with, whatever the day.
 *
 * Those of parameters come from all their dated values. What is compared with
 * each other shares its borders, and so do a total and the field it adds up.
 * Dates are day numbers.
 */
export function bordersOf(document: RuntimeDocument): Borders {
  const own = new Map<string, Set<number>>();
  const links: (readonly [string, string])[] = [];
  const add = (name: string, value: unknown): void => {
    const number = numberFor(value);
    if (number === undefined) return;
    own.set(name, (own.get(name) ?? new Set()).add(number));
  };
  const relate = (name: string, operand: unknown): void => {
    if (Array.isArray(operand)) for (const item of operand) add(name, item);
    else if (typeof operand === 'object' && operand !== null && 'fact' in operand) {
      links.push([name, String(operand.fact)]);
    } else add(name, operand);
  };
  for (const [id, { values }] of Object.entries(document.parameters ?? {})) {
    for (const { value } of Object.values(values)) {
      const items = typeof value === 'object' ? Object.values(value) : [value];
      for (const item of items) add(`param.${id}`, item);
    }
  }
  const nodeOf = (name: string, collection?: string): string =>
    collection !== undefined && document.collections?.[collection]?.[name] !== undefined
      ? `${collection}/${name}`
      : name;
  for (const { clause, collection } of comparisonsIn(document)) {
    const { value } = clause;
    const isFact = typeof value === 'object' && value !== null && 'fact' in value;
    relate(nodeOf(clause.fact, collection), isFact ? { fact: nodeOf(value.fact, collection) } : value);
  }
  for (const [name, { is }] of Object.entries(document.facts)) {
    if (is === undefined) continue;
    if ('sum' in is) {
      links.push([name, `${is.over}/${is.sum}`]);
      if (is.capBy !== undefined) links.push([`${is.over}/${is.sum}`, is.capBy.caps.fact]);
    }
    if ('min' in is) links.push([name, `${is.over}/${is.min}`]);
    if ('max' in is) links.push([name, `${is.over}/${is.max}`]);
    if ('proRate' in is) {
      relate(name, is.proRate);
      relate(name, is.atLeast);
      for (const end of is.within) links.push([is.from, end]);
    }
  }
  for (const band of document.bands ?? []) {
    for (const step of band.steps) relate(band.over, step.atLeast);
    for (const pence of [0, 1, 50, 99, 100]) add(band.of, pence);
  }
  return spread(own, links);
}

/** Shares borders along links until nothing is new. */
function spread(own: ReadonlyMap<string, Set<number>>, links: readonly (readonly [string, string])[]): Borders {
  const all = new Map([...own].map(([name, numbers]) => [name, new Set(numbers)]));
  const of = (name: string): Set<number> => {
    const known = all.get(name) ?? new Set<number>();
    all.set(name, known);
    return known;
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const [a, b] of [...links, ...links.map(([x, y]) => [y, x] as const)]) {
      for (const number of of(a)) {
        grown ||= !of(b).has(number);
        of(b).add(number);
      }
    }
  }
  return all;
}
