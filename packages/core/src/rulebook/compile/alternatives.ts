import type { Wanted } from '../run/rules.js';
import type { Clause, Condition } from '../schema/condition.js';
import { isParameter, namedCondition, operandSlot, type Scope } from './scope.js';

const MOST = 64;

type Ways = readonly (readonly Wanted[])[];

/**
 * The ways in which a condition can hold, each as what it wants of facts.
 *
 * @returns at most 64 ways; none for a condition that nothing can make true,
 *   and none that takes no fact which the person can change.
 */
export function alternatives(condition: Condition, scope: Scope): Ways {
  const { facts } = scope.layout;
  return waysTo(condition, scope, true).filter((way) =>
    way.some(({ fact }) => facts.get(fact)?.spec.canChange !== undefined),
  );
}

function waysTo(condition: Condition, scope: Scope, holds: boolean): Ways {
  if ('not' in condition) return waysTo(condition.not, scope, !holds);
  if ('condition' in condition) return waysTo(namedCondition(scope, condition.condition), scope, holds);
  if ('all' in condition) return (holds ? together : either)(condition.all, scope, holds);
  if ('any' in condition) return (holds ? either : together)(condition.any, scope, holds);
  const wanted = wantedBy(condition, scope, holds);
  return wanted === undefined ? [] : [[wanted]];
}

function together(parts: readonly Condition[], scope: Scope, holds: boolean): Ways {
  let ways: Ways = [[]];
  for (const part of parts) {
    const more = waysTo(part, scope, holds);
    ways = ways.flatMap((way) => more.map((other) => [...way, ...other])).slice(0, MOST);
  }
  return ways;
}

function either(parts: readonly Condition[], scope: Scope, holds: boolean): Ways {
  return parts.flatMap((part) => waysTo(part, scope, holds)).slice(0, MOST);
}

const OPPOSITE = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
} as const satisfies Record<Clause['operator'], Clause['operator']>;

function wantedBy({ fact, operator, value }: Clause, scope: Scope, holds: boolean): Wanted | undefined {
  const is = holds ? operator : OPPOSITE[operator];
  if (isParameter(fact) || is === 'contains' || is === 'doesNotContain') return undefined;
  return { fact, is, to: operandSlot(scope, value) };
}
