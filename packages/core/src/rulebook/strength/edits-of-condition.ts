import type { Clause, Condition } from '../schema/condition.js';
import type { RulebookDocument } from '../schema/document.js';
import { knownName } from '../load/types.js';
import type { Edit, Path } from './edit.js';
import { turnDate, turnList, turnNumber, type Turned } from './edits-of-value.js';
import { nextOf } from './next-of.js';
import { tellCondition, tellValue } from './tell.js';

/** Where a condition stands. */
export interface Place {
  readonly document: RulebookDocument;
  /** In words, such as "cpd/enough-points". */
  readonly where: string;
  /** The collection whose rows are asked. */
  readonly collection?: string;
}

type Operator = Clause['operator'];

const OPPOSITE: Readonly<Record<Operator, Operator>> = {
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
};

const BESIDE: Partial<Record<Operator, readonly Operator[]>> = {
  lessThan: ['lessThanInclusive'],
  lessThanInclusive: ['lessThan', 'equal'],
  greaterThan: ['greaterThanInclusive'],
  greaterThanInclusive: ['greaterThan', 'equal'],
};

/** Everything in a condition a little otherwise: operators, constants, clauses dropped or negated, all and any exchanged. */
export function* editsOfCondition(condition: Condition, path: Path, place: Place, top = true): Iterable<Edit> {
  const { where } = place;
  const edit = (operator: string, value: unknown, says: string): Edit => ({
    operator,
    path,
    value,
    says: `${says} in ${where}.`,
  });
  if ('fact' in condition) {
    yield* editsOfClause(condition, path, place);
    return;
  }
  const told = tellCondition(condition);
  if ('not' in condition) {
    const inner = condition.not;
    yield edit('not-dropped', top && 'fact' in inner ? { all: [inner] } : inner, `“not” is dropped from “${told}”`);
    yield* editsOfCondition(inner, [...path, 'not'], place, false);
    return;
  }
  yield edit('negated', { not: condition }, `“${told}” is negated`);
  if ('condition' in condition) return;
  const [key, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  const other = key === 'all' ? 'any' : 'all';
  if (parts.length > 1) yield edit('all-for-any', { [other]: parts }, `${key} becomes ${other} of “${told}”`);
  for (const [index, part] of parts.entries()) {
    const here = [...path, key, index];
    if (parts.length > 1)
      yield {
        operator: 'clause-dropped',
        path: here,
        value: undefined,
        says: `The clause “${tellCondition(part)}” is dropped in ${where}.`,
      };
    yield* editsOfCondition(part, here, place, false);
  }
}

function* editsOfClause(clause: Clause, path: Path, place: Place): Iterable<Edit> {
  const become = (operator: string, to: Clause): Edit => ({
    operator,
    path,
    value: to,
    says: `“${tellCondition(clause)}” becomes “${tellCondition(to)}” in ${place.where}.`,
  });
  yield become('operator-flipped', { ...clause, operator: OPPOSITE[clause.operator] });
  for (const operator of BESIDE[clause.operator] ?? []) yield become('operator-beside', { ...clause, operator });
  for (const { operator, to } of turnConstant(clause, place))
    yield {
      operator: `constant-${operator}`,
      path: [...path, 'value'],
      value: to,
      says: `${tellValue(clause.value)} becomes ${tellValue(to)} in “${tellCondition(clause)}” of ${place.where}.`,
    };
}

function* turnConstant({ fact, value }: Clause, { document, collection }: Place): Iterable<Turned> {
  const known = knownName(fact, document, collection);
  if (typeof value === 'number') yield* turnNumber(value, undefined);
  else if (typeof value === 'boolean') yield { operator: 'flipped', to: !value };
  else if (Array.isArray(value)) yield* turnList(value, known?.values);
  else if (typeof value === 'string' && known?.type === 'date') yield* turnDate(value);
  else if (typeof value === 'string') {
    const other = nextOf(known?.values ?? [], value);
    if (other !== undefined) yield { operator: 'exchanged', to: other };
  }
}
