import type { Clause, Condition, RulebookDocument } from '@guildhall/core';
import fc from 'fast-check';

/** How the conditions of {@link arbitraryForConditions} are made. */
export interface ArbitraryForConditionsOptions {
  /** The most groups inside each other (included). Default: 3. */
  readonly maxDepth?: number;
  /** The most parts of a group (included). Default: 3. */
  readonly maxParts?: number;
  /** The shared conditions that may be named. Default: all of the document. */
  readonly shared?: readonly string[];
}

/**
 * Conditions over the facts and parameters of a rulebook: every operator its types allow, groups in groups.
 *
 * Numbers are compared with small ones: one below the least bound up to one
 * above the greatest (both included), or -1 to 4 where there is none. The top
 * is a group or a shared condition, as json-rules-engine wants it.
 */
export function arbitraryForConditions(
  document: Pick<RulebookDocument, 'facts' | 'parameters' | 'conditions'>,
  options: ArbitraryForConditionsOptions = {},
): fc.Arbitrary<Condition> {
  const { maxDepth = 3, maxParts = 3, shared = Object.keys(document.conditions ?? {}) } = options;
  const clause: fc.Arbitrary<Condition> = clauseOver(namedIn(document));
  const named: fc.Arbitrary<Condition>[] =
    shared.length === 0 ? [] : [fc.constantFrom(...shared).map((condition) => ({ condition }))];
  const group = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
    fc.oneof(
      fc.array(part, { minLength: 1, maxLength: maxParts }).map((all) => ({ all })),
      fc.array(part, { minLength: 1, maxLength: maxParts }).map((any) => ({ any })),
      part.map((not) => ({ not })),
    );
  let inner = fc.oneof({ weight: 5, arbitrary: clause }, ...named);
  for (let depth = 1; depth < maxDepth; depth++) inner = fc.oneof(inner, group(inner));
  return fc.oneof({ weight: 9, arbitrary: group(inner) }, ...named);
}

interface Named {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly isFact: boolean;
  readonly values: readonly string[];
  readonly numbers: readonly [least: number, most: number];
}

function namedIn({ facts, parameters = {} }: Pick<RulebookDocument, 'facts' | 'parameters'>): readonly Named[] {
  const listed = (id: string): readonly string[] =>
    Object.values(parameters[id]?.values ?? {}).flatMap(({ value }) => (Array.isArray(value) ? value : []));
  return [
    ...Object.entries(facts).map(([name, spec]) => ({
      name,
      type: spec.type,
      nullable: spec.nullable === true,
      isFact: true,
      values: spec.values ?? (spec.from === undefined ? [] : listed(spec.from.slice('param.'.length))),
      numbers: [(spec.min ?? 0) - 1, (spec.max ?? 3) + 1] as const,
    })),
    ...Object.entries(parameters).map(([id, { type, of }]) => ({
      name: `param.${id}`,
      type,
      nullable: false,
      isFact: false,
      values: of ?? listed(id),
      numbers: [-1, 4] as const,
    })),
  ];
}

const ORDERS = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const;
const SAME = ['equal', 'notEqual'] as const;

function clauseOver(named: readonly Named[]): fc.Arbitrary<Clause> {
  const every = named.flatMap((left) => clausesOf(left, named));
  if (every.length === 0) throw new Error('Nothing of this rulebook can be compared.');
  return fc.oneof(...every);
}

/** One arbitrary for each way in which a name may be compared. */
function clausesOf(left: Named, named: readonly Named[]): readonly fc.Arbitrary<Clause>[] {
  const fact = left.name;
  const with_ = <V extends Clause['value']>(
    operators: readonly Clause['operator'][],
    value: fc.Arbitrary<V> | undefined,
  ): fc.Arbitrary<Clause>[] =>
    value === undefined ? [] : [fc.record({ fact: fc.constant(fact), operator: fc.constantFrom(...operators), value })];
  const others = (fits: (other: Named) => boolean): fc.Arbitrary<{ fact: string }> | undefined => {
    const names = named.filter((other) => other.name !== fact && fits(other)).map(({ name }) => ({ fact: name }));
    return names.length === 0 ? undefined : fc.constantFrom(...names);
  };
  const sameType = others(({ type }) => type === left.type);
  const inOrder = others(({ type, nullable }) => type === left.type && !nullable);
  const none = left.nullable ? with_(SAME, fc.constant(null)) : [];
  const [min, max] = left.numbers;
  switch (left.type) {
    case 'integer':
      return [
        ...with_([...SAME, ...ORDERS], fc.integer({ min, max })),
        ...with_(['in', 'notIn'], fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 3 })),
        ...with_(SAME, sameType),
        ...with_(ORDERS, inOrder),
        ...none,
      ];
    case 'boolean':
      return [...with_(SAME, fc.boolean()), ...with_(SAME, sameType), ...none];
    case 'date':
      return [
        ...with_(SAME, sameType),
        ...with_(ORDERS, inOrder),
        ...with_(
          ['in', 'notIn'],
          others(({ type }) => type === 'dates'),
        ),
        ...none,
      ];
    case 'enum':
      if (left.values.length === 0) return [];
      return [
        ...with_(SAME, fc.constantFrom(...left.values)),
        ...with_(['in', 'notIn'], fc.array(fc.constantFrom(...left.values), { minLength: 1, maxLength: 3 })),
        ...with_(
          ['in', 'notIn'],
          others(({ type }) => type === 'list'),
        ),
        ...with_(SAME, sameType),
        ...none,
      ];
    case 'list':
      if (left.values.length === 0) return [];
      return [
        ...with_(['contains', 'doesNotContain'], fc.constantFrom(...left.values)),
        ...with_(
          ['contains', 'doesNotContain'],
          others(({ type }) => type === 'enum'),
        ),
      ];
    default:
      return [];
  }
}
