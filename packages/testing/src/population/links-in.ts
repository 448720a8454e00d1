import { type CompiledRulebook, parameterOn } from '@guildhall/core';

/** Two fields of a row of which one goes with the other. */
export interface FieldLink {
  readonly key: string;
  readonly to: string;
  readonly map: Readonly<Record<string, string | number>>;
}

/**
 * The fields of a collection that a map of the rulebook ties together on a day.
 *
 * A map ties a field to another when it has an entry for every value of the
 * first, and its entries are values of the second: names of it, or numbers in
 * its unit.
 */
export function linksIn(rulebook: CompiledRulebook, collection: string, clock: string): readonly FieldLink[] {
  const { collections = {}, parameters = {} } = rulebook.prepared.document;
  const fields = Object.entries(collections[collection] ?? {});
  const valuesOf = ({ values, from }: (typeof fields)[number][1]): readonly string[] => {
    const listed = from === undefined ? values : parameterOn(rulebook, from.slice('param.'.length), clock);
    return Array.isArray(listed) ? listed : [];
  };
  return Object.entries(parameters).flatMap(([name, { type, unit }]) => {
    const map = type === 'map' ? parameterOn(rulebook, name, clock) : undefined;
    if (typeof map !== 'object' || Array.isArray(map)) return [];
    const entries = Object.values(map);
    const [key] = fields.find(([, spec]) => {
      const values = spec.type === 'enum' ? valuesOf(spec) : [];
      return values.length > 0 && values.every((value) => value in map);
    }) ?? [undefined];
    const [to] = fields.find(([field, spec]) => {
      if (field === key) return false;
      if (spec.type === 'integer') return spec.unit === unit && entries.every((entry) => typeof entry === 'number');
      return spec.type === 'enum' && entries.every((entry) => valuesOf(spec).includes(String(entry)));
    }) ?? [undefined];
    return key === undefined || to === undefined ? [] : [{ key, to, map }];
  });
}
