import type { RulebookDocument } from '@guildhall/core';
import { checkRulebook, jsonSchemaFor } from '@guildhall/core/load';
import fc from 'fast-check';
import { fail } from './fail.js';
import { type LawOptions, tryOut } from './law.js';
import { type Leaf, leavesOf, withLeaf } from './leaves.js';

/** Keys whose value, or each of whose values, names something of the rulebook. */
const REFERRING = new Set(
  'fact sizeOf from condition whenNot whenUnknown after reason needs onlyIf askedWith over of sum count countDistinct min max key within daysBetween match first last up outcome satisfiable explained reasons'.split(
    ' ',
  ),
);

/**
 * K9 for one rulebook: its own schema accepts whatever its check does, and both refuse a misspelt name.
 *
 * A file has one to three leaves changed into others of the file or into
 * nearby ones, and is held against the schema of itself; then one name that
 * refers to something is misspelt, and held against the schema of the file as
 * it was, which is what an editor has.
 *
 * @param compile - makes of a JSON Schema what says whether it accepts a value, for instance with Ajv.
 * @throws Error with the smallest change on which they differ.
 */
export function schemaForAgrees(
  document: RulebookDocument,
  compile: (schema: Record<string, unknown>) => (json: unknown) => boolean,
  options?: LawOptions,
): void {
  const own = compile(jsonSchemaFor(document));
  if (!own(document)) fail('The schema of a rulebook refuses the rulebook itself.');
  const leaves = leavesOf(document);
  const others = fc.constantFrom(...leaves);
  const change = fc.record({ leaf: others, other: others, by: fc.constantFrom('other', 'more', 'less', 'gone') });
  tryOut(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const mutated = changes.reduce<unknown>(
        (json, { leaf, other, by }) => (isAt(json, leaf) ? withLeaf(json, leaf, changed(leaf, other, by)) : json),
        document,
      );
      const checked = checkRulebook(mutated);
      if (checked.ok && !compile(jsonSchemaFor(checked.value))(mutated))
        fail('The check accepts what the schema refuses.', changes);
    }),
    options,
  );
  const names = namesIn(document);
  const references = leaves.filter(({ path, value }) => names.has(String(value)) && refers(path));
  if (references.length === 0) return;
  tryOut(
    fc.property(fc.constantFrom(...references), (leaf) => {
      const wrong = `${String(leaf.value)}x`;
      if (names.has(wrong)) return;
      const misspelt = withLeaf(document, leaf, wrong);
      if (checkRulebook(misspelt).ok) fail('The check accepts a misspelt name.', leaf);
      if (own(misspelt)) fail('The schema accepts a misspelt name.', leaf);
    }),
    options,
  );
}

function isAt(json: unknown, { path }: Leaf): boolean {
  const at = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      json,
    );
  return typeof at === 'object' && at !== null;
}

function changed({ value }: Leaf, other: Leaf, by: string): unknown {
  if (by === 'gone') return undefined;
  if (by === 'other') return other.value;
  if (typeof value === 'number') return by === 'more' ? value + 1 : value - 1;
  return typeof value === 'boolean' ? !value : other.value;
}

function refers(path: readonly string[]): boolean {
  const [first, second, ...rest] = path;
  if (first === 'examples') return rest[0] === 'expect' && rest[1] === 'reasons' && second !== undefined;
  const key = [...path].reverse().find((part) => !/^\d+$/.test(part)) ?? '';
  return REFERRING.has(key) && !path.includes('values');
}

function namesIn(document: RulebookDocument): ReadonlySet<string> {
  const { facts, collections = {}, parameters = {}, conditions = {}, requirements = [], outcomes = {} } = document;
  return new Set([
    ...Object.keys(facts),
    ...Object.keys(collections),
    ...Object.values(collections).flatMap((fields) => Object.keys(fields)),
    ...Object.keys(parameters).map((name) => `param.${name}`),
    ...Object.keys(conditions),
    ...requirements.map(({ name }) => name),
    ...Object.keys(outcomes),
    ...Object.keys(document.reasons),
  ]);
}
