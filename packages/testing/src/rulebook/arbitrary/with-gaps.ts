import type { Given } from '@guildhall/core';

/** The record without some of its facts, collections and fields of rows; what is not there is not missed. */
export function withGaps(
  given: Given,
  facts: readonly number[],
  fields: readonly (readonly [row: number, field: number])[],
): Given {
  const names = Object.keys(given);
  const left = new Set(facts.map((at) => names[at % Math.max(1, names.length)]));
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => !left.has(name))
      .map(([name, value]) => [name, isRows(value) ? withoutFields(value, fields) : value]),
  );
}

function isRows(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.some((row) => typeof row === 'object');
}

function withoutFields(
  rows: readonly Readonly<Record<string, unknown>>[],
  gaps: readonly (readonly [number, number])[],
): unknown {
  return rows.map((row, index) => {
    const names = Object.keys(row);
    const left = new Set(
      gaps.filter(([at]) => at % rows.length === index).map(([, field]) => names[field % names.length]),
    );
    return Object.fromEntries(Object.entries(row).filter(([name]) => !left.has(name)));
  });
}
