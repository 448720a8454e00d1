import type { Condition, FactValue, RulebookDocument } from '@guildhall/core';
import { answerSlowly, type Facts } from './answer-slowly.js';

/** One row, complete: what is not in it is missing, which this oracle does not weigh. */
export type Row = Readonly<Record<string, FactValue>>;

type Derivation = NonNullable<RulebookDocument['facts'][string]['is']>;

/**
 * Works out a fact over complete rows, straight from the words of the rules, slowly.
 *
 * It is what the compiled sums, counts, least and greatest values are held
 * against, and shares nothing with them. Rows that gaps leave open are filled
 * in every possible way by who asks.
 *
 * @returns `undefined` for the least or greatest of no rows, and for what is not over rows.
 */
export function addUpSlowly(
  is: Derivation,
  rows: readonly Row[],
  facts: Facts = {},
  shared: Readonly<Record<string, Condition>> = {},
  caps: Readonly<Record<string, number>> = {},
): FactValue | undefined {
  const where = 'where' in is ? is.where : undefined;
  const counted = rows.filter(
    (row) => where === undefined || answerSlowly(where, { ...facts, ...row }, shared) === 'yes',
  );
  if ('count' in is) return counted.length;
  if ('sum' in is) {
    if (is.capBy === undefined) return sumOf(counted, is.sum);
    const { key } = is.capBy;
    const keys = [...new Set(counted.map((row) => String(row[key])))];
    return keys
      .map((one) =>
        Math.min(
          sumOf(
            counted.filter((row) => row[key] === one),
            is.sum,
          ),
          caps[one] ?? Infinity,
        ),
      )
      .reduce((total, part) => total + part, 0);
  }
  if ('countDistinct' in is) {
    const { countDistinct: key, having } = is;
    const keys = [...new Set(counted.map((row) => row[key]))];
    if (having === undefined) return keys.length;
    return keys.filter(
      (one) =>
        sumOf(
          counted.filter((row) => row[key] === one),
          having.sum,
        ) > having.greaterThan,
    ).length;
  }
  if ('min' in is) return [...counted.map((row) => row[is.min])].sort(inOrder)[0];
  if ('max' in is) return [...counted.map((row) => row[is.max])].sort(inOrder).at(-1);
  return undefined;
}

function sumOf(rows: readonly Row[], field: string): number {
  return rows.reduce((sum, row) => sum + Number(row[field]), 0);
}

function inOrder(a: FactValue | undefined, b: FactValue | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}
