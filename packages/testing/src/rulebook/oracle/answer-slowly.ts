import type { Clause, Condition, FactValue } from '@guildhall/core';

/** What is known, by fact, field and `param.<id>`, as it is given: dates are `YYYY-MM-DD`. What is not in it is missing. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** What a condition may say. */
export type SlowAnswer = 'yes' | 'no' | 'unknown';

/**
 * Says whether a condition holds, straight from the words of the rules, slowly.
 *
 * It is what the compiled evaluator is held against, and shares nothing with
 * it: Kleene's three values, where every comparison with something missing is
 * unknown; null is known to be none, equal to itself only and in no order.
 *
 * @throws Error for a shared condition that is not among `shared`.
 */
export function answerSlowly(
  condition: Condition,
  facts: Facts,
  shared: Readonly<Record<string, Condition>> = {},
): SlowAnswer {
  const ask = (part: Condition): SlowAnswer => answerSlowly(part, facts, shared);
  if ('all' in condition) {
    const answers = condition.all.map(ask);
    return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
  }
  if ('any' in condition) {
    const answers = condition.any.map(ask);
    return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
  }
  if ('not' in condition) return { yes: 'no', no: 'yes', unknown: 'unknown' }[ask(condition.not)] as SlowAnswer;
  if ('condition' in condition) {
    const meant = shared[condition.condition];
    if (meant === undefined) throw new Error(`No condition is called ${condition.condition}.`);
    return ask(meant);
  }
  return compare(condition, facts);
}

function compare({ fact, operator, value }: Clause, facts: Facts): SlowAnswer {
  const left = facts[fact];
  const right = typeof value === 'object' && value !== null && 'fact' in value ? facts[value.fact] : value;
  if (left === undefined || right === undefined) return 'unknown';
  const truth = ((): boolean => {
    switch (operator) {
      case 'equal':
        return left === right;
      case 'notEqual':
        return left !== right;
      case 'lessThan':
        return left !== null && right !== null && left < right;
      case 'lessThanInclusive':
        return left !== null && right !== null && left <= right;
      case 'greaterThan':
        return left !== null && right !== null && left > right;
      case 'greaterThanInclusive':
        return left !== null && right !== null && left >= right;
      case 'in':
        return (right as readonly unknown[]).includes(left);
      case 'notIn':
        return !(right as readonly unknown[]).includes(left);
      case 'contains':
        return (left as readonly unknown[]).includes(right);
      case 'doesNotContain':
        return !(left as readonly unknown[]).includes(right);
    }
  })();
  return truth ? 'yes' : 'no';
}
