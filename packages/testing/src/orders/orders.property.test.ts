import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook, type PreparedRulebook, type CompiledRulebook } from '@guildhall/core';
import {
  type Basket,
  decideOrder,
  deriveDeliveryOptions,
  describePrice,
  type OrderPrice,
  priceOrder,
} from '@guildhall/core/orders';
import { rulebook as prepared } from '@guildhall/rules/orders/imi';
import fc from 'fast-check';
import { arbitraryDate } from '../kernel/arbitrary-instant.js';
import { arbitraryAddress, arbitraryBasket } from './arbitrary-order.js';

const rulebook: CompiledRulebook = compileRulebook(prepared);

/** The shipped rulebook with other prices, rates and rounding: the laws hold for every value a body may choose. */
function withPrices(prices: { copy: number; post: number; percent: number; rounding: string }): CompiledRulebook {
  const changed = structuredClone(prepared) as {
    document: { parameters: Record<string, { values: Record<string, { value: unknown }> }> };
  };
  const set = (name: string, value: unknown): void => {
    for (const dated of Object.values(changed.document.parameters[name]?.values ?? {})) dated.value = value;
  };
  set('productPrices', { 'duplicate-certificate': prices.copy });
  set('worldwideDelivery', { 'international-courier': prices.post });
  set('vatCodes', { 'duplicate-certificate': 'standard', 'international-courier': 'standard', 'uk-post': 'zero' });
  set('vatPercent', { standard: prices.percent, zero: 0 });
  set('vatRounding', prices.rounding);
  return compileRulebook(changed as unknown as PreparedRulebook);
}

const price = (
  basket: Basket,
  addresses: Parameters<typeof priceOrder>[2],
  on: string,
  rules = rulebook,
): OrderPrice | undefined => {
  const priced = priceOrder(rules, basket, addresses, on);
  if (!priced.ok)
    assert.deepEqual(
      priced.problems.map(({ code }) => code),
      ['orders/delivery-not-offered'],
    );
  return priced.ok ? priced.value : undefined;
};

// O1's sum, and that an address elsewhere changes nothing, hold for any body; prices, ways to pay and reasons are IMI policy.

describe('priceOrder', () => {
  it('O1 is lines and delivery and VAT, in whole pence, at the prices of the guidance', () => {
    fc.assert(
      fc.property(arbitraryBasket(), arbitraryAddress(), arbitraryDate(), (basket, delivery, on) => {
        const priced = price(basket, { delivery }, on);
        const isOffered = basket.delivery !== 'uk-post' || delivery.country === 'GB';
        assert.equal(priced !== undefined, isOffered);
        const copies = basket.lines.reduce((sum, { quantity }) => sum + quantity, 0);
        const sent = basket.delivery === 'international-courier' ? 1225 : 0;
        if (priced !== undefined) assert.equal(priced.totalPence, copies * 3050 + sent);
      }),
    );
  });

  it('O1 adds VAT of the whole rounded down, or of each line to the nearest penny, whatever the rates', () => {
    const prices = fc.record({
      copy: fc.nat({ max: 9999 }),
      post: fc.nat({ max: 9999 }),
      percent: fc.constantFrom(0, 5, 17, 20, 25, 50),
      rounding: fc.constantFrom('total-down', 'line-nearest'),
    });
    fc.assert(
      fc.property(arbitraryBasket(), arbitraryAddress(), prices, (basket, delivery, values) => {
        const priced = price(basket, { delivery }, '2026-03-02', withPrices(values));
        if (priced === undefined) return;
        const taxed = [
          ...priced.lines.map(({ pence }) => pence),
          ...(basket.delivery === 'international-courier' ? [values.post] : []),
        ].map((pence) => BigInt(pence) * BigInt(values.percent));
        const expected =
          values.rounding === 'total-down'
            ? taxed.reduce((sum, each) => sum + each, 0n) / 100n
            : taxed.reduce((sum, each) => sum + (each + 50n) / 100n, 0n);
        assert.equal(BigInt(priced.vatPence), expected);
        assert.equal(priced.totalPence, priced.goodsPence + priced.deliveryPence + priced.vatPence);
        assert.ok(Number.isSafeInteger(priced.totalPence));
        const shown = describePrice(rulebook, priced).map(({ amount }) =>
          Math.round(Number(amount.replace(/[£,]/g, '')) * 100),
        );
        assert.equal(
          shown.slice(0, -1).reduce((sum, each) => sum + each, 0),
          shown.at(-1),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('O1 does not change with the billing address, nor with the order of the lines', () => {
    fc.assert(
      fc.property(
        arbitraryBasket(),
        arbitraryAddress(),
        arbitraryAddress(),
        arbitraryDate(),
        (basket, delivery, billing, on) => {
          const one = price(basket, { delivery }, on);
          assert.deepEqual(price(basket, { delivery, billing }, on), one);
          assert.equal(
            price({ ...basket, lines: basket.lines.toReversed() }, { delivery }, on)?.totalPence,
            one?.totalPence,
          );
          assert.deepEqual(price({ ...basket, lines: [] }, { delivery }, on)?.deliveryOptions, one?.deliveryOptions);
        },
      ),
    );
  });

  it('O1 offers what the country of the delivery address allows, and nothing without one', () => {
    fc.assert(
      fc.property(arbitraryAddress(), arbitraryDate(), (address, on) => {
        const options = deriveDeliveryOptions(rulebook, address, on);
        const courier = {
          option: 'international-courier',
          pence: 1225,
          daysAtLeast: 5,
          daysAtMost: 7,
          taxesMayFallDue: address.country !== 'GB',
        };
        const post = { option: 'uk-post', pence: 0, taxesMayFallDue: false };
        assert.deepEqual(options, address.country === 'GB' ? [post, courier] : [courier]);
        assert.deepEqual(deriveDeliveryOptions(rulebook, undefined, on), []);
      }),
    );
  });
});

describe('decideOrder', () => {
  it('O2 lets a learner pay by card and a centre also by credits, and asks a centre for a reason for each duplicate', () => {
    const orderable = fc.subarray(['doc-1', 'doc-2', 'doc-3'], { minLength: 2 });
    fc.assert(
      fc.property(
        arbitraryBasket(),
        arbitraryAddress(),
        fc.constantFrom('card', 'centre-credit'),
        orderable,
        (basket, address, payBy, ids) => {
          const request = {
            basket,
            addresses: { billing: address, delivery: address },
            payBy,
            orderable: new Set(ids),
          };
          const { outcomes } = decideOrder(rulebook, request, '2026-03-02');
          const mayPay = payBy === 'card' || basket.buyer === 'centre';
          const hasReasons = basket.buyer === 'learner' || basket.lines.every(({ reason }) => reason !== undefined);
          const isSendable =
            basket.delivery === 'international-courier' || (basket.delivery === 'uk-post' && address.country === 'GB');
          const isOwn = basket.lines.every(({ documentId }) => ids.includes(documentId));
          assert.equal(
            outcomes['orders/may-place'],
            basket.lines.length > 0 && mayPay && hasReasons && isSendable && isOwn ? 'yes' : 'no',
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
