import type { Ask } from '../run/logic.js';
import type { Clause, Condition } from '../schema/condition.js';
import { type Call, call } from './call.js';
import type { Exactly } from './exactly.js';
import { namedCondition, operandSlot, type Scope, slotOf } from './scope.js';

/** Each operator that only denies another, with that other. */
const DENIES = { notEqual: 'equal', notIn: 'in', doesNotContain: 'contains' } as const;

type Denial = keyof typeof DENIES;

function isDenial(operator: Clause['operator']): operator is Denial {
  return operator in DENIES;
}

/** A clause by the few comparisons there are at run time, with the slots in their order. */
function comparisonOf(
  operator: Exclude<Clause['operator'], Denial>,
  fact: number,
  value: number,
): readonly [name: 'equal' | 'less' | 'atMost' | 'in', a: number, b: number] {
  switch (operator) {
    case 'equal':
    case 'in':
      return [operator, fact, value];
    case 'contains':
      return ['in', value, fact];
    case 'lessThan':
      return ['less', fact, value];
    case 'lessThanInclusive':
      return ['atMost', fact, value];
    case 'greaterThan':
      return ['less', value, fact];
    case 'greaterThanInclusive':
      return ['atMost', value, fact];
  }
}

const ASKED = { equal: 'equal', less: 'less', atMost: 'atMost', in: 'isIn' } as const;
const EXACT = { equal: 'isEqual', less: 'isLess', atMost: 'isAtMost', in: 'isAmong' } as const;

/**
 * Compiles a condition in Kleene's logic.
 *
 * A comparison with a missing fact is unknown, `notEqual`, `notIn` and
 * `doesNotContain` included; json-rules-engine says yes to those.
 */
export function compileCondition(condition: Condition | boolean, scope: Scope): Call<Ask> {
  if (typeof condition === 'boolean') return call(condition ? 'all' : 'any');
  if ('all' in condition) return call('all', ...condition.all.map((part) => compileCondition(part, scope)));
  if ('any' in condition) return call('any', ...condition.any.map((part) => compileCondition(part, scope)));
  if ('not' in condition) return call('not', compileCondition(condition.not, scope));
  if ('condition' in condition) return compileCondition(namedCondition(scope, condition.condition), scope);
  const { fact, operator, value } = condition;
  if (isDenial(operator)) return call('not', compileCondition({ fact, operator: DENIES[operator], value }, scope));
  const [name, a, b] = comparisonOf(operator, slotOf(scope, fact), operandSlot(scope, value));
  return call(ASKED[name], a, b);
}

/**
 * Compiles a condition for values that are all known, where yes and no are the only answers.
 *
 * It is the fast way through a collection's complete rows; rows with a gap are
 * asked the Kleene way instead.
 */
export function compileExactly(condition: Condition | boolean, scope: Scope): Call<Exactly> {
  if (typeof condition === 'boolean') return call(condition ? 'every' : 'some');
  if ('all' in condition) return call('every', ...condition.all.map((part) => compileExactly(part, scope)));
  if ('any' in condition) return call('some', ...condition.any.map((part) => compileExactly(part, scope)));
  if ('not' in condition) return call('isNot', compileExactly(condition.not, scope));
  if ('condition' in condition) return compileExactly(namedCondition(scope, condition.condition), scope);
  const { fact, operator, value } = condition;
  if (isDenial(operator)) return call('isNot', compileExactly({ fact, operator: DENIES[operator], value }, scope));
  const [name, a, b] = comparisonOf(operator, slotOf(scope, fact), operandSlot(scope, value));
  return call(EXACT[name], a, b);
}
