import type { KeyPart } from './query.js';

/**
 * Compares two keys as IndexedDB does: part by part, numbers before texts,
 * texts by their code units; of two that are equal so far the shorter is less.
 *
 * @returns below 0, 0 or above 0.
 */
export function compareKeys(a: readonly KeyPart[], b: readonly KeyPart[]): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const order = compareParts(a[at]!, b[at]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareParts(a: KeyPart, b: KeyPart): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
