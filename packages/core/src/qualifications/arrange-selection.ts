import type { RuleOfCombination } from './schema/rule-of-combination.js';
import type { Selection, SelectionEntry } from './schema/selection.js';

/**
 * Puts entries in the order of the catalogue, each unit once (the first entry wins), so that the same
 * choices are always the same selection. Numbers the catalogue does not have come last, in their own order.
 */
export function arrangeSelection(rule: RuleOfCombination, entries: readonly SelectionEntry[]): Selection {
  const once = new Map<string, SelectionEntry>();
  for (const entry of entries) if (!once.has(entry.unit)) once.set(entry.unit, entry);
  const place = (entry: SelectionEntry): number => rule.indexOf.get(entry.unit) ?? Infinity;
  return [...once.values()].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
