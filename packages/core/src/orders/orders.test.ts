import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs } from '@guildhall/rules';
import { rulebook as prepared } from '@guildhall/rules/orders/imi';
import { compileRulebook } from '../rulebook/compile/index.js';
import { withLanguage } from '../rulebook/index.js';
import { decideOrder, deriveVat, deriveVatPercent, describePrice, priceOrder } from './index.js';

const rulebook = withLanguage(compileRulebook(prepared), await packs['orders/imi'].cy());
const on = '2026-03-02';
const home = { lines: ['29 Upper Kincraig Street'], country: 'GB' };
const line = { product: 'duplicate-certificate', documentId: 'd1', quantity: 1 };
const basket = { buyer: 'learner', lines: [line], delivery: 'international-courier' } as const;

describe('deriveVat', () => {
  it('drops what is left of a penny once, or rounds each sum', () => {
    const sums = [
      { pence: 99, vatPercent: 20 },
      { pence: 98, vatPercent: 20 },
      { pence: 1000, vatPercent: 0 },
    ];
    assert.equal(deriveVat(sums, 'total-down'), 39);
    assert.equal(deriveVat(sums, 'line-nearest'), 40);
    assert.equal(deriveVat([], 'total-down'), 0);
  });
});

describe('priceOrder', () => {
  it('prices the sample order of the guidance, line by line', () => {
    const priced = priceOrder(rulebook, basket, { delivery: home }, on);
    assert.ok(priced.ok);
    assert.deepEqual(describePrice(rulebook, priced.value), [
      { label: 'Printed duplicate × 1', amount: '£30.50' },
      { label: 'International courier', amount: '£12.25' },
      { label: 'VAT', amount: '£0.00' },
      { label: 'Total', amount: '£42.75' },
    ]);
    assert.equal(describePrice(rulebook, priced.value, 'cy').at(-1)?.label, 'Cyfanswm');
  });

  it('says where the basket is wrong', () => {
    const problems = (change: object, delivery = home) => {
      const priced = priceOrder(rulebook, { ...basket, ...change }, { delivery }, on);
      return priced.ok ? [] : priced.problems.map(({ code, at }) => `${code} ${at}`);
    };
    const abroad = { ...home, country: 'IE' };
    assert.deepEqual(problems({ delivery: 'uk-post' }, abroad), ['orders/delivery-not-offered /delivery']);
    for (const quantity of [0, 1.5, 101, NaN]) {
      assert.deepEqual(problems({ lines: [{ ...line, quantity }] }), ['orders/quantity-not-whole /lines/0/quantity']);
    }
    for (const product of ['certificate', 'constructor']) {
      assert.deepEqual(problems({ lines: [line, { ...line, product }] }), ['orders/product-unknown /lines/1/product']);
    }
  });

  it('sells nothing on a day before any price', () => {
    assert.equal(priceOrder(rulebook, basket, { delivery: home }, '2019-12-31').ok, false);
    assert.equal(deriveVatPercent(rulebook, 'duplicate-certificate', '2019-12-31'), undefined);
  });
});

describe('decideOrder', () => {
  it('names everything that is missing at once', () => {
    const request = {
      basket: { buyer: 'centre', lines: [line] },
      addresses: {},
      payBy: 'card',
      orderable: new Set<string>(),
    } as const;
    assert.deepEqual(
      decideOrder(rulebook, request, on).reasons.map(({ code }) => code),
      [
        'orders/document-not-yours',
        'orders/reason-missing',
        'orders/billing-address-missing',
        'orders/delivery-address-missing',
        'orders/delivery-not-offered',
      ],
    );
  });
  it('takes an address of empty lines, and a reason that is not listed, for none', () => {
    const empty = { lines: ['', ' '], country: 'GB' };
    const lines = [{ ...line, reason: 'because' }];
    const request = {
      basket: { ...basket, buyer: 'centre' as const, lines },
      addresses: { billing: empty, delivery: home },
      payBy: 'centre-credit',
      orderable: new Set(['d1']),
    };
    assert.deepEqual(
      decideOrder(rulebook, request, on).reasons.map(({ code }) => code),
      ['orders/reason-missing', 'orders/billing-address-missing'],
    );
  });
});
