import type { Catalogue, CatalogueUnit } from '@guildhall/core/qualifications';

/** The size of a made-up catalogue. */
export interface GeneratedSize {
  /** How many units. */
  readonly units: number;
  /** How many groups; the first is mandatory and small. */
  readonly groups: number;
  /** One unit in so many serves the next group as well; 0 for none. */
  readonly sharedEvery?: number;
  /** One unit in so many is linked to the one after it; 0 for none. */
  readonly linkedEvery?: number;
  /** One unit in so many is barred by the one three places on; 0 for none. */
  readonly barredEvery?: number;
}

/**
 * A catalogue of a given size that looks like a real one, the same for the same seed: for measuring, not for laws.
 *
 * Half of all credit is needed, three fifths of that at the level, and two units and eight credits of each group.
 */
export function generateCatalogue(seed: number, size: GeneratedSize): Catalogue {
  const { units: unitCount, groups: groupCount, sharedEvery = 9, linkedEvery = 7, barredEvery = 11 } = size;
  const illustrative = { status: 'illustrative', why: 'Made by a generator.' } as const;
  let state = seed * 2_654_435_761 + 1;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const id = (group: number): string => `G${group + 1}`;
  const number = (at: number): string => `X/000/${String(at + 1).padStart(4, '0')}`;
  const perGroup = Math.ceil(unitCount / groupCount);
  const units = Array.from({ length: unitCount }, (_, at): CatalogueUnit => {
    const group = Math.floor(at / perGroup);
    const credit = 1 + draw(10);
    const also = sharedEvery > 0 && group > 0 && at % sharedEvery === 0 && group + 1 < groupCount;
    return {
      number: number(at),
      title: `Illustrative unit ${at + 1}`,
      level: 1 + draw(3),
      credit,
      glh: credit * (5 + draw(4)),
      groups: also ? [id(group), id(group + 1)] : [id(group)],
      ...illustrative,
    };
  });
  const pairs = (every: number, step: number): number[][] =>
    every === 0
      ? []
      : units.flatMap((_, at) =>
          at >= perGroup && at % every === 1 && at + step < unitCount ? [[at, at + step]] : [],
        );
  const set = (members: readonly number[]) => ({ units: members.map(number), ...illustrative });
  const total = units.reduce((sum, unit) => sum + (unit.credit ?? 0), 0);
  const minimum = (value: number) => ({ value, ...illustrative });
  return {
    format: 'guildhall/catalogue@1',
    number: '000/0000/G',
    title: `Generated qualification ${seed}`,
    level: 2,
    minima: {
      minUnits: minimum(Math.floor(unitCount * 0.4)),
      minCredit: minimum(Math.floor(total * 0.5)),
      minCreditAtLevel: minimum(Math.floor(total * 0.3)),
    },
    groups: Array.from({ length: groupCount }, (_, at) => ({
      id: id(at),
      description: `Group ${id(at)}`,
      kind: at === 0 ? ('mandatory' as const) : ('optional' as const),
      ...(at === 0 ? {} : { minUnits: minimum(2), minCredit: minimum(8) }),
      ...illustrative,
    })),
    units,
    links: pairs(linkedEvery, 1).map(set),
    bars: pairs(barredEvery, 3).map(set),
    ...illustrative,
  };
}
