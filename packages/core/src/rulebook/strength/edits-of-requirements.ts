import type { RulebookDocument } from '../schema/document.js';
import type { Edit } from './edit.js';
import { editsOfCondition } from './edits-of-condition.js';
import { editsOfDates, editsOfReason } from './edits-of-rule.js';

/** Shared conditions, requirements and the outcomes that need them, each a little otherwise. */
export function* editsOfRequirements(document: RulebookDocument): Iterable<Edit> {
  for (const [index, rule] of (document.requirements ?? []).entries()) {
    const path = ['requirements', index];
    const place = { document, where: rule.name };
    yield* editsOfCondition(rule.conditions, [...path, 'conditions'], place);
    yield* editsOfDates(rule, path);
    for (const key of ['whenNot', 'whenUnknown'] as const)
      yield* editsOfReason(rule[key], [...path, key], rule.name, document);
  }
  for (const [name, { needs, onlyIf }] of Object.entries(document.outcomes ?? {})) {
    if (needs.length > 1)
      for (const [index, need] of needs.entries())
        yield {
          operator: 'need-dropped',
          path: ['outcomes', name, 'needs', index],
          value: undefined,
          says: `${need} is dropped from what ${name} needs.`,
        };
    if (onlyIf !== undefined)
      yield {
        operator: 'only-if-dropped',
        path: ['outcomes', name, 'onlyIf'],
        value: undefined,
        says: `“onlyIf” ${onlyIf} is dropped from ${name}.`,
      };
  }
}
