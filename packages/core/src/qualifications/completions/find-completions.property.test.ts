import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arbitraryForCatalogue, arbitraryForSelection, judgeByBruteForce } from '@guildhall/testing';
import fc from 'fast-check';
import { deriveRuleOfCombination } from '../derive-rule-of-combination.js';
import { judgeSelection } from '../judge-selection.js';
import type { Catalogue } from '../schema/catalogue.js';
import type { Selection } from '../schema/selection.js';
import type { CompletionCost } from './completion-cost.js';
import { checkCertificate } from './check-certificate.js';
import { findCompletions } from './find-completions.js';
import { relaxRule } from './relax-rule.js';
import type { Requirement } from './requirement.js';

const catalogueAndChoice = (maxUnits: number): fc.Arbitrary<[Catalogue, Selection, CompletionCost]> =>
  arbitraryForCatalogue({ maxUnits }).chain((catalogue) =>
    fc.tuple(
      fc.constant(catalogue),
      arbitraryForSelection(catalogue).map((selection) => selection.slice(0, 3)),
      fc.constantFrom('units', 'credit', 'hours'),
    ),
  );

/** Every OK set of units that holds the chosen ones, by trying all subsets. */
function allCompletions(catalogue: Catalogue, selection: Selection): ReadonlySet<string>[] {
  const numbers = catalogue.units.map((unit) => unit.number);
  return Array.from(
    { length: 2 ** numbers.length },
    (_, bits) => new Set(numbers.filter((_number, at) => (bits >> at) & 1)),
  )
    .filter((set) => selection.every(({ unit }) => set.has(unit)))
    .filter((set) => judgeByBruteForce(catalogue, set));
}

function costOf(catalogue: Catalogue, selection: Selection, cost: CompletionCost, set: ReadonlySet<string>): number {
  return catalogue.units
    .filter(({ number }) => set.has(number) && !selection.some(({ unit }) => unit === number))
    .reduce((sum, unit) => sum + (cost === 'units' ? 1 : ((cost === 'credit' ? unit.credit : unit.glh) ?? NaN)), 0);
}

describe('findCompletions', () => {
  it('equals trying every subset: least cost, number of ways, the ways themselves (R11)', () => {
    const met = { smallest: 0, other: 0 };
    fc.assert(
      fc.property(catalogueAndChoice(9), ([catalogue, selection, cost]) => {
        const all = allCompletions(catalogue, selection);
        const answer = findCompletions(deriveRuleOfCombination(catalogue), selection, { cost, list: 1_000 });
        if (answer.outcome !== 'smallest') {
          met.other += 1;
          assert.equal(answer.outcome, all.length === 0 ? 'impossible' : 'cost-unknown');
          return;
        }
        met.smallest += 1;
        const least = Math.min(...all.map((set) => costOf(catalogue, selection, cost, set)));
        const smallest = all.filter((set) => costOf(catalogue, selection, cost, set) === least);
        const added = (set: Iterable<string>): string =>
          [...set]
            .filter((number) => !selection.some(({ unit }) => unit === number))
            .sort()
            .join();
        assert.equal(answer.minimum, least);
        assert.equal(answer.ways, BigInt(smallest.length));
        assert.deepEqual(answer.first.map((one) => added(one.units)).sort(), smallest.map(added).sort());
      }),
      { numRuns: 400 },
    );
    assert.ok(met.smallest > 50 && met.other > 50, JSON.stringify(met));
  });

  it('lists the first of them in a stable order, earlier units first, whatever the order chosen in (R11)', () => {
    fc.assert(
      fc.property(catalogueAndChoice(8), fc.integer({ min: 1, max: 4 }), ([catalogue, selection, cost], list) => {
        const rule = deriveRuleOfCombination(catalogue);
        const all = findCompletions(rule, selection, { cost, list: 1_000 });
        const some = findCompletions(rule, selection.toReversed(), { cost, list });
        assert.equal(all.outcome, some.outcome);
        if (all.outcome !== 'smallest' || some.outcome !== 'smallest') return;
        assert.deepEqual(some.first, all.first.slice(0, list));
        assert.equal(some.ways, all.ways);
      }),
    );
  });

  it('tells truly whether a selection can still be completed, and what each unit is to that (R13)', () => {
    fc.assert(
      fc.property(catalogueAndChoice(8), ([catalogue, selection, cost]) => {
        const all = allCompletions(catalogue, selection);
        const answer = findCompletions(deriveRuleOfCombination(catalogue), selection, { cost });
        assert.equal(answer.outcome === 'impossible', all.length === 0);
        if (!('marks' in answer)) return;
        assert.equal(answer.marks.length, catalogue.units.length);
        for (const { unit, mark } of answer.marks) {
          const count = all.filter((set) => set.has(unit)).length;
          assert.equal(mark, count === all.length ? 'forced' : count === 0 ? 'impossible' : 'free', unit);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('proves each answer to a checker that trusts nothing but the catalogue', () => {
    fc.assert(
      fc.property(catalogueAndChoice(9), ([catalogue, selection, cost]) => {
        const answer = findCompletions(deriveRuleOfCombination(catalogue), selection, { cost });
        if ('certificate' in answer) assert.equal(checkCertificate(catalogue, answer.certificate), undefined);
      }),
      { numRuns: 400 },
    );
  });

  it('names a conflict that is one, and smallest: every smaller choice of units or requirements has a completion', () => {
    let met = 0;
    fc.assert(
      fc.property(catalogueAndChoice(7), ([catalogue, selection]) => {
        const rule = deriveRuleOfCombination(catalogue);
        const answer = findCompletions(rule, selection);
        if (answer.outcome !== 'impossible') return;
        met += 1;
        const { units, requirements, smallest } = answer.conflict;
        assert.ok(smallest);
        const entries = (numbers: readonly string[]): Selection => numbers.map((unit) => ({ unit }));
        assert.equal(allCompletions(catalogue, entries(units)).length, 0);
        const chosen = selection.map(({ unit }) => unit);
        for (const fewer of subsets(chosen).filter((set) => set.length < units.length)) {
          assert.notEqual(allCompletions(catalogue, entries(fewer)).length, 0, fewer.join());
        }
        const without = (one: Requirement): Requirement[] => requirements.filter((other) => other !== one);
        assert.equal(findCompletions(relaxRule(rule, requirements), entries(units)).outcome, 'impossible');
        for (const one of requirements) {
          assert.equal(findCompletions(relaxRule(rule, without(one)), entries(units)).outcome, 'smallest');
        }
      }),
      { numRuns: 200 },
    );
    assert.ok(met > 30, String(met));
  });

  it('gives completions that the ordinary judge calls OK, and that hold what was chosen (R12)', () => {
    fc.assert(
      fc.property(catalogueAndChoice(12), ([catalogue, selection, cost]) => {
        const rule = deriveRuleOfCombination(catalogue);
        const answer = findCompletions(rule, selection, { cost });
        if (answer.outcome !== 'smallest') return;
        for (const { units } of answer.first) {
          assert.ok(judgeSelection(rule, [...selection, ...units.map((unit) => ({ unit }))]).ok, units.join());
        }
      }),
    );
  });
});

function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
}
