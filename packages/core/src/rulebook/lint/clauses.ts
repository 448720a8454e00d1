import type { Clause, Condition } from '../schema/condition.js';

/** One part of a condition's tree, with the condition as it would be without it. */
export interface Part {
  /** Where it stands below the condition, as a JSON pointer. */
  readonly at: string;
  readonly part: Condition;
  readonly without: Condition;
}

/** Every part that can be left out: those of `all` and `any` with others beside them. Shared conditions are not entered. */
export function partsOf(condition: Condition, at = ''): readonly Part[] {
  if ('not' in condition)
    return partsOf(condition.not, `${at}/not`).map((part) => ({ ...part, without: { not: part.without } }));
  const kind = 'all' in condition ? 'all' : 'any' in condition ? 'any' : undefined;
  if (kind === undefined) return [];
  const parts = (condition as Record<'all' | 'any', readonly Condition[]>)[kind];
  const joined = (others: readonly Condition[]): Condition => (kind === 'all' ? { all: others } : { any: others });
  return parts.flatMap((part, index) => {
    const here = `${at}/${kind}/${String(index)}`;
    const inner = partsOf(part, here).map((one) => ({
      ...one,
      without: joined(parts.map((other, place) => (place === index ? one.without : other))),
    }));
    if (parts.length < 2) return inner;
    return [{ at: here, part, without: joined(parts.filter((_, place) => place !== index)) }, ...inner];
  });
}

/** Every comparison of a condition. Shared conditions are not entered. */
export function clausesIn(condition: Condition): readonly Clause[] {
  if ('all' in condition) return condition.all.flatMap(clausesIn);
  if ('any' in condition) return condition.any.flatMap(clausesIn);
  if ('not' in condition) return clausesIn(condition.not);
  return 'condition' in condition ? [] : [condition];
}
