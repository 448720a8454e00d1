import type {
  Catalogue,
  CatalogueGroup,
  CatalogueUnit,
  CatalogueUnitSet,
  SourcedNumber,
} from '@guildhall/core/qualifications';
import fc from 'fast-check';

/** How large and how tangled the catalogues may be. All limits are included. */
export interface CatalogueConstraints {
  /** At most so many units; 8 by default. Oracles that try every subset want 12 at most. */
  readonly maxUnits?: number;
  /** At most so many groups; 3 by default. */
  readonly maxGroups?: number;
  /** Whether groups may have maxima; true by default. */
  readonly maxima?: boolean;
  /** Whether there may be barred sets; true by default. */
  readonly bars?: boolean;
  /** Whether there may be linked units; true by default. */
  readonly links?: boolean;
  /** Whether units may serve two groups; true by default. */
  readonly shared?: boolean;
  /** Whether guided hours may be unknown; true by default. */
  readonly unknownHours?: boolean;
}

const illustrative = { status: 'illustrative', why: 'Made by a generator.' } as const;

/**
 * Catalogues of a few small units, tangled on purpose: links across groups, bars, maxima, units of two groups, minima
 * about as high as can be reached. Not all can be completed.
 */
export function arbitraryForCatalogue(constraints: CatalogueConstraints = {}): fc.Arbitrary<Catalogue> {
  const {
    maxUnits = 8,
    maxGroups = 3,
    maxima = true,
    bars = true,
    links = true,
    shared = true,
    unknownHours = true,
  } = constraints;
  const number = (min: number, max: number) => fc.integer({ min, max });
  const perhaps = <T>(value: fc.Arbitrary<T>, freq = 1): fc.Arbitrary<T | undefined> =>
    fc.option(value, { nil: undefined, freq });
  /** Eighths of what there is: none, some, all of it, and now and then more than all. */
  const eighths = perhaps(fc.oneof({ weight: 8, arbitrary: number(0, 8) }, { weight: 1, arbitrary: number(8, 10) }), 3);
  const sets = (count: number, max: number): fc.Arbitrary<number[][]> =>
    fc.array(fc.uniqueArray(number(0, count - 1), { minLength: 2, maxLength: Math.min(3, count) }), { maxLength: max });
  return fc.tuple(number(2, Math.max(2, maxUnits)), number(1, maxGroups)).chain(([unitCount, groupCount]) =>
    fc
      .record({
        units: fc.array(
          fc.record({
            credit: number(0, 6),
            level: number(1, 3),
            glh: unknownHours ? perhaps(number(0, 30), 9) : number(0, 30),
            home: number(0, groupCount - 1),
            other: shared
              ? fc.oneof(
                  { weight: 3, arbitrary: fc.constant(undefined) },
                  { weight: 1, arbitrary: number(0, groupCount - 1) },
                )
              : fc.constant(undefined),
          }),
          { minLength: unitCount, maxLength: unitCount },
        ),
        groups: fc.array(
          fc.record({
            minUnits: eighths,
            minCredit: eighths,
            spareUnits: maxima
              ? fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: number(0, 2) })
              : fc.constant(undefined),
            spareCredit: maxima
              ? fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: number(0, 4) })
              : fc.constant(undefined),
          }),
          { minLength: groupCount, maxLength: groupCount },
        ),
        firstIsMandatory: fc.boolean(),
        minUnits: eighths,
        minCredit: eighths,
        minCreditAtLevel: eighths,
        links: sets(unitCount, links ? 2 : 0),
        bars: sets(unitCount, bars ? 2 : 0),
      })
      .map((drawn): Catalogue => {
        const id = (group: number): string => 'ABCDEFGHIJKL'[group] ?? `G${group}`;
        const unitNumber = (at: number): string => `X/000/${String(at + 1).padStart(4, '0')}`;
        const limit = <K extends string>(name: K, value: number | undefined): Partial<Record<K, SourcedNumber>> =>
          value === undefined ? {} : ({ [name]: { value, ...illustrative } } as Record<K, SourcedNumber>);
        const set = (members: readonly number[]): CatalogueUnitSet => ({
          units: members.map(unitNumber),
          ...illustrative,
        });
        const part = (of: number, share: number | undefined): number | undefined =>
          share === undefined ? undefined : Math.floor((of * share) / 8);
        const credit = (list: readonly { readonly credit: number }[]): number =>
          list.reduce((sum, unit) => sum + unit.credit, 0);
        const limits = drawn.groups.map((group, at) => {
          const members = drawn.units.filter(({ home, other }) => home === at || other === at);
          const { spareUnits, spareCredit } = group;
          return {
            minUnits: part(members.length, group.minUnits),
            minCredit: part(credit(members), group.minCredit),
            spareUnits,
            spareCredit,
          };
        });
        const groups = limits.map(({ minUnits, minCredit, spareUnits, spareCredit }, at): CatalogueGroup => ({
          id: id(at),
          description: `Group ${id(at)}`,
          kind: at === 0 && drawn.firstIsMandatory ? 'mandatory' : 'optional',
          ...limit('minUnits', minUnits),
          ...limit('minCredit', minCredit),
          ...limit('maxUnits', spareUnits === undefined ? undefined : Math.max(1, (minUnits ?? 0) + spareUnits)),
          ...limit('maxCredit', spareCredit === undefined ? undefined : Math.max(1, (minCredit ?? 0) + spareCredit)),
          ...illustrative,
        }));
        const units = drawn.units.map(({ credit, level, glh, home, other }, at): CatalogueUnit => {
          const member = other === undefined || other === home ? [id(home)] : [id(home), id(other)];
          return {
            number: unitNumber(at),
            title: `Illustrative unit ${at + 1}`,
            level,
            credit,
            ...(glh === undefined ? {} : { glh }),
            groups: member,
            ...illustrative,
          };
        });
        return {
          format: 'guildhall/catalogue@1',
          number: '000/0000/G',
          title: 'Generated qualification',
          level: 2,
          minima: {
            ...limit('minUnits', part(unitCount, drawn.minUnits)),
            ...limit('minCredit', part(credit(drawn.units), drawn.minCredit)),
            ...limit(
              'minCreditAtLevel',
              part(credit(drawn.units.filter(({ level }) => level >= 2)), drawn.minCreditAtLevel),
            ),
          },
          groups,
          units,
          links: drawn.links.map(set),
          bars: drawn.bars.map(set),
          ...illustrative,
        };
      }),
  );
}
