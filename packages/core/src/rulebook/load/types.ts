import type { RulebookDocument } from '../schema/document.js';
import type { Fact, Field, Unit } from '../schema/fact.js';

/** What a name in a condition is known to be. */
export interface Known {
  readonly type: Fact['type'] | 'dates' | 'map' | 'duration';
  readonly unit: Unit | undefined;
  readonly nullable: boolean;
  /** The values an enum or list may ever take; `undefined` where they are not listed. */
  readonly values: readonly string[] | undefined;
}

/** What a fact or field is. */
export function knownField(spec: Fact | Field, document: RulebookDocument): Known {
  const nullable = 'nullable' in spec && spec.nullable === true;
  const values = spec.values ?? (spec.from === undefined ? undefined : everListed(document, spec.from.slice(6)));
  return { type: spec.type, unit: spec.unit, nullable, values };
}

/** What a name stands for: a field of the collection at hand, a fact, or a parameter. */
export function knownName(name: string, document: RulebookDocument, collection?: string): Known | undefined {
  if (!name.startsWith('param.')) {
    const spec =
      (collection === undefined ? undefined : document.collections?.[collection]?.[name]) ?? document.facts[name];
    return spec === undefined ? undefined : knownField(spec, document);
  }
  const parameter = document.parameters?.[name.slice(6)];
  if (parameter === undefined) return undefined;
  const values = parameter.of ?? (parameter.type === 'list' ? everListed(document, name.slice(6)) : undefined);
  return { type: parameter.type, unit: parameter.unit, nullable: false, values };
}

/** Every name that a parameter lists on some day: the items of a list, the keys of a map. */
function everListed(document: RulebookDocument, parameter: string): readonly string[] {
  return Object.values(document.parameters?.[parameter]?.values ?? {}).flatMap(({ value }) =>
    Array.isArray(value) ? value : typeof value === 'object' ? Object.keys(value) : [],
  );
}
