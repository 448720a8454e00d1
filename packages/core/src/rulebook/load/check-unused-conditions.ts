import type { Problem } from '../../kernel/problem.js';
import type { Condition } from '../schema/condition.js';
import type { RulebookDocument } from '../schema/document.js';
import { checkCondition } from './check-condition.js';

/**
 * Checks the names and types of shared conditions that nothing uses, so that a slip in one is told before it is used.
 *
 * Such a condition may be meant for facts or for the rows of any collection: it
 * is wrong only where it is wrong for all of them.
 */
export function checkUnusedConditions(document: RulebookDocument): Problem[] {
  const { conditions = {}, collections = {} } = document;
  const used = new Set(usesIn(document));
  return Object.entries(conditions).flatMap(([name, condition]) => {
    if (used.has(name)) return [];
    const at = `/conditions/${name}`;
    const attempts = [undefined, ...Object.keys(collections)].map((collection) =>
      checkCondition(condition, at, document, collection),
    );
    return attempts.reduce((least, problems) => (problems.length < least.length ? problems : least));
  });
}

/** The shared conditions that anything names, other shared conditions included. */
function usesIn({ facts, requirements = [], tables = [], bands = [], conditions = {} }: RulebookDocument): string[] {
  return [
    ...Object.values(facts).flatMap(({ is }) => (is !== undefined && 'where' in is ? namesIn(is.where) : [])),
    ...requirements.flatMap((rule) => namesIn(rule.conditions)),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ when }) => namesIn(when))),
    ...bands.flatMap(({ when }) => namesIn(when)),
    ...Object.values(conditions).flatMap(namesIn),
  ];
}

function namesIn(condition: Condition | undefined): string[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(namesIn);
  if ('any' in condition) return condition.any.flatMap(namesIn);
  if ('not' in condition) return namesIn(condition.not);
  return 'condition' in condition ? [condition.condition] : [];
}
