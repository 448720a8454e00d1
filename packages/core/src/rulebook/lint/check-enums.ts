import { jsonPointer } from '../../kernel/json-pointer.js';
import type { Message, MessagePart } from '../prepared.js';
import { clausesIn } from './clauses.js';
import { conditionsOf } from './conditions-of.js';
import type { Look } from './look.js';

/**
 * Checks that each value of an enum or a list is known to something: a condition, a parameter, a text, or a label.
 *
 * A value with a label alone is one that rules mean to lump together with others.
 */
export function checkEnums({ document, rulebook, find }: Look): void {
  const { facts, collections = {}, parameters = {}, labels = {} } = document;
  const mentioned = new Set<unknown>(Object.keys(labels));
  for (const condition of conditionsOf(document))
    for (const { value } of clausesIn(condition))
      for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) mentioned.add(one);
  for (const { values } of Object.values(parameters))
    for (const { value } of Object.values(values)) for (const one of textsIn(value)) mentioned.add(one);
  for (const { ifMissing } of Object.values(facts)) mentioned.add(ifMissing);
  for (const { reasons } of Object.values(rulebook.languages))
    for (const { text, next = [] } of Object.values(reasons))
      for (const key of [...branchesIn(text), ...branchesIn(next)]) mentioned.add(key);
  const specs = [
    ...Object.entries(facts).map(([name, spec]) => [['facts', name], spec] as const),
    ...Object.entries(collections).flatMap(([collection, fields]) =>
      Object.entries(fields).map(([name, spec]) => [['collections', collection, name], spec] as const),
    ),
  ];
  for (const [path, { values = [] }] of specs)
    values.forEach((value, index) => {
      if (mentioned.has(value)) return;
      find({
        code: 'lint/unused-value',
        severity: 'W',
        at: jsonPointer([...path, 'values', index]),
        says: `No rule, text or label knows the value ${value} of ${path.at(-1) ?? ''}, so it is answered as every other that none knows. Remove it, correct it, or give it a label if that is meant.`,
      });
    });
}

function textsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Array.isArray(value) ? value : [...Object.keys(value), ...(Object.values(value) as readonly unknown[])];
}

/** The values that a text has a branch of its own for. */
function branchesIn(message: Message): readonly string[] {
  return message.flatMap((part: MessagePart) =>
    typeof part === 'string' || !('of' in part)
      ? []
      : [...('select' in part ? Object.keys(part.of) : []), ...Object.values(part.of).flatMap(branchesIn)],
  );
}
