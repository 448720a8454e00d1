import type { Condition } from '../schema/condition.js';
import { compileCondition } from './condition.js';
import { UNKNOWN, YES } from './kleene.js';
import { namedCondition, resolve, type Scope } from './scope.js';

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
  if ('all' in condition) {
    const parts = flat(condition.all, scope, (part) => ('all' in part ? part.all : undefined));
    if (parts.includes(false)) return false;
    return joined(parts, (all) => ({ all }), true);
  }
  if ('any' in condition) {
    const parts = flat(condition.any, scope, (part) => ('any' in part ? part.any : undefined));
    if (parts.includes(true)) return true;
    return joined(parts, (any) => ({ any }), false);
  }
  const { fact, value } = condition;
  const asksFact = typeof value === 'object' && value !== null && 'fact' in value && !isSettled(value.fact, scope);
  if (asksFact || !isSettled(fact, scope)) return condition;
  const answer = compileCondition(condition, scope)();
  return answer === UNKNOWN ? condition : answer === YES;
}

function isSettled(name: string, scope: Scope): boolean {
  return name.startsWith('param.') && resolve(scope, name).kind !== 'missing';
}

function flat(
  parts: readonly Condition[],
  scope: Scope,
  within: (part: Condition) => readonly Condition[] | undefined,
): (Condition | boolean)[] {
  return parts.flatMap((part): (Condition | boolean)[] => {
    const simple = simplify(part, scope);
    return typeof simple === 'boolean' ? [simple] : [...(within(simple) ?? [simple])];
  });
}

function joined(
  parts: readonly (Condition | boolean)[],
  join: (parts: readonly Condition[]) => Condition,
  whenEmpty: boolean,
): Condition | boolean {
  const open = parts.filter((part) => typeof part !== 'boolean');
  return open.length === 0 ? whenEmpty : open.length === 1 ? open[0]! : join(open);
}
