import type { Condition } from '../schema/condition.js';
import type { RulebookDocument } from '../schema/document.js';
import { askedNames } from './asked-names.js';
import type { Edit } from './edit.js';
import { editsOfCondition } from './edits-of-condition.js';

/** Shared conditions that an answer rests on, each a little otherwise wherever they are used. */
export function* editsOfShared(document: RulebookDocument): Iterable<Edit> {
  const asked = askedNames(document);
  const used = rowsUsing(document);
  for (const [name, condition] of Object.entries(document.conditions ?? {})) {
    if (!asked.has(name)) continue;
    const collection = used.get(name);
    const place = { document, where: `the condition ${name}`, ...(collection === undefined ? {} : { collection }) };
    yield* editsOfCondition(condition, ['conditions', name], place);
  }
}

/** The collection whose rows each shared condition is asked of, where it is asked of rows. */
function rowsUsing({ facts, conditions = {} }: RulebookDocument): ReadonlyMap<string, string> {
  const used = new Map<string, string>();
  const visit = (condition: Condition, collection: string): void => {
    if ('all' in condition) for (const part of condition.all) visit(part, collection);
    else if ('any' in condition) for (const part of condition.any) visit(part, collection);
    else if ('not' in condition) visit(condition.not, collection);
    else if ('condition' in condition && !used.has(condition.condition)) {
      used.set(condition.condition, collection);
      const shared = conditions[condition.condition];
      if (shared !== undefined) visit(shared, collection);
    }
  };
  for (const { is } of Object.values(facts))
    if (is !== undefined && 'where' in is && is.where !== undefined) visit(is.where, 'over' in is ? is.over : is.count);
  return used;
}
