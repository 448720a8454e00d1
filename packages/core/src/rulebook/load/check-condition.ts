import type { Problem } from '../../kernel/problem.js';
import type { Clause, Condition } from '../schema/condition.js';
import type { RulebookDocument } from '../schema/document.js';
import { nearest } from './nearest.js';
import { type Known, knownName } from './types.js';

const COMPARABLE = new Set(['boolean', 'integer', 'date', 'enum', 'duration']);
const ORDERINGS = new Set(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']);

/** Checks the names and types in a condition, shared conditions followed; none may use itself. */
export function checkCondition(
  condition: Condition,
  at: string,
  document: RulebookDocument,
  collection?: string,
): Problem[] {
  const each = (parts: readonly Condition[], key: string): Problem[] =>
    parts.flatMap((part, index) => checkCondition(part, `${at}/${key}/${String(index)}`, document, collection));
  if ('all' in condition) return each(condition.all, 'all');
  if ('any' in condition) return each(condition.any, 'any');
  if ('not' in condition) return checkCondition(condition.not, `${at}/not`, document, collection);
  if (!('condition' in condition)) return checkClause(condition, at, document, collection);
  const { condition: name } = condition;
  const shared = document.conditions?.[name];
  if (shared === undefined)
    return [unknown('condition', name, Object.keys(document.conditions ?? {}), `${at}/condition`)];
  return checkCondition(shared, `/conditions/${name}`, document, collection);
}

/** A name that stands for nothing, with the one that was probably meant. */
export function unknown(what: string, name: string, known: readonly string[], at: string): Problem {
  const near = nearest(name, known);
  return {
    code: `rulebook/unknown-${what}`,
    at,
    says: `No ${what} is called ${name}${near === undefined ? '.' : `: did you mean ${near}?`}`,
  };
}

function namesOf(document: RulebookDocument, collection: string | undefined): string[] {
  const fields = collection === undefined ? [] : Object.keys(document.collections?.[collection] ?? {});
  return [
    ...fields,
    ...Object.keys(document.facts),
    ...Object.keys(document.parameters ?? {}).map((name) => `param.${name}`),
  ];
}

function checkClause(
  clause: Clause,
  at: string,
  document: RulebookDocument,
  collection: string | undefined,
): Problem[] {
  const left = knownName(clause.fact, document, collection);
  const wrong = (says: string, code = 'rulebook/wrong-type'): Problem[] => [{ code, at, says }];
  if (left === undefined)
    return [
      unknown(
        clause.fact.startsWith('param.') ? 'parameter' : 'fact',
        clause.fact,
        namesOf(document, collection),
        `${at}/fact`,
      ),
    ];
  const { value, operator } = clause;
  if (typeof value === 'object' && value !== null && 'fact' in value) {
    const right = knownName(value.fact, document, collection);
    if (right === undefined)
      return [
        unknown(
          value.fact.startsWith('param.') ? 'parameter' : 'fact',
          value.fact,
          namesOf(document, collection),
          `${at}/value/fact`,
        ),
      ];
    return checkPair(clause, left, right, value.fact, wrong);
  }
  if (operator === 'in' || operator === 'notIn') {
    if (!Array.isArray(value)) return wrong(`"${operator}" takes a list: put the value in square brackets.`);
    return value.flatMap((item) => checkConstant(item, left, clause.fact, wrong));
  }
  if (Array.isArray(value)) return wrong(`"${operator}" takes one value, not a list: use "in".`);
  if (operator === 'contains' || operator === 'doesNotContain') {
    if (left.type !== 'list') return wrong(`${clause.fact} is no list, so "${operator}" cannot be asked of it.`);
    return checkConstant(value, { ...left, type: 'enum' }, clause.fact, wrong);
  }
  if (ORDERINGS.has(operator) && left.type !== 'integer' && left.type !== 'date')
    return wrong(`${clause.fact} is neither a number nor a date, so "${operator}" cannot be asked of it.`);
  if (ORDERINGS.has(operator) && value === null)
    return wrong(`Nothing is ${operator} null: ask "equal" or "notEqual".`, 'rulebook/nullable-compared');
  return checkConstant(value, left, clause.fact, wrong);
}

type Wrong = (says: string, code?: string) => Problem[];

function checkConstant(value: string | number | boolean | null, left: Known, name: string, wrong: Wrong): Problem[] {
  if (value === null)
    return left.nullable ? [] : wrong(`${name} is never null: declare it nullable, or compare with a value.`);
  if (left.type === 'date')
    return wrong(
      `A date in a condition cannot be dated or explained: make it a date parameter and compare ${name} with that.`,
      'rulebook/date-in-condition',
    );
  const type = typeof value === 'number' ? 'integer' : typeof value === 'boolean' ? 'boolean' : 'enum';
  if (type !== left.type) {
    return wrong(
      typeof value === 'string' && left.type === 'integer'
        ? `"${value}" is text and ${name} is a number: remove the quotes.`
        : `${JSON.stringify(value)} is no ${left.type}, which ${name} is.`,
    );
  }
  if (type !== 'enum' || left.values?.includes(String(value)) !== false) return [];
  const near = nearest(String(value), left.values);
  return wrong(
    `${name} is never "${String(value)}"${near === undefined ? `: it is one of ${left.values.join(', ')}.` : `: did you mean "${near}"?`}`,
    'rulebook/value-never-taken',
  );
}

function checkPair(clause: Clause, left: Known, right: Known, name: string, wrong: Wrong): Problem[] {
  const { operator, fact } = clause;
  if (operator === 'in' || operator === 'notIn') {
    const fits = (right.type === 'list' && left.type === 'enum') || (right.type === 'dates' && left.type === 'date');
    return fits ? [] : wrong(`${name} is no list that could hold ${fact}.`);
  }
  if (operator === 'contains' || operator === 'doesNotContain') {
    return left.type === 'list' && right.type === 'enum'
      ? []
      : wrong(`"${operator}" asks whether a list holds one value: ${fact} must be a list and ${name} one value.`);
  }
  if (!COMPARABLE.has(left.type) || !COMPARABLE.has(right.type))
    return wrong(`${fact} and ${name} are not single values, so they cannot be compared: ask "contains" or "in".`);
  if (left.type !== right.type)
    return wrong(`${fact} is ${left.type} and ${name} is ${right.type}: they cannot be compared.`);
  if (left.unit !== right.unit && left.unit !== undefined && right.unit !== undefined)
    return wrong(
      `${fact} counts in ${left.unit} and ${name} in ${right.unit}: compare like with like.`,
      'rulebook/unit-mismatch',
    );
  if (!ORDERINGS.has(operator)) return [];
  if (left.type !== 'integer' && left.type !== 'date')
    return wrong(`${fact} is neither a number nor a date, so "${operator}" cannot be asked of it.`);
  return right.nullable
    ? wrong(
        `${name} may be null, and nothing is ${operator} null: compare the other way round.`,
        'rulebook/nullable-compared',
      )
    : [];
}
