import { parseDay } from '../../kernel/calendar.js';
import type { ParameterValue } from '../run/parameters.js';
import { parameterValue } from '../run/parameters.js';
import type { Clause, Condition, Operator } from '../schema/condition.js';
import type { Ground } from './ground.js';

/** What conditions say about facts: which they ask, where they draw lines, and which they compare with each other. */
export interface Terms {
  readonly names: Set<string>;
  /** By fact: each number `n` such that a line is drawn between `n - 1` and `n`. */
  readonly lines: Map<string, Set<number>>;
  /** By fact: the texts it is compared with. */
  readonly texts: Map<string, Set<string>>;
  /** By fact: those it is compared with. */
  readonly mates: Map<string, Set<string>>;
}

/** Nothing said yet. */
export function newTerms(): Terms {
  return { names: new Set(), lines: new Map(), texts: new Map(), mates: new Map() };
}

/** Adds what a settled condition says. Shared conditions are followed. */
export function addTerms(terms: Terms, condition: Condition | boolean, ground: Ground): void {
  if (typeof condition === 'boolean') return;
  if ('all' in condition) for (const part of condition.all) addTerms(terms, part, ground);
  else if ('any' in condition) for (const part of condition.any) addTerms(terms, part, ground);
  else if ('not' in condition) addTerms(terms, condition.not, ground);
  else if ('condition' in condition) addTerms(terms, ground.settle(condition), ground);
  else addClause(terms, condition, ground);
}

/** Draws a line between `at - 1` and `at`. */
export function addLine(terms: Terms, name: string, at: number): void {
  terms.names.add(name);
  if (Number.isFinite(at)) setIn(terms.lines, name).add(at);
}

const FLIPPED: Partial<Record<Operator, Operator>> = {
  lessThan: 'greaterThan',
  lessThanInclusive: 'greaterThanInclusive',
  greaterThan: 'lessThan',
  greaterThanInclusive: 'lessThanInclusive',
};

function addClause(terms: Terms, { fact, operator, value }: Clause, ground: Ground): void {
  const other = typeof value === 'object' && value !== null && 'fact' in value ? value.fact : undefined;
  if (fact.startsWith('param.')) {
    if (other !== undefined && !other.startsWith('param.'))
      addConstant(terms, other, FLIPPED[operator] ?? operator, parameterOn(fact, ground));
    return;
  }
  terms.names.add(fact);
  if (other === undefined) addConstant(terms, fact, operator, value);
  else if (other.startsWith('param.')) addConstant(terms, fact, operator, parameterOn(other, ground));
  else {
    terms.names.add(other);
    setIn(terms.mates, fact).add(other);
    setIn(terms.mates, other).add(fact);
  }
}

/** What a parameter holds, dates as day numbers. */
function parameterOn(name: string, { document, day }: Ground): ParameterValue | readonly number[] | undefined {
  const id = name.slice('param.'.length);
  const value = parameterValue(document.parameters, id, day);
  const type = document.parameters?.[id]?.type;
  if (type === 'date' && typeof value === 'string') return parseDay(value);
  if (type === 'dates' && Array.isArray(value)) return value.map((date) => parseDay(date));
  return value;
}

function addConstant(
  terms: Terms,
  name: string,
  operator: Operator,
  value: ParameterValue | null | undefined | readonly (string | number)[],
): void {
  terms.names.add(name);
  if (Array.isArray(value)) {
    for (const item of value as readonly (string | number)[]) addConstant(terms, name, 'equal', item);
  } else if (typeof value === 'string') setIn(terms.texts, name).add(value);
  else if (typeof value === 'number') {
    const [first, second] = linesOf(operator, value);
    addLine(terms, name, first);
    if (second !== undefined) addLine(terms, name, second);
  }
}

function linesOf(operator: Operator, value: number): readonly [number, number?] {
  switch (operator) {
    case 'lessThan':
    case 'greaterThanInclusive':
      return [value];
    case 'lessThanInclusive':
    case 'greaterThan':
      return [value + 1];
    default:
      return [value, value + 1];
  }
}

function setIn<Key, Item>(map: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  return set;
}

/** A fact and all that it is compared with, over however many steps. */
export function circleOf({ mates }: Terms, name: string): ReadonlySet<string> {
  const circle = new Set([name]);
  for (const member of circle) for (const mate of mates.get(member) ?? []) circle.add(mate);
  return circle;
}
