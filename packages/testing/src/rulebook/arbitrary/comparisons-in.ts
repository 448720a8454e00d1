import type { Clause, Condition, RuntimeDocument } from '@guildhall/core';

/** One comparison, and the collection whose rows it is asked of, if any. */
export interface Comparison {
  readonly clause: Clause;
  readonly collection?: string;
}

/** Every comparison of a rulebook, in force or not: of requirements, tables, bands and row filters. */
export function comparisonsIn(document: RuntimeDocument): readonly Comparison[] {
  const found: Comparison[] = [];
  const walk = (condition: Condition, collection: string | undefined): void => {
    if ('all' in condition) for (const part of condition.all) walk(part, collection);
    else if ('any' in condition) for (const part of condition.any) walk(part, collection);
    else if ('not' in condition) walk(condition.not, collection);
    else if ('condition' in condition) {
      const shared = document.conditions?.[condition.condition];
      if (shared !== undefined) walk(shared, collection);
    } else found.push({ clause: condition, ...(collection === undefined ? {} : { collection }) });
  };
  for (const rule of document.requirements ?? []) walk(rule.conditions, undefined);
  for (const table of document.tables ?? []) for (const row of table.rows) walk(row.when, undefined);
  for (const band of document.bands ?? []) if (band.when !== undefined) walk(band.when, undefined);
  for (const { is } of Object.values(document.facts)) {
    if (is === undefined || !('where' in is) || is.where === undefined) continue;
    walk(is.where, 'over' in is ? is.over : 'count' in is ? is.count : undefined);
  }
  return found;
}
