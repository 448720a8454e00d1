import type { Clause, Condition } from '../schema/condition.js';
import { type Kleene, NO, UNKNOWN, YES } from './kleene.js';
import { constant, namedCondition, type Operand, resolve, type Scope } from './scope.js';

/** A compiled condition: asks the state it was compiled against. */
export type Ask = () => Kleene;

/**
 * Compiles a condition to a closure in Kleene's logic.
 *
 * A comparison with a missing fact is unknown, `notEqual`, `notIn` and
 * `doesNotContain` included; json-rules-engine says yes to those.
 */
export function compileCondition(condition: Condition, scope: Scope): Ask {
  if ('all' in condition) return allOf(condition.all.map((part) => compileCondition(part, scope)));
  if ('any' in condition) return anyOf(condition.any.map((part) => compileCondition(part, scope)));
  if ('not' in condition) return notOf(compileCondition(condition.not, scope));
  if ('condition' in condition) return compileCondition(namedCondition(scope, condition.condition), scope);
  return compileClause(condition, scope);
}

function allOf(parts: readonly Ask[]): Ask {
  return () => {
    let answer: Kleene = YES;
    for (const part of parts) {
      const one = part();
      if (one === NO) return NO;
      if (one === UNKNOWN) answer = UNKNOWN;
    }
    return answer;
  };
}

function anyOf(parts: readonly Ask[]): Ask {
  return () => {
    let answer: Kleene = NO;
    for (const part of parts) {
      const one = part();
      if (one === YES) return YES;
      if (one === UNKNOWN) answer = UNKNOWN;
    }
    return answer;
  };
}

function notOf(part: Ask): Ask {
  return () => {
    const answer = part();
    return answer === UNKNOWN ? UNKNOWN : answer === YES ? NO : YES;
  };
}

function compileClause(clause: Clause, scope: Scope): Ask {
  const left = resolve(scope, clause.fact);
  const type = left.kind === 'slot' ? left.slot.spec.type : left.kind === 'number' ? left.type : undefined;
  const { value } = clause;
  const right =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? resolve(scope, value.fact)
      : constant(scope, value, type);
  switch (clause.operator) {
    case 'equal':
      return equal(left, right, scope);
    case 'notEqual':
      return notOf(equal(left, right, scope));
    case 'lessThan':
      return below(left, right, scope);
    case 'greaterThanInclusive':
      return ordered(left, right, scope, notOf(below(left, right, scope)));
    case 'greaterThan':
      return below(right, left, scope);
    case 'lessThanInclusive':
      return ordered(left, right, scope, notOf(below(right, left, scope)));
    case 'in':
      return member(left, right, scope);
    case 'notIn':
      return notOf(member(left, right, scope));
    case 'contains':
      return member(right, left, scope);
    case 'doesNotContain':
      return notOf(member(right, left, scope));
  }
}

/** Reads an operand's bounds; a list or a missing parameter has none. */
function bounds(operand: Operand, scope: Scope): readonly [() => number, () => number] {
  if (operand.kind === 'slot') {
    const { low, high } = scope.state;
    const { index } = operand.slot;
    return [() => low[index]!, () => high[index]!];
  }
  if (operand.kind === 'missing' || operand.kind === 'list') return [() => -Infinity, () => Infinity];
  const value = operand.kind === 'null' ? NaN : operand.value;
  return [() => value, () => value];
}

function below(left: Operand, right: Operand, scope: Scope): Ask {
  const [leftLow, leftHigh] = bounds(left, scope);
  const [rightLow, rightHigh] = bounds(right, scope);
  return () => {
    const low = leftLow();
    const high = rightHigh();
    // NaN is "known to be none": no order holds of it, but beside what is missing nothing is said.
    if (low !== low) return high === Infinity && rightLow() === -Infinity ? UNKNOWN : NO;
    if (high !== high) return low === -Infinity && leftHigh() === Infinity ? UNKNOWN : NO;
    return leftHigh() < rightLow() ? YES : low >= high ? NO : UNKNOWN;
  };
}

/** Neither order holds of "known to be none", so an inclusive order is not just the other one denied. */
function ordered(left: Operand, right: Operand, scope: Scope, ask: Ask): Ask {
  const [leftLow] = bounds(left, scope);
  const [rightLow] = bounds(right, scope);
  return () => {
    const answer = ask();
    if (answer === UNKNOWN) return UNKNOWN;
    const a = leftLow();
    const b = rightLow();
    return a !== a || b !== b ? NO : answer;
  };
}

function equal(left: Operand, right: Operand, scope: Scope): Ask {
  const [leftLow, leftHigh] = bounds(left, scope);
  const [rightLow, rightHigh] = bounds(right, scope);
  return () => {
    const a = leftLow();
    const b = rightLow();
    const aHigh = leftHigh();
    const bHigh = rightHigh();
    if ((a === -Infinity && aHigh === Infinity) || (b === -Infinity && bHigh === Infinity)) return UNKNOWN;
    if (a !== a || b !== b) return a !== a && b !== b ? YES : NO;
    if (a === aHigh && b === bHigh) return a === b ? YES : NO;
    return aHigh < b || bHigh < a ? NO : UNKNOWN;
  };
}

function member(item: Operand, list: Operand, scope: Scope): Ask {
  const [itemLow, itemHigh] = bounds(item, scope);
  const { low, lists } = scope.state;
  const slot = list.kind === 'slot' ? list.slot.index : -1;
  const constants = list.kind === 'list' ? list.ids : undefined;
  return () => {
    const a = itemLow();
    const b = itemHigh();
    const ids = constants ?? (slot >= 0 && low[slot] !== -Infinity ? lists[slot] : undefined);
    if (ids === undefined || (a === -Infinity && b === Infinity)) return UNKNOWN;
    if (a !== a) return NO;
    if (a === b) return ids.includes(a) ? YES : NO;
    return ids.some((id) => a <= id && id <= b) ? UNKNOWN : NO;
  };
}
