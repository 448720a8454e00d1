import { jsonPointer } from '../../kernel/json-pointer.js';
import type { Problem } from '../../kernel/problem.js';

const MOST_DEPTH = 40;
const MOST_VALUES = 60_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses what no rulebook is: nested too deep, too large, or with keys that reach for the prototype.
 *
 * Walks without recursion, so that a hostile file cannot exhaust the stack.
 */
export function checkSize(json: unknown): Problem | undefined {
  const open: { value: unknown; at: string; depth: number }[] = [{ value: json, at: '', depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, at, depth } = next;
    seen++;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MOST_DEPTH) {
      return {
        code: 'schema/too-deep',
        at,
        says: `Nothing in a rulebook is nested more than ${String(MOST_DEPTH)} deep: use shared conditions.`,
      };
    }
    const keys = Object.keys(value);
    if (seen + open.length + keys.length > MOST_VALUES)
      return { code: 'schema/too-large', at: '', says: 'The file is too large to be a rulebook.' };
    for (const key of keys) {
      if (FORBIDDEN.has(key))
        return { code: 'schema/forbidden-key', at: `${at}/${key}`, says: `"${key}" may not be a key: rename it.` };
      open.push({ value: (value as Record<string, unknown>)[key], at: at + jsonPointer([key]), depth: depth + 1 });
    }
  }
  return undefined;
}
