import type { Clause, Condition } from '../schema/condition.js';

const SIGNS: Readonly<Record<Clause['operator'], string>> = {
  equal: '=',
  notEqual: '≠',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  in: 'in',
  notIn: 'not in',
  contains: 'contains',
  doesNotContain: 'does not contain',
};

/** A value as a sentence shows it: names and dates bare, lists in brackets, `{ fact }` by its name. */
export function tellValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(tellValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return 'fact' in value ? String(value.fact) : JSON.stringify(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A condition in a line, such as "totalPoints ≥ param.minimumPoints". */
export function tellCondition(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(tellCondition).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(tellCondition).join(' or ')})`;
  if ('not' in condition) return `not ${tellCondition(condition.not)}`;
  if ('condition' in condition) return condition.condition;
  return `${condition.fact} ${SIGNS[condition.operator]} ${tellValue(condition.value)}`;
}
