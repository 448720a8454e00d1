import type { Clause, Condition } from '../schema/condition.js';
import { constant, isNullable, namedCondition, type Operand, resolve, type Scope } from './scope.js';

/** A compiled condition over values that are all known. */
export type AskExactly = () => boolean;

/**
 * Compiles a condition for values that are all known, where yes and no are the only answers.
 *
 * It is the fast way through a collection's complete rows; a row with a gap is
 * asked the Kleene way instead.
 *
 * @returns `undefined` where a name stands for nothing on that day, or may be
 *   "known to be none": only the Kleene way answers those.
 */
export function compileExactly(condition: Condition, scope: Scope): AskExactly | undefined {
  if ('all' in condition) return joined(condition.all, scope, allOf);
  if ('any' in condition) return joined(condition.any, scope, anyOf);
  if ('not' in condition) {
    const part = compileExactly(condition.not, scope);
    return part === undefined ? undefined : () => !part();
  }
  if ('condition' in condition) return compileExactly(namedCondition(scope, condition.condition), scope);
  return compileClause(condition, scope);
}

function joined(
  conditions: readonly Condition[],
  scope: Scope,
  join: (parts: readonly AskExactly[]) => AskExactly,
): AskExactly | undefined {
  const parts = conditions.map((part) => compileExactly(part, scope));
  return parts.includes(undefined) ? undefined : join(parts as AskExactly[]);
}

// One to four parts are written out: a call that is always the same is one the engine can inline.
function allOf(parts: readonly AskExactly[]): AskExactly {
  const [a, b, c, d] = parts;
  if (a === undefined) return () => true;
  if (b === undefined) return a;
  if (c === undefined) return () => a() && b();
  if (d === undefined) return () => a() && b() && c();
  if (parts.length === 4) return () => a() && b() && c() && d();
  const rest = allOf(parts.slice(3));
  return () => a() && b() && c() && rest();
}

function anyOf(parts: readonly AskExactly[]): AskExactly {
  const [a, b, c] = parts;
  if (a === undefined) return () => false;
  if (b === undefined) return a;
  if (c === undefined) return () => a() || b();
  const rest = anyOf(parts.slice(2));
  return () => a() || b() || rest();
}

function compileClause(clause: Clause, scope: Scope): AskExactly | undefined {
  const left = resolve(scope, clause.fact);
  if (left.kind !== 'slot' || isNullable(left.slot.spec)) return undefined;
  const { value } = clause;
  const right =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? resolve(scope, value.fact)
      : constant(scope, value, left.slot.spec.type);
  const { low, lists } = scope.state;
  const index = left.slot.index;
  if (right.kind === 'list') {
    const { ids } = right;
    if (clause.operator === 'in') return () => ids.includes(low[index]!);
    if (clause.operator === 'notIn') return () => !ids.includes(low[index]!);
    return undefined;
  }
  const other = numberOf(right, low);
  if (other === undefined) return undefined;
  if (clause.operator === 'contains') return () => lists[index]!.includes(other());
  if (clause.operator === 'doesNotContain') return () => !lists[index]!.includes(other());
  return right.kind === 'number'
    ? comparedWithConstant(clause.operator, low, index, right.value)
    : comparedWithSlot(clause.operator, low, index, right);
}

function numberOf(operand: Operand, low: Float64Array): (() => number) | undefined {
  if (operand.kind === 'number') return () => operand.value;
  if (operand.kind !== 'slot' || operand.slot.spec.type === 'list' || isNullable(operand.slot.spec)) return undefined;
  const { index } = operand.slot;
  return () => low[index]!;
}

function comparedWithConstant(
  operator: Clause['operator'],
  low: Float64Array,
  index: number,
  value: number,
): AskExactly | undefined {
  switch (operator) {
    case 'equal':
      return () => low[index] === value;
    case 'notEqual':
      return () => low[index] !== value;
    case 'lessThan':
      return () => low[index]! < value;
    case 'lessThanInclusive':
      return () => low[index]! <= value;
    case 'greaterThan':
      return () => low[index]! > value;
    case 'greaterThanInclusive':
      return () => low[index]! >= value;
    default:
      return undefined;
  }
}

function comparedWithSlot(
  operator: Clause['operator'],
  low: Float64Array,
  index: number,
  right: Operand,
): AskExactly | undefined {
  if (right.kind !== 'slot') return undefined;
  const other = right.slot.index;
  switch (operator) {
    case 'equal':
      return () => low[index] === low[other];
    case 'notEqual':
      return () => low[index] !== low[other];
    case 'lessThan':
      return () => low[index]! < low[other]!;
    case 'lessThanInclusive':
      return () => low[index]! <= low[other]!;
    case 'greaterThan':
      return () => low[index]! > low[other]!;
    case 'greaterThanInclusive':
      return () => low[index]! >= low[other]!;
    default:
      return undefined;
  }
}
