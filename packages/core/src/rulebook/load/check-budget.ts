import type { Problem } from '../../kernel/problem.js';
import type { Condition } from '../schema/condition.js';
import type { RulebookDocument } from '../schema/document.js';

const MOST_COMPARISONS = 20_000;
const MOST_NAMES = 1000;
const MOST_DATED_VALUES = 2000;
const MOST_PER_PARAMETER = 200;
const MOST_STEPS = 500;

/**
 * Refuses what would take longer to check than any rulebook needs.
 *
 * Shared conditions are counted written out, so that a few that name each
 * other twice cannot stand for millions of comparisons.
 */
export function checkBudget(document: RulebookDocument): Problem[] {
  const sizes = new Map<string, number>();
  const sizeOf = (condition: Condition): number => {
    if ('all' in condition) return condition.all.reduce((sum, part) => sum + sizeOf(part), 0);
    if ('any' in condition) return condition.any.reduce((sum, part) => sum + sizeOf(part), 0);
    if ('not' in condition) return sizeOf(condition.not);
    if (!('condition' in condition)) return 1;
    const { condition: name } = condition;
    const shared = document.conditions?.[name];
    const known = sizes.get(name);
    // What is unknown is told by the check of names.
    if (shared === undefined) return 1;
    if (known !== undefined) return known;
    const size = sizeOf(shared);
    sizes.set(name, size);
    return size;
  };
  const circle = circleIn(document);
  if (circle !== undefined) return [circle];
  const comparisons = conditionsOf(document).reduce((sum, condition) => sum + sizeOf(condition), 0);
  const parameters = Object.values(document.parameters ?? {}).map(({ values }) => Object.keys(values).length);
  const dated = parameters.reduce((sum, count) => sum + count, 0);
  const fields = Object.values(document.collections ?? {}).flatMap((collection) => Object.keys(collection));
  const names =
    Object.keys(document.facts).length +
    fields.length +
    parameters.length +
    Object.keys(document.conditions ?? {}).length;
  const steps = (document.bands ?? []).reduce((sum, band) => sum + band.steps.length, 0);
  return [
    ...tooMany(comparisons, MOST_COMPARISONS, '/conditions', 'comparisons, shared conditions written out'),
    ...tooMany(names, MOST_NAMES, '/facts', 'facts, fields, parameters and shared conditions'),
    ...tooMany(dated, MOST_DATED_VALUES, '/parameters', 'dated values'),
    ...tooMany(Math.max(0, ...parameters), MOST_PER_PARAMETER, '/parameters', 'dated values of one parameter'),
    ...tooMany(steps, MOST_STEPS, '/bands', 'steps of bands'),
  ];
}

/** The first shared condition that uses itself, through others or not. */
function circleIn({ conditions = {} }: RulebookDocument): Problem | undefined {
  const done = new Set<string>();
  const visit = (name: string, inside: ReadonlySet<string>): string | undefined => {
    if (inside.has(name)) return name;
    const shared = conditions[name];
    if (shared === undefined || done.has(name)) return undefined;
    for (const next of namesIn(shared)) {
      const found = visit(next, new Set([...inside, name]));
      if (found !== undefined) return found;
    }
    done.add(name);
    return undefined;
  };
  for (const name of Object.keys(conditions)) {
    const found = visit(name, new Set());
    if (found !== undefined)
      return {
        code: 'rulebook/condition-in-a-circle',
        at: `/conditions/${found}`,
        says: `The condition ${found} uses itself: write out what it means.`,
      };
  }
  return undefined;
}

function namesIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(namesIn);
  if ('any' in condition) return condition.any.flatMap(namesIn);
  if ('not' in condition) return namesIn(condition.not);
  return 'condition' in condition ? [condition.condition] : [];
}

function conditionsOf(document: RulebookDocument): Condition[] {
  return [
    ...(document.requirements ?? []).map(({ conditions }) => conditions),
    ...(document.tables ?? []).flatMap(({ rows }) => rows.map(({ when }) => when)),
    ...(document.bands ?? []).flatMap(({ when }) => when ?? []),
    ...Object.values(document.facts).flatMap(({ is }) => (is !== undefined && 'where' in is ? (is.where ?? []) : [])),
    ...Object.values(document.conditions ?? {}),
  ];
}

function tooMany(count: number, most: number, at: string, what: string): Problem[] {
  return count <= most
    ? []
    : [{ code: 'schema/too-large', at, says: `There are ${String(count)} ${what}: ${String(most)} is the most.` }];
}
