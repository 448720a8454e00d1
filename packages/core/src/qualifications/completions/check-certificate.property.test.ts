import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arbitraryForCatalogue, arbitraryForSelection, generateCatalogue, judgeByBruteForce } from '@guildhall/testing';
import fc from 'fast-check';
import { deriveRuleOfCombination } from '../derive-rule-of-combination.js';
import type { Catalogue } from '../schema/catalogue.js';
import type { Selection } from '../schema/selection.js';
import type { Certificate, Refutation } from './certificate.js';
import { checkCertificate } from './check-certificate.js';
import { checkRefutation } from './check-refutation.js';
import { findCompletions } from './find-completions.js';

const proved: fc.Arbitrary<[Catalogue, Selection]> = arbitraryForCatalogue({ maxUnits: 7, unknownHours: false }).chain(
  (catalogue) =>
    fc.tuple(
      fc.constant(catalogue),
      arbitraryForSelection(catalogue).map((selection) => selection.slice(0, 2)),
    ),
);
const certificateOf = (catalogue: Catalogue, selection: Selection): Certificate | undefined => {
  const answer = findCompletions(deriveRuleOfCombination(catalogue), selection);
  return 'certificate' in answer ? answer.certificate : undefined;
};
/** Whether the claim of a refutation is true, by trying every subset. */
function isTrue(catalogue: Catalogue, claim: Refutation): boolean {
  const numbers = catalogue.units.map((unit) => unit.number);
  const sets = Array.from(
    { length: 2 ** numbers.length },
    (_, bits) => new Set(numbers.filter((_number, at) => (bits >> at) & 1)),
  );
  return !sets.some((set) => {
    if (!claim.chosen.every((unit) => set.has(unit)) || claim.without.some((unit) => set.has(unit))) return false;
    return claim.below === null && judgeByBruteForce(catalogue, set);
  });
}

describe('checkCertificate', () => {
  it('refuses a minimum that is one too high or one too low', () => {
    let met = 0;
    fc.assert(
      fc.property(proved, fc.constantFrom(-1, 1), ([catalogue, selection], by) => {
        const certificate = certificateOf(catalogue, selection);
        if (certificate?.kind !== 'smallest') return;
        met += 1;
        const { refutation, minimum } = certificate;
        assert.notEqual(checkCertificate(catalogue, { ...certificate, minimum: minimum + by }), undefined);
        // The claim that even the minimum cannot be reached, with every state that the honest claim needed.
        const bolder = { ...refutation, below: (refutation.below ?? 0) + 1 };
        assert.notEqual(checkRefutation(catalogue, bolder), undefined);
      }),
      { numRuns: 500 },
    );
    assert.ok(met > 50, String(met));
  });

  it('refuses a witness that lacks a unit, serves a strange group or is listed twice', () => {
    let met = 0;
    fc.assert(
      fc.property(proved, fc.nat(), ([catalogue, selection], pick) => {
        const certificate = certificateOf(catalogue, selection);
        const witness = certificate?.kind === 'smallest' ? certificate.smallest[0] : undefined;
        if (certificate?.kind !== 'smallest' || !witness) return;
        const units = Object.keys(witness.serving);
        const unit = units[pick % units.length];
        if (unit === undefined) return;
        met += 1;
        const rest = Object.fromEntries(Object.entries(witness.serving).filter(([number]) => number !== unit));
        const spoilt = [
          { serving: rest },
          { serving: { ...witness.serving, [unit]: 'Z' } },
          { serving: { ...witness.serving, 'Z/000/0000': null } },
          witness,
        ];
        for (const bad of spoilt) {
          const smallest = bad === witness ? [witness, witness] : [bad];
          assert.notEqual(checkCertificate(catalogue, { ...certificate, smallest }), undefined);
        }
      }),
      { numRuns: 500 },
    );
    assert.ok(met > 50, String(met));
  });

  it('believes no refutation of a claim that is false, whatever states it lists', () => {
    let met = 0;
    fc.assert(
      fc.property(
        proved.chain(([catalogue, selection]) =>
          fc.tuple(
            fc.constant(catalogue),
            fc.constant(selection),
            fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: -1, max: 3 })), { maxLength: 4 }),
          ),
        ),
        ([catalogue, selection, spoils]) => {
          const certificate = certificateOf(catalogue, selection);
          if (!certificate) return;
          // The proof of one catalogue, handed in for an easier one, with states spoilt at random.
          const easier = { ...catalogue, minima: {} };
          const claim = structuredClone({
            ...certificate.refutation,
            below: null,
            cost: null,
            requirements: null,
          }) as Refutation & { layers: number[][][] };
          for (const [at, label, place, by] of spoils) {
            const layer = claim.layers[at % Math.max(1, claim.layers.length)] ?? [];
            if (by < 0) layer.splice(label % Math.max(1, layer.length), 1);
            const state = layer[label % Math.max(1, layer.length)];
            if (state && by >= 0) state[place % state.length] = by;
          }
          if (checkRefutation(easier, claim) === undefined) assert.ok(isTrue(easier, claim), JSON.stringify(claim));
          else met += 1;
        },
      ),
      { numRuns: 500 },
    );
    assert.ok(met > 50, String(met));
  });

  it('notices when the states of one layer are left out of a proof', () => {
    let met = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom('credit', 'hours'),
        fc.nat(),
        (seed, cost, pick) => {
          const catalogue = generateCatalogue(seed, { units: 24, groups: 4 });
          const rule = deriveRuleOfCombination(catalogue);
          const answer = findCompletions(rule, [], { cost });
          if (!('certificate' in answer)) return;
          const { refutation } = answer.certificate;
          assert.equal(checkRefutation(catalogue, refutation), undefined);
          const filled = refutation.layers.flatMap((layer, at) => (layer.length > 0 ? [at] : []));
          const at = filled[pick % Math.max(1, filled.length)];
          if (at === undefined) return;
          met += 1;
          const without = {
            ...refutation,
            layers: refutation.layers.map((layer, place) => (place === at ? [] : layer)),
          };
          assert.notEqual(checkRefutation(catalogue, without), undefined);
        },
      ),
      { numRuns: 100 },
    );
    assert.ok(met > 5, String(met));
  });
});
