import { namedCondition, operandSlot, type Scope } from './compile/scope.js';
import { MISSING, read } from './compile/state.js';
import type { Clause, Condition } from './schema/condition.js';

/** What one comparison wants of a fact, in the numbers that facts are compared by. */
export interface Wanted {
  readonly fact: string;
  readonly least?: number;
  readonly most?: number;
  readonly among?: readonly number[];
  readonly not?: readonly number[];
}

const MOST = 64;

/**
 * The ways in which a condition can hold, each as what it wants of facts.
 *
 * What is compared with another fact is taken as that fact stands now.
 *
 * @returns at most 64 ways; none for a condition that nothing can make true.
 */
export function alternatives(condition: Condition, scope: Scope, holds = true): readonly (readonly Wanted[])[] {
  if ('not' in condition) return alternatives(condition.not, scope, !holds);
  if ('condition' in condition) return alternatives(namedCondition(scope, condition.condition), scope, holds);
  if ('all' in condition) return holds ? together(condition.all, scope, holds) : either(condition.all, scope, holds);
  if ('any' in condition) return holds ? either(condition.any, scope, holds) : together(condition.any, scope, holds);
  const wanted = wantedBy(condition, scope, holds);
  return wanted === undefined ? [] : [[wanted]];
}

function together(parts: readonly Condition[], scope: Scope, holds: boolean): readonly (readonly Wanted[])[] {
  let ways: readonly (readonly Wanted[])[] = [[]];
  for (const part of parts) {
    const more = alternatives(part, scope, holds);
    ways = ways.flatMap((way) => more.map((other) => [...way, ...other])).slice(0, MOST);
  }
  return ways;
}

function either(parts: readonly Condition[], scope: Scope, holds: boolean): readonly (readonly Wanted[])[] {
  return parts.flatMap((part) => alternatives(part, scope, holds)).slice(0, MOST);
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

function wantedBy(clause: Clause, scope: Scope, holds: boolean): Wanted | undefined {
  const { fact, value } = clause;
  if (fact.startsWith('param.')) return undefined;
  const operator = holds ? clause.operator : OPPOSITE[clause.operator];
  const slot = operandSlot(scope, value);
  if (operator === 'in' || operator === 'notIn') {
    const list = scope.state.lists[slot];
    if (list === undefined) return undefined;
    return operator === 'in' ? { fact, among: list } : { fact, not: list };
  }
  const number = read(scope.state, slot);
  if (number === MISSING) return undefined;
  switch (operator) {
    case 'equal':
      return { fact, least: number, most: number };
    case 'notEqual':
      return { fact, not: [number] };
    case 'lessThan':
      return { fact, most: number - 1 };
    case 'lessThanInclusive':
      return { fact, most: number };
    case 'greaterThan':
      return { fact, least: number + 1 };
    case 'greaterThanInclusive':
      return { fact, least: number };
    default:
      return undefined;
  }
}
