import { labelOf, titleOf } from '../explain.js';
import type { Rulebook } from '../rulebook.js';
import { formatPence } from '../../kernel/money.js';
import type { Clause, Condition, Operator } from '../schema/condition.js';

const OPERATORS: Readonly<Record<Operator, string>> = {
  equal: 'is',
  notEqual: 'is not',
  lessThan: 'is less than',
  lessThanInclusive: 'is at most',
  greaterThan: 'is more than',
  greaterThanInclusive: 'is at least',
  in: 'is one of',
  notIn: 'is none of',
  contains: 'has',
  doesNotContain: 'does not have',
};

/** A condition as a phrase: “Approved points is at least 16”, in the words of the file's titles. */
export function conditionInWords(condition: Condition, rulebook: Rulebook): string {
  if ('all' in condition) return joined(condition.all, rulebook, ' and ');
  if ('any' in condition) return joined(condition.any, rulebook, ' or ');
  if ('not' in condition) return `not (${conditionInWords(condition.not, rulebook)})`;
  if ('condition' in condition) return `“${condition.condition}”`;
  return `“${titleOf(rulebook, condition.fact)} ${OPERATORS[condition.operator]} ${operand(condition, rulebook)}”`;
}

function joined(parts: readonly Condition[], rulebook: Rulebook, by: string): string {
  const words = parts.map((part) => conditionInWords(part, rulebook)).join(by);
  return parts.length < 2 ? words : `(${words})`;
}

function operand({ fact, value }: Clause, rulebook: Rulebook): string {
  if (typeof value === 'object' && value !== null && 'fact' in value) return titleOf(rulebook, value.fact);
  const unit = rulebook.rules.facts[fact]?.unit;
  const items = Array.isArray(value) ? (value as readonly (string | number)[]) : [value];
  return items
    .map((item) => {
      if (item === null) return 'none';
      if (typeof item === 'boolean') return item ? 'yes' : 'no';
      if (typeof item === 'number') return unit === 'pence' ? formatPence(item) : String(item);
      return labelOf(rulebook, item);
    })
    .join(', ');
}
