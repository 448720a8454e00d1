import type { Condition } from '../schema/condition.js';
import { compileExactly } from './condition.js';
import { namedCondition, type Scope, slotOf } from './scope.js';
import { isKnown } from './state.js';

/**
 * A condition without the parts that the parameters in force have settled, and with shared conditions written out.
 *
 * A clause that is switched off by a parameter then asks for no fact at all.
 *
 * @returns `true` or `false` where nothing is left to ask.
 */
export function simplify(condition: Condition, scope: Scope): Condition | boolean {
  if ('condition' in condition) return simplify(namedCondition(scope, condition.condition), scope);
  if ('not' in condition) {
    const inner = simplify(condition.not, scope);
    return typeof inner === 'boolean' ? !inner : { not: inner };
  }
  if ('all' in condition) return joined(condition.all, scope, false, (all) => ({ all }));
  if ('any' in condition) return joined(condition.any, scope, true, (any) => ({ any }));
  const { fact, value } = condition;
  const names = typeof value === 'object' && value !== null && 'fact' in value ? [fact, value.fact] : [fact];
  const isSettled = names.every((name) => name.startsWith('param.') && isKnown(scope.state, slotOf(scope, name)));
  return isSettled ? compileExactly(condition, scope)() : condition;
}

/** `settles` is the answer of one part that settles the whole. */
function joined(
  conditions: readonly Condition[],
  scope: Scope,
  settles: boolean,
  join: (parts: readonly Condition[]) => Condition,
): Condition | boolean {
  const parts = conditions.map((part) => simplify(part, scope));
  if (parts.includes(settles)) return settles;
  const open = parts.filter((part) => typeof part !== 'boolean');
  const [only] = open;
  return only === undefined ? !settles : open.length === 1 ? only : join(open);
}
