import type { Condition } from '../schema/condition.js';
import type { RulebookDocument } from '../schema/document.js';

/** Every condition of a rulebook, those of rows and shared ones among them. */
export function conditionsOf({
  requirements = [],
  tables = [],
  bands = [],
  facts,
  conditions = {},
}: Pick<RulebookDocument, 'requirements' | 'tables' | 'bands' | 'facts' | 'conditions'>): readonly Condition[] {
  return [
    ...requirements.map((requirement) => requirement.conditions),
    ...tables.flatMap(({ rows }) => rows.map(({ when }) => when)),
    ...bands.flatMap(({ when }) => when ?? []),
    ...Object.values(facts).flatMap(({ is }) => (is !== undefined && 'where' in is && is.where ? [is.where] : [])),
    ...Object.values(conditions),
  ];
}
