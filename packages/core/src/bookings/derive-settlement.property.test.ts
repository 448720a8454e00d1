import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { deriveLineTotals, deriveTotals } from '../billing/index.js';
import { deriveSettlement, type PlaceToSettle } from './derive-settlement.js';

const place: fc.Arbitrary<PlaceToSettle> = fc.record({
  bookingId: fc.uuid(),
  pricePence: fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.nat({ max: 1_000_000 })),
  vatPercent: fc.constantFrom(0, 5, 17, 20, 100),
  chargePence: fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.nat({ max: 1_000_000 })),
});
const totalOf = (lines: ReturnType<typeof deriveSettlement>['credit']): number =>
  deriveTotals(lines.map((line) => ({ ...line, quantity: 1 }))).totalPence;
const gross = (unitPence: number, vatPercent: number): number =>
  deriveLineTotals({ quantity: 1, unitPence, vatPercent }).totalPence;

describe('deriveSettlement', () => {
  it('leaves exactly the charge of each place, to the penny', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), (places) => {
        const { credit, owed } = deriveSettlement(places);
        const wanted = places.reduce(
          (sum, { pricePence, chargePence, vatPercent }) =>
            sum + gross(chargePence, vatPercent) - gross(pricePence, vatPercent),
          0,
        );
        assert.equal(totalOf(credit) + totalOf(owed), wanted);
        assert.ok(totalOf(credit) <= 0 && totalOf(owed) >= 0);
        assert.equal(credit.length === 0, totalOf(credit) === 0);
      }),
    );
  });

  it('is for several places what it is for each, one after another (X8)', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), (places) => {
        const apart = places.map((each) => deriveSettlement([each]));
        assert.deepEqual(deriveSettlement(places), {
          credit: apart.flatMap(({ credit }) => credit),
          owed: apart.flatMap(({ owed }) => owed),
        });
      }),
    );
  });
});

describe('deriveLineTotals', () => {
  it('credits a line with its exact opposite, and rounds half a penny up', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100_000 }),
        fc.nat({ max: 100 }),
        fc.integer({ min: 1, max: 9 }),
        (unitPence, vatPercent, quantity) => {
          const there = deriveLineTotals({ quantity, unitPence, vatPercent });
          const back = deriveLineTotals({ quantity, unitPence: 0 - unitPence, vatPercent });
          assert.equal(there.totalPence + back.totalPence, 0);
          const exact = (BigInt(quantity * unitPence) * BigInt(vatPercent) * 2n + 100n) / 200n;
          assert.equal(BigInt(there.vatPence), exact);
        },
      ),
    );
  });
});
