import type { Clause, Condition } from '../schema/condition.js';
import { type Kleene, NO, UNKNOWN, YES } from './kleene.js';
import { namedCondition, operandSlot, type Scope, slotOf } from './scope.js';
import { isKnown, MISSING } from './state.js';

/** A compiled condition: asks the state it was compiled against. */
export type Ask = () => Kleene;

/** A compiled condition over values that are all known. */
export type AskExactly = () => boolean;

/** Compiles the comparison of `x[a]` with `y[b]`, both known. NaN is *known to be none*: no order holds of it. */
type CompileTest = (x: readonly number[], a: number, y: readonly number[], b: number) => AskExactly;

// A closure for each operator: one that calls the right test would be slower by a call for every row.
const TESTS: Readonly<Record<Exclude<Positive, 'in' | 'contains'>, CompileTest>> = {
  equal: (x, a, y, b) => () => x[a] === y[b] || (x[a] !== x[a] && y[b] !== y[b]),
  lessThan: (x, a, y, b) => () => x[a]! < y[b]!,
  lessThanInclusive: (x, a, y, b) => () => x[a]! <= y[b]!,
  greaterThan: (x, a, y, b) => () => x[a]! > y[b]!,
  greaterThanInclusive: (x, a, y, b) => () => x[a]! >= y[b]!,
};

/** Each operator that only denies another, with that other. */
const DENIES = { notEqual: 'equal', notIn: 'in', doesNotContain: 'contains' } as const;

type Positive = Exclude<Clause['operator'], keyof typeof DENIES>;

function isDenial(operator: Clause['operator']): operator is keyof typeof DENIES {
  return operator in DENIES;
}

/**
 * Compiles a condition to a closure in Kleene's logic.
 *
 * A comparison with a missing fact is unknown, `notEqual`, `notIn` and
 * `doesNotContain` included; json-rules-engine says yes to those.
 */
export function compileCondition(condition: Condition, scope: Scope): Ask {
  if ('all' in condition) return join(condition.all, scope, NO, YES);
  if ('any' in condition) return join(condition.any, scope, YES, NO);
  if ('not' in condition) return deny(compileCondition(condition.not, scope));
  if ('condition' in condition) return compileCondition(namedCondition(scope, condition.condition), scope);
  const { fact, operator, value } = condition;
  if (isDenial(operator)) return deny(compileCondition({ fact, operator: DENIES[operator], value }, scope));
  return compare(operator, slotOf(scope, fact), operandSlot(scope, value), scope);
}

/** `settles` is the answer of one part that settles the whole, `otherwise` the whole's when all parts give the other. */
function join(conditions: readonly Condition[], scope: Scope, settles: Kleene, otherwise: Kleene): Ask {
  const parts = conditions.map((part) => compileCondition(part, scope));
  return () => {
    let answer = otherwise;
    for (const part of parts) {
      const one = part();
      if (one === settles) return settles;
      if (one === UNKNOWN) answer = UNKNOWN;
    }
    return answer;
  };
}

function deny(part: Ask): Ask {
  return () => {
    const answer = part();
    return answer === UNKNOWN ? UNKNOWN : answer === YES ? NO : YES;
  };
}

function compare(operator: Positive, a: number, b: number, { state }: Scope): Ask {
  const { low, high, lists } = state;
  const answer = (holds: boolean): Kleene => (holds ? YES : NO);
  if (operator === 'in' || operator === 'contains') {
    const [item, list] = operator === 'in' ? [a, b] : [b, a];
    return () => (low[list] === 0 && isKnown(state, item) ? answer(lists[list]!.includes(low[item]!)) : UNKNOWN);
  }
  const compileTest = TESTS[operator];
  if (operator === 'equal') {
    const isEqual = compileTest(low, a, low, b);
    return () => {
      if (isKnown(state, a) && isKnown(state, b)) return answer(isEqual());
      return high[a]! < low[b]! || high[b]! < low[a]! ? NO : UNKNOWN;
    };
  }
  // An order is sure when it holds of the ends that are hardest for it, and out when it fails those that are easiest.
  const [least, most] = operator.startsWith('less') ? [low, high] : [high, low];
  const isSure = compileTest(most, a, least, b);
  const isPossible = compileTest(least, a, most, b);
  // Of "known to be none" no order holds, but beside what is missing nothing is said.
  const isOpen = (slot: number): boolean => low[slot] === MISSING && high[slot] === Infinity;
  return () => (isSure() ? YES : isPossible() || isOpen(a) || isOpen(b) ? UNKNOWN : NO);
}

/**
 * Compiles a condition for values that are all known, where yes and no are the only answers.
 *
 * It is the fast way through a collection's complete rows; rows with a gap are
 * asked the Kleene way instead.
 */
export function compileExactly(condition: Condition, scope: Scope): AskExactly {
  const both = (parts: readonly Condition[]): AskExactly[] => parts.map((part) => compileExactly(part, scope));
  if ('all' in condition) return both(condition.all).reduce((a, b) => () => a() && b());
  if ('any' in condition) return both(condition.any).reduce((a, b) => () => a() || b());
  if ('not' in condition) return denyExactly(compileExactly(condition.not, scope));
  if ('condition' in condition) return compileExactly(namedCondition(scope, condition.condition), scope);
  const { fact, operator, value } = condition;
  if (isDenial(operator)) return denyExactly(compileExactly({ fact, operator: DENIES[operator], value }, scope));
  const { low, lists } = scope.state;
  const a = slotOf(scope, fact);
  const b = operandSlot(scope, value);
  if (operator === 'in') return isGiven(b, scope) ? () => lists[b]!.includes(low[a]!) : among(lists[b]!, low, a);
  if (operator === 'contains') return () => lists[a]!.includes(low[b]!);
  return TESTS[operator](low, a, low, b);
}

/** Whether a slot holds what was given, not a constant. */
function isGiven(slot: number, { layout }: Scope): boolean {
  return slot < layout.size;
}

/** A table by number: a list that never changes need not be searched for every row. */
function among(list: readonly number[], low: readonly number[], a: number): AskExactly {
  const has: boolean[] = [];
  for (const id of list) has[id] = true;
  return () => has[low[a]!] === true;
}

function denyExactly(part: AskExactly): AskExactly {
  return () => !part();
}
