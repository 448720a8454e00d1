import type { RulebookDocument } from '../../schema/document.js';
import { knownField, knownName } from '../types.js';

/**
 * What each name that stands for one of some values may be compared with.
 *
 * A name that is a field of one collection and something else elsewhere may be
 * any of them; one whose values are not all listed is left out.
 */
export function valuesOf(document: RulebookDocument): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string> | undefined>();
  const add = (name: string, values: readonly string[] | undefined): void => {
    const before = found.has(name) ? found.get(name) : new Set<string>();
    found.set(name, before === undefined || values === undefined ? undefined : new Set([...before, ...values]));
  };
  for (const fields of Object.values(document.collections ?? {}))
    for (const [name, spec] of Object.entries(fields)) add(name, knownField(spec, document).values);
  for (const [name, spec] of Object.entries(document.facts)) add(name, knownField(spec, document).values);
  for (const name of Object.keys(document.parameters ?? {})) {
    const known = knownName(`param.${name}`, document);
    if (known?.type === 'enum' || known?.type === 'list') add(`param.${name}`, known.values);
  }
  return new Map(
    [...found].flatMap(([name, values]) => (values === undefined || values.size === 0 ? [] : [[name, [...values]]])),
  );
}
