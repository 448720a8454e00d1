import type { RulebookDocument } from '@guildhall/core';
import { RulebookDocument as Schema } from '@guildhall/core/load';
import fc from 'fast-check';
import { fail } from './fail.js';
import { type LawOptions, tryOut } from './law.js';
import { leavesOf, withLeaf } from './leaves.js';

/**
 * K9: the schema for editors accepts a file exactly where the check of its shape does.
 *
 * The file has one to three leaves changed, taken away, or given a neighbour
 * that means nothing. `accepts` says whether the JSON Schema of `jsonSchema()` does,
 * for instance with Ajv.
 *
 * @throws Error with the smallest mutated place on which they differ.
 */
export function schemasAgree(
  document: RulebookDocument,
  accepts: (json: unknown) => boolean,
  options?: LawOptions,
): void {
  const leaves = leavesOf(document);
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, '', 0, -1, 1.5, true, 'x', '2024-02-30', '16', [], {}, 'a/b', 'toString'),
    fc.string(),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const change = fc.record({
    leaf: fc.constantFrom(...leaves),
    up: fc.integer({ min: 0, max: 3 }),
    key: fc.constantFrom('', 'path', 'priority', 'unknownKey', 'all'),
    value: wrong,
  });
  tryOut(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const mutated = changes.reduce<unknown>((json, { leaf, up, key, value }) => {
        const path = [...leaf.path.slice(0, Math.max(1, leaf.path.length - up)), ...(key === '' ? [] : [key])];
        return isObjectAt(json, path.slice(0, -1)) ? withLeaf(json, { path }, value) : json;
      }, document);
      const ours = Schema.safeParse(mutated).success;
      if (accepts(mutated) !== ours)
        fail(
          `The check ${ours ? 'accepts' : 'refuses'} what the schema does not.`,
          changes.map(({ leaf, ...rest }) => ({ path: leaf.path.join('/'), ...rest })),
        );
    }),
    options,
  );
}

function isObjectAt(json: unknown, path: readonly string[]): boolean {
  const at = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    json,
  );
  return typeof at === 'object' && at !== null;
}
