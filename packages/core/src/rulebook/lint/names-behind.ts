import { factsIn, factsOf } from '../compile/references.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Condition } from '../schema/condition.js';

/** Every fact and parameter that some conditions ask, and that these are derived from, over however many steps. */
export function namesBehind(
  conditions: readonly Condition[],
  document: Pick<RulebookDocument, 'facts' | 'conditions'>,
): ReadonlySet<string> {
  const names = new Set(conditions.flatMap((condition) => [...factsIn(condition, document)]));
  for (const name of names) {
    const is = document.facts[name]?.is;
    if (is !== undefined) for (const base of factsOf(is, document)) names.add(base);
  }
  return names;
}
