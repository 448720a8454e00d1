import { type FactValue, formatDay, parameterOn, type CompiledRulebook, type RuntimeDocument } from '@guildhall/core';

type Spec = RuntimeDocument['facts'][string] | NonNullable<RuntimeDocument['collections']>[string][string];

/** The values worth trying for a fact or field, and how far any other may go. */
export interface Pool {
  readonly spec: Spec;
  /** In the form in which they are given: around each border, at each bound, or all there are. */
  readonly near: readonly FactValue[];
  /** Bounds of whole numbers and day numbers; `undefined` where `near` is all there is. */
  readonly range: readonly [least: number, most: number] | undefined;
}

const FAR = 1000;
const YEARS = 800;

/**
 * The values worth trying for a fact or field on a day.
 *
 * A number without bounds goes from -1000 to 1000, or 1000 beyond its borders.
 *
 * `near` are the day numbers that any date may want to be close to.
 */
export function poolOf(
  rulebook: CompiledRulebook,
  spec: Spec,
  borders: Iterable<number>,
  near: Iterable<number>,
  on: string,
): Pool {
  const around = (numbers: Iterable<number>): number[] =>
    [...numbers].flatMap((number) => [number, number - 1, number + 1]);
  switch (spec.type) {
    case 'boolean':
      return { spec, near: [false, true], range: undefined };
    case 'integer': {
      const known = [...borders];
      const least = spec.min ?? Math.min(-FAR, ...known.map((number) => number - FAR));
      const most = spec.max ?? Math.max(FAR, ...known.map((number) => number + FAR));
      const values = [
        ...around(known),
        ...(spec.min === undefined ? [] : [least]),
        ...(spec.max === undefined ? [] : [most]),
      ];
      const inside = [...new Set(values)].filter((value) => value >= least && value <= most);
      return { spec, near: inside, range: [least, most] };
    }
    case 'date': {
      const days = [...new Set([...around(near), ...around(borders)])];
      const [first = 0] = near;
      return { spec, near: days.filter(isWritable).map(formatDay), range: [first - YEARS, first + YEARS] };
    }
    case 'enum':
      return { spec, near: valuesOn(rulebook, spec, on), range: undefined };
    case 'list':
      return { spec, near: valuesOn(rulebook, spec, on), range: undefined };
  }
}

function isWritable(day: number): boolean {
  return day > -700_000 && day < 2_900_000;
}

function valuesOn(rulebook: CompiledRulebook, { values, from }: Spec, on: string): readonly string[] {
  if (values !== undefined) return values;
  const listed = from === undefined ? undefined : parameterOn(rulebook, from.slice('param.'.length), on);
  if (Array.isArray(listed)) return listed;
  return typeof listed === 'object' ? Object.keys(listed) : [];
}
