import type { RulebookDocument } from '@guildhall/core';
import fc from 'fast-check';

/**
 * The same rulebook with other values of its parameters, each inside its bounds on its day.
 *
 * Numbers lie mostly at a bound, or one inside (both included), or one off the
 * value in the file; truth values and enums take any value they may. Lists, maps, dates and
 * durations stay as they are. What is varied may still break a rule between
 * parameters, such as bands that cross: keep what `checkRulebook` accepts. The
 * examples are left out, because they hold for the file's own values.
 */
export function arbitraryForParameters(document: RulebookDocument): fc.Arbitrary<RulebookDocument> {
  const { parameters = {} } = document;
  const entries = Object.entries(parameters).flatMap(([name, parameter]) =>
    Object.entries(parameter.values).flatMap(([from, { value }]) => {
      const varied = valuesOf(document, parameter, value, from);
      return varied === undefined ? [] : [{ name, from, varied }];
    }),
  );
  return fc.tuple(...entries.map(({ varied }) => varied)).map((values) => {
    const copy = JSON.parse(JSON.stringify(document)) as RulebookDocument;
    entries.forEach(({ name, from }, index) => {
      const dated = copy.parameters?.[name]?.values[from];
      const value = values[index];
      if (dated !== undefined && value !== undefined) dated.value = value;
    });
    return { ...copy, examples: [] };
  });
}

type Parameter = NonNullable<RulebookDocument['parameters']>[string];
type Value = Parameter['values'][string]['value'];

function valuesOf(
  document: RulebookDocument,
  parameter: Parameter,
  value: Value,
  on: string,
): fc.Arbitrary<Value> | undefined {
  if (typeof value === 'boolean') return fc.boolean();
  if (parameter.type === 'enum' && parameter.of !== undefined) return fc.constantFrom(...parameter.of);
  if (typeof value !== 'number') return undefined;
  const least = boundOn(document, parameter.min, on) ?? value - 10;
  const most = boundOn(document, parameter.max, on) ?? value + 10;
  const near = [value, value - 1, value + 1, least, least + 1, most, most - 1];
  const inside = [...new Set(near)].filter((number) => number >= least && number <= most);
  if (inside.length === 0) return undefined;
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...inside) },
    { weight: 1, arbitrary: fc.integer({ min: least, max: most }) },
  );
}

function boundOn(document: RulebookDocument, bound: Parameter['min'], on: string): number | undefined {
  if (bound === undefined || typeof bound === 'number') return bound;
  const id = ('fact' in bound ? bound.fact : bound.sizeOf).slice('param.'.length);
  const dated = Object.entries(document.parameters?.[id]?.values ?? {}).filter(([from]) => from <= on);
  const value = dated.sort(([a], [b]) => (a < b ? -1 : 1)).at(-1)?.[1].value;
  return typeof value === 'number' ? value : Array.isArray(value) ? value.length : undefined;
}
