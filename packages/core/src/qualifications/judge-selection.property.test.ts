import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arbitraryForCatalogue, arbitraryForSelection, judgeByBruteForce } from '@guildhall/testing';
import type { CatalogueConstraints } from '@guildhall/testing';
import fc from 'fast-check';
import { deriveRuleOfCombination } from './derive-rule-of-combination.js';
import { judgeSelection } from './judge-selection.js';
import type { Catalogue } from './schema/catalogue.js';
import type { CombinationVerdict, Distance } from './schema/combination-verdict.js';
import type { Selection } from './schema/selection.js';

const judged = (catalogue: Catalogue, selection: Selection): CombinationVerdict =>
  judgeSelection(deriveRuleOfCombination(catalogue), selection);
const withSelection = (constraints: CatalogueConstraints = {}): fc.Arbitrary<[Catalogue, Selection]> =>
  arbitraryForCatalogue(constraints).chain((catalogue) =>
    fc.tuple(fc.constant(catalogue), arbitraryForSelection(catalogue)),
  );
const distances = (verdict: CombinationVerdict): Distance[] => [
  verdict.units,
  verdict.credit,
  verdict.creditAtLevel,
  ...verdict.groups.flatMap((group) => [group.units, group.credit]),
];
/** What a person sees of the status: every shortfall and every name, but not which unit serves where. */
const status = (verdict: CombinationVerdict) => [
  verdict.ok,
  distances(verdict).map(({ short }) => short),
  verdict.groups.map(({ missing }) => missing),
];

describe('judgeSelection', () => {
  it('is OK exactly when some way of letting each unit count makes it so', () => {
    const met = { ok: 0, not: 0 };
    fc.assert(
      fc.property(withSelection({ maxUnits: 7 }), ([catalogue, selection]) => {
        const { ok } = judged(catalogue, selection);
        met[ok ? 'ok' : 'not'] += 1;
        assert.equal(ok, judgeByBruteForce(catalogue, new Set(selection.map(({ unit }) => unit))));
      }),
      { numRuns: 1_500 },
    );
    assert.ok(met.ok > 50 && met.not > 50, JSON.stringify(met));
  });

  it('is OK as a whole exactly when every group is, and units, credit and credit at the level reach their minima (R1)', () => {
    fc.assert(
      fc.property(withSelection(), ([catalogue, selection]) => {
        const verdict = judged(catalogue, selection);
        const { minUnits, minCredit, minCreditAtLevel } = catalogue.minima;
        const { units, credit, creditAtLevel } = verdict.counted;
        const sound = [verdict.barred, verdict.unlinked, verdict.unknown].every((list) => list.length === 0);
        const reached =
          units >= (minUnits?.value ?? 0) &&
          credit >= (minCredit?.value ?? 0) &&
          creditAtLevel >= (minCreditAtLevel?.value ?? 0);
        assert.equal(verdict.ok, sound && reached && verdict.groups.every((group) => group.ok));
      }),
      { numRuns: 500 },
    );
  });

  it('names every mandatory unit that is missing, and is not OK without it (R2)', () => {
    fc.assert(
      fc.property(withSelection(), ([catalogue, selection]) => {
        const mandatory = new Set(
          catalogue.groups.filter((group) => group.kind === 'mandatory').map((group) => group.id),
        );
        const missing = catalogue.units
          .filter(
            (unit) =>
              unit.groups.some((group) => mandatory.has(group)) &&
              !selection.some((entry) => entry.unit === unit.number),
          )
          .map((unit) => unit.number);
        const verdict = judged(catalogue, selection);
        const named = new Set(verdict.groups.flatMap((group) => group.missing));
        assert.deepEqual([...named].sort(), missing.sort());
        if (missing.length > 0) assert.equal(verdict.ok, false);
      }),
      { numRuns: 500 },
    );
  });

  it('never counts less for one unit more, and never turns OK to not OK, where nothing is barred (R3)', () => {
    for (const maxima of [false, true]) {
      fc.assert(
        fc.property(withSelection({ bars: false, links: false, maxima }), fc.nat(), ([catalogue, selection], pick) => {
          const left = catalogue.units.filter((unit) => !selection.some((entry) => entry.unit === unit.number));
          const more = left[pick % left.length];
          if (!more) return;
          const [before, after] = [
            judged(catalogue, selection),
            judged(catalogue, [...selection, { unit: more.number }]),
          ];
          if (before.ok) assert.ok(after.ok);
          if (maxima) return;
          for (const name of ['units', 'credit', 'creditAtLevel'] as const)
            assert.ok(after.counted[name] >= before.counted[name], name);
        }),
        { numRuns: 500 },
      );
    }
  });

  it('is the same for any order of the entries (R6)', () => {
    fc.assert(
      fc.property(
        withSelection().chain(([catalogue, selection]) =>
          fc.tuple(
            fc.constant(catalogue),
            fc.constant(selection),
            fc.shuffledSubarray([...selection], { minLength: selection.length }),
          ),
        ),
        ([catalogue, selection, shuffled]) =>
          assert.deepEqual(judged(catalogue, selection), judged(catalogue, shuffled)),
      ),
      { numRuns: 300 },
    );
  });

  it('does not change when a unit is swapped for one equal in groups, credit and level (R7)', () => {
    fc.assert(
      fc.property(withSelection({ bars: false, links: false }), fc.nat(), ([catalogue, selection], pick) => {
        const entry = selection[pick % Math.max(1, selection.length)];
        const original = catalogue.units.find((unit) => unit.number === entry?.unit);
        const mandatory = catalogue.groups.some(
          (group) => group.kind === 'mandatory' && original?.groups.includes(group.id) === true,
        );
        if (!original || mandatory) return;
        const twin = { ...original, number: 'X/999/9999' };
        for (const units of [
          [...catalogue.units, twin],
          [twin, ...catalogue.units],
        ]) {
          const larger = { ...catalogue, units };
          const swapped: Selection = selection.map((one) =>
            one.unit === original.number ? { ...one, unit: twin.number } : one,
          );
          assert.deepEqual(status(judged(larger, swapped)), status(judged(larger, selection)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never turns OK to not OK when a unit’s level or credit rises (R8)', () => {
    let met = 0;
    fc.assert(
      fc.property(
        withSelection(),
        fc.nat(),
        fc.constantFrom('level', 'credit'),
        ([catalogue, selection], pick, field) => {
          const at = pick % catalogue.units.length;
          const units = catalogue.units.map((unit, place) =>
            place === at ? { ...unit, [field]: (unit[field] ?? 0) + 1 } : unit,
          );
          if (!judged(catalogue, selection).ok) return;
          met += 1;
          assert.ok(judged({ ...catalogue, units }, selection).ok);
        },
      ),
      { numRuns: 1_500 },
    );
    assert.ok(met > 50, String(met));
  });

  it('counts each unit once, and no more credit at the level than credit (R9)', () => {
    fc.assert(
      fc.property(withSelection(), ([catalogue, selection]) => {
        const verdict = judged(catalogue, selection);
        const serving = verdict.groups.flatMap((group) => group.serving);
        assert.equal(new Set(serving).size, serving.length);
        assert.deepEqual([...serving, ...verdict.uncounted].sort(), selection.map((entry) => entry.unit).sort());
        assert.equal(verdict.counted.units, serving.length);
        for (const tally of [verdict.counted, verdict.awarded])
          assert.ok(0 <= tally.creditAtLevel && tally.creditAtLevel <= tally.credit);
        const own = (number: string): number => catalogue.units.find((unit) => unit.number === number)?.credit ?? 0;
        for (const [place, group] of verdict.groups.entries()) {
          const most = catalogue.groups[place]?.maxCredit?.value ?? Infinity;
          assert.equal(
            group.credit.have,
            Math.min(
              most,
              group.serving.reduce((sum, number) => sum + own(number), 0),
            ),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never makes a failing selection OK by raising a minimum (R14)', () => {
    let met = 0;
    fc.assert(
      fc.property(withSelection(), fc.nat(), ([catalogue, selection], pick) => {
        const up = <K extends string>(name: K, one: { readonly value: number } | undefined) =>
          ({ [name]: { value: (one?.value ?? 0) + 1, status: 'assumed', why: 'Raised.' } }) as Record<
            K,
            { value: number; status: 'assumed'; why: string }
          >;
        const at = pick % catalogue.groups.length;
        const groups = catalogue.groups.map((group, place) =>
          place === at
            ? { ...group, ...(pick % 2 ? up('minUnits', group.minUnits) : up('minCredit', group.minCredit)) }
            : group,
        );
        const { minUnits, minCredit, minCreditAtLevel } = catalogue.minima;
        const raised = [
          { ...catalogue, groups },
          { ...catalogue, minima: { ...catalogue.minima, ...up('minUnits', minUnits) } },
          { ...catalogue, minima: { ...catalogue.minima, ...up('minCredit', minCredit) } },
          { ...catalogue, minima: { ...catalogue.minima, ...up('minCreditAtLevel', minCreditAtLevel) } },
        ];
        for (const higher of raised) {
          if (!judged(higher, selection).ok) continue;
          met += 1;
          assert.ok(judged(catalogue, selection).ok);
        }
      }),
      { numRuns: 1_000 },
    );
    assert.ok(met > 50, String(met));
  });

  it('gives credit for what is achieved or prior learning only, while all four ways meet the requirement', () => {
    fc.assert(
      fc.property(withSelection(), ([catalogue, selection]) => {
        const verdict = judged(catalogue, selection);
        const achieved = judged(
          catalogue,
          selection.map(({ unit }) => ({ unit })),
        );
        assert.deepEqual(status(verdict), status(achieved));
        const earning = selection.filter(({ by }) => by !== 'exemption' && by !== 'equivalent');
        assert.deepEqual(
          verdict.awarded,
          judged(
            catalogue,
            earning.map(({ unit }) => ({ unit })),
          ).awarded,
        );
        const credit = catalogue.units
          .filter(({ number }) => earning.some(({ unit }) => unit === number))
          .reduce((sum, unit) => sum + (unit.credit ?? 0), 0);
        assert.equal(verdict.awarded.credit, credit);
      }),
      { numRuns: 300 },
    );
  });
});
