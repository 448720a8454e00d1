import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook } from '@guildhall/core';
import { rulebooks } from '@guildhall/rules';
import { arbitraryAddress, withValue } from '@guildhall/testing';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import fc from 'fast-check';

const compiled = await compileAll(rulebooks);
const shipped = await rulebooks['orders/imi']();
const FROM = '2026-01-01';
const DOCUMENTS = ['d1', 'd2', 'd3'];

/** Prices and VAT of their own kind, so that every sum has something in it. */
const books = fc
  .record({
    duplicate: fc.integer({ min: 0, max: 9999 }),
    courier: fc.integer({ min: 0, max: 5000 }),
    post: fc.integer({ min: 0, max: 900 }),
    vat: fc.constantFrom('exempt', 'standard'),
    deliveryVat: fc.constantFrom('zero', 'standard'),
    rounding: fc.constantFrom('total-down', 'line-nearest'),
  })
  .map(({ duplicate, courier, post, vat, deliveryVat, rounding }) => {
    const values = [
      ['productPrices', { 'duplicate-certificate': duplicate }],
      ['worldwideDelivery', { 'international-courier': courier }],
      ['ukDelivery', { 'uk-post': post }],
      ['vatCodes', { 'duplicate-certificate': vat, 'international-courier': deliveryVat, 'uk-post': deliveryVat }],
      ['vatRounding', rounding],
    ] as const;
    const prepared = values.reduce((book, [name, value]) => withValue(book, name, FROM, value), shipped);
    return { ...compiled, 'orders/imi': compileRulebook(prepared) };
  });

const lines = fc.array(
  fc.record({
    documentId: fc.constantFrom(...DOCUMENTS),
    quantity: fc.integer({ min: 1, max: 30 }),
    reason: fc.option(fc.constantFrom('lost', 'damaged', 'name-changed'), { nil: undefined, freq: 6 }),
  }),
  { minLength: 1, maxLength: 3 },
);

type Lines = typeof lines extends fc.Arbitrary<infer L> ? L : never;

/** A centre and a learner who may order the same documents, and a basket of one of them. */
async function begin(rules: typeof compiled, who: 'cat' | 'lea', list: Lines): Promise<TestPortal> {
  const world = createTestPortal({
    rulebooks: rules,
    now: '2026-11-25T10:00:00.000Z',
    body: 'imi',
    options: { payments: { charge: () => Promise.resolve() } },
  });
  await world.account('cat', ['centre-user'], { centreId: 'c1' });
  await world.account('lea', ['learner'], { learnerId: 'k1' });
  await world.given(
    'documents',
    ...DOCUMENTS.map((id) => ({
      id,
      body: 'imi',
      number: id,
      code: id,
      kind: 'certificate' as const,
      learnerId: 'k1',
      centreId: 'c1',
      jobId: 'j1',
      qualification: '500/9810/X',
      qualificationTitle: 'Fitting',
      issuedOn: '2026-01-05',
      shownOnVerify: true,
      stage: 'issued' as const,
    })),
  );
  for (const { documentId, quantity, reason } of list) {
    const line = { documentId, product: 'duplicate-certificate', quantity };
    const added = await world
      .as(who)
      .act('orders/add-to-basket', { lines: [reason === undefined ? line : { ...line, reason }] });
    assert.equal(added.kind, 'done');
  }
  return world;
}

async function basket({ as }: TestPortal, who: string) {
  const shown = await as(who).look('orders/basket', {});
  assert.ok(shown.kind === 'shown');
  return shown.answer;
}

const address = arbitraryAddress().map(({ lines: text, ...rest }) => ({ ...rest, lines: [...text] }));

describe('an order through the portal', () => {
  // Of any body that sells by lines.
  it('O1 costs its lines, its delivery and their VAT, to the penny, and an invoice of it adds up to the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        books,
        lines,
        address,
        fc.constantFrom('card', 'centre-credit'),
        async (rules, list, to, payBy) => {
          const world = await begin(
            rules,
            'cat',
            list.map((each) => ({ ...each, reason: each.reason ?? 'lost' })),
          );
          const { as, store, portal } = world;
          await as('cat').act('orders/set-addresses', { billing: to, delivery: to });
          const [cheapest] = (await basket(world, 'cat')).deliveryOptions;
          assert.ok(cheapest);
          await as('cat').act('orders/choose-delivery', { option: cheapest.id });
          const { price } = await basket(world, 'cat');
          assert.ok(price);
          const placed = await as('cat').act('orders/place', { payBy, agreedPence: price.total.pence });
          assert.ok(placed.kind === 'done', JSON.stringify(placed));
          const order = await store.read().get('orders', placed.answer.orderId);
          assert.ok(order);
          const net = order.lines.reduce((sum, { unitPence, quantity }) => sum + unitPence * quantity, 0);
          assert.equal(order.goodsPence, net);
          assert.equal(order.totalPence, net + order.deliveryPence + order.vatPence);
          assert.equal(order.totalPence, price.total.pence);
          assert.equal(order.deliveryPence, cheapest.price.pence);
          assert.ok([order.totalPence, order.vatPence].every(Number.isSafeInteger));
          await portal.runDue();
          const { rows } = await store.read().find('invoices', { index: 'order', where: ['imi', order.id] });
          assert.equal(rows.length, payBy === 'card' ? 0 : 1);
          for (const invoice of rows) {
            assert.equal(
              invoice.netPence,
              invoice.lines.reduce((sum, { unitPence, quantity }) => sum + unitPence * quantity, 0),
            );
            assert.deepEqual([invoice.vatPence, invoice.totalPence], [order.vatPence, order.totalPence]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('O1 is sent as the delivery address says, and costs the same whoever is billed where', async () => {
    await fc.assert(
      fc.asyncProperty(books, lines, address, address, address, async (rules, list, to, one, other) => {
        const world = await begin(rules, 'lea', list);
        const { as } = world;
        await as('lea').act('orders/set-addresses', { billing: one, delivery: to });
        const [option] = (await basket(world, 'lea')).deliveryOptions;
        await as('lea').act('orders/choose-delivery', { option: option?.id ?? '' });
        const before = await basket(world, 'lea');
        await as('lea').act('orders/set-addresses', { billing: other });
        const after = await basket(world, 'lea');
        assert.deepEqual([after.price, after.deliveryOptions], [before.price, before.deliveryOptions]);
        assert.equal(after.deliveryOptions.filter(({ chosen }) => chosen).length, 1);
        const offered = after.deliveryOptions.map(({ id }) => id).sort();
        assert.deepEqual(
          offered,
          to.country === 'GB' ? ['international-courier', 'uk-post'] : ['international-courier'],
        );
      }),
      { numRuns: 40 },
    );
  });

  // A policy of the IMI.
  it('O2 is paid by card by a learner, by card or credits by a centre, and a centre says why of each duplicate', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom('cat' as const, 'lea' as const),
        fc.constantFrom('card' as const, 'centre-credit' as const),
        async (list, who, payBy) => {
          const world = await begin(compiled, who, list);
          const { as, store } = world;
          const home = { lines: ['29 Upper Street'], country: 'GB' };
          await as(who).act('orders/set-addresses', { billing: home, delivery: home });
          await as(who).act('orders/choose-delivery', { option: 'uk-post' });
          const { price, waysToPay } = await basket(world, who);
          const reply = await as(who).act('orders/place', { payBy, agreedPence: price?.total.pence ?? 0 });
          const reasoned = new Set(
            list.filter(({ reason }) => reason !== undefined).map(({ documentId }) => documentId),
          );
          const allReasoned = list.every(({ documentId }) => reasoned.has(documentId));
          assert.equal(reply.kind === 'done', who === 'cat' ? allReasoned : payBy === 'card');
          assert.equal(waysToPay.find(({ id }) => id === payBy)?.may.place.ok ?? false, reply.kind === 'done');
          const { rows } = await store.read().find('orders', { index: 'all', where: ['imi'] });
          assert.equal(rows.length, reply.kind === 'done' ? 1 : 0);
          for (const order of rows) {
            assert.equal(order.payBy, payBy);
            assert.ok(order.buyer === 'learner' || order.lines.every(({ reason }) => reason !== undefined));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
