import type { Clause, Condition } from '../schema/condition.js';
import type { EngineCondition, EngineGroup } from './engine-rule.js';

/** What is appended to the name of a shared condition where it stands under an odd number of `not`. */
export const OR_UNKNOWN = '.or-unknown';

/**
 * A condition with guards, so that json-rules-engine grants nothing on missing data.
 *
 * Where a comparison helps to grant, it must be known; under an odd number of
 * `not`, where its failing helps to grant, not to be known counts as holding.
 * So the whole is true exactly where Kleene's logic says yes.
 *
 * `orUnknown` is whether what is unknown counts as holding. Default: `false`.
 */
export function guarded(condition: Condition, orUnknown = false): EngineCondition {
  if ('all' in condition) return { all: condition.all.map((part) => guarded(part, orUnknown)) };
  if ('any' in condition) return { any: condition.any.map((part) => guarded(part, orUnknown)) };
  if ('not' in condition) return { not: guarded(condition.not, !orUnknown) };
  if ('condition' in condition)
    return { condition: orUnknown ? condition.condition + OR_UNKNOWN : condition.condition };
  const guards = namesIn(condition).map((name) => ({
    fact: `known.${name}`,
    operator: 'equal',
    value: !orUnknown,
  }));
  return orUnknown ? { any: [...guards, condition] } : { all: [...guards, condition] };
}

/** {@link guarded}, as something that may stand at the top of a rule: a lone comparison never does. */
export function guardedGroup(condition: Condition, orUnknown = false): EngineGroup {
  return guarded(condition, orUnknown) as EngineGroup;
}

function namesIn({ fact, value }: Clause): readonly string[] {
  const other = typeof value === 'object' && value !== null && 'fact' in value ? [value.fact] : [];
  return [...new Set([fact, ...other])];
}
