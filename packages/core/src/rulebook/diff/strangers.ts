import { formatDay } from '../../kernel/calendar.js';
import type { Ground } from '../cells/ground.js';
import { calendarOf } from '../compile/calendar-of.js';
import type { Given } from '../decision.js';
import type { Witness } from '../lint/finding.js';
import { valuesOf } from '../run/read-value.js';
import type { FactSpec } from '../run/rules.js';
import type { Field } from '../schema/fact.js';

/**
 * What may be given to one of two versions and is refused as wrong by the other: values of facts and of the fields of rows.
 *
 * @param usual - what else is given.
 * @param names - the facts that are asked, and the collections as `#name`.
 */
export function strangersOf(
  grounds: readonly [Ground, Ground],
  usual: Given,
  names: ReadonlySet<string>,
): readonly Given[] {
  const [{ document, rulebook }] = grounds;
  const facts = Object.keys(document.facts).flatMap((name) => {
    const specs = grounds.map((ground) => ground.rulebook.rules.facts[name]);
    if (!names.has(name) || specs.some((spec) => spec === undefined || spec.derived === true)) return [];
    return strangeValues(grounds, specs as FactSpec[]).map((value) => ({ ...usual, [name]: value }));
  });
  const rows = [...rulebook.layout.fields.keys()].flatMap((collection) => {
    if (!names.has(`#${collection}`)) return [];
    const [fields, others] = grounds.map((ground) => ground.document.collections?.[collection] ?? {});
    return Object.entries(fields ?? {}).flatMap(([field, spec]) => {
      const other = others?.[field];
      if (other === undefined) return [];
      const row = rowOf(grounds[0], fields ?? {});
      return strangeValues(grounds, [spec, other]).map((value) => ({
        ...usual,
        [collection]: [{ ...row, [field]: value }],
      }));
    });
  });
  return [...facts, ...rows];
}

/** Values that one of two domains has and the other has not. */
function strangeValues(grounds: readonly Ground[], specs: readonly (FactSpec | Field)[]): readonly unknown[] {
  const [one, other] = specs.map((spec, at) => {
    const { rulebook, day } = grounds[at]!;
    return valuesOf(spec, rulebook.layout, day);
  });
  const texts = [...(one ?? []), ...(other ?? [])].filter((text) => one?.includes(text) !== other?.includes(text));
  const bounds = (['min', 'max'] as const).flatMap((key) => {
    const [a, b] = specs.map((spec) => spec[key]);
    return a === b ? [] : [a, b].filter((bound) => bound !== undefined);
  });
  const isNullable = specs.map((spec) => 'nullable' in spec && spec.nullable === true);
  return [...new Set(texts), ...bounds, ...(isNullable[0] === isNullable[1] ? [] : [null])];
}

/** Some row that both may be given. */
function rowOf({ rulebook, day }: Ground, fields: Readonly<Record<string, Field>>): Given {
  return Object.fromEntries(
    Object.entries(fields).map(([name, spec]) => {
      if (spec.type === 'boolean') return [name, true];
      if (spec.type === 'integer') return [name, Math.max(spec.min ?? 1, Math.min(1, spec.max ?? 1))];
      if (spec.type === 'date') return [name, formatDay(day)];
      return [name, valuesOf(spec, rulebook.layout, day)?.[0]];
    }),
  );
}

/** Somebody of whom the clock's day is not given, on each day on which the versions may find it by a calendar of their own. */
export function withoutClockOf(grounds: readonly [Ground, Ground], usual: Given, { on }: Witness): readonly Witness[] {
  const [{ document }] = grounds;
  const { [document.clock.fact]: _, ...given } = usual;
  const days = grounds.flatMap((ground) => {
    const { periods } = ground.document;
    if (periods === undefined) return [];
    const { exceptions } = calendarOf(periods);
    return exceptions.flatMap(({ first, last }) => [first - 1, first, last, last + 1]);
  });
  return [{ given, on }, ...[...new Set(days)].map((day) => ({ given, on: formatDay(day) }))];
}
