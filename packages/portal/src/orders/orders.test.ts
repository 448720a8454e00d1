import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Charge } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';

const compiled = await compileAll(rulebooks);
const PRODUCT = 'duplicate-certificate';
const home = { lines: ['29 Upper Street'], postcode: 'N1 0NU', country: 'GB' };
const abroad = { lines: ['1 Rue Haute'], country: 'FR' };

interface World extends TestPortal {
  /** What the card firm was asked for. */
  readonly charges: Charge[];
}

/** Learners of two centres with documents, their centres, staff, and the card firm. */
async function begin(options: { readonly closed?: boolean } = {}): Promise<World> {
  const charges: Charge[] = [];
  const payments = {
    charge: (charge: Charge) => {
      charges.push(charge);
      return Promise.resolve();
    },
  };
  const world = createTestPortal({
    rulebooks: compiled,
    now: '2026-11-25T10:00:00.000Z',
    body: 'imi',
    options: options.closed === true ? {} : { payments },
  });
  const { account, given } = world;
  await account('lea', ['learner'], { learnerId: 'k1' });
  await account('leo', ['learner'], { learnerId: 'k2' });
  await account('cat', ['centre-user'], { centreId: 'fansha' });
  await account('eve', ['centre-user'], { centreId: 'other' });
  await account('ces', ['centre-services']);
  await account('fin', ['finance-staff']);
  await account('firm', ['system']);
  for (const [id, firstName] of [
    ['k1', 'Lea'],
    ['k2', 'Leo'],
  ] as const) {
    await given('learners', {
      id,
      body: 'imi',
      number: `000${id}`,
      firstName,
      surname: 'Fitter',
      dateOfBirth: '2001-02-03',
      surnameKey: 'fitter',
    });
  }
  await given('centres', {
    id: 'fansha',
    body: 'imi',
    number: '123',
    name: 'Fansha Motors',
    email: 'office@example.org',
  });
  const document = {
    body: 'imi',
    jobId: 'j1',
    qualification: '500/9810/X',
    qualificationTitle: 'Vehicle fitting',
    issuedOn: '2026-01-05',
    shownOnVerify: true,
    stage: 'issued',
  } as const;
  await given(
    'documents',
    { ...document, id: 'd1', number: 'N1', code: 'c1', kind: 'certificate', learnerId: 'k1', centreId: 'fansha' },
    { ...document, id: 'd2', number: 'N2', code: 'c2', kind: 'transcript', learnerId: 'k2', centreId: 'fansha' },
    { ...document, id: 'd3', number: 'N3', code: 'c3', kind: 'certificate', learnerId: 'k1', centreId: 'other' },
    { ...document, id: 'd4', number: 'N4', code: 'c4', kind: 'badge', learnerId: 'k1', centreId: 'fansha' },
    {
      ...document,
      id: 'd5',
      number: 'N5',
      code: 'c5',
      kind: 'certificate',
      learnerId: 'k1',
      centreId: 'fansha',
      stage: 'revoked',
    },
  );
  return { ...world, charges };
}

const codeOf = (reply: { readonly kind: string; readonly refusal?: { readonly code: string } }): string =>
  reply.kind === 'refused' ? (reply.refusal?.code ?? '') : reply.kind;

const add = ({ as }: World, who: string | undefined, documentId: string, reason?: string) =>
  as(who).act('orders/add-to-basket', {
    lines: [{ documentId, product: PRODUCT, ...(reason === undefined ? {} : { reason }) }],
  });

/** A basket that can be ordered. */
async function filled(world: World, who: string, documents: readonly string[], reason?: string): Promise<void> {
  for (const id of documents) assert.equal((await add(world, who, id, reason)).kind, 'done');
  const { act } = world.as(who);
  assert.equal((await act('orders/set-addresses', { billing: home, delivery: home })).kind, 'done');
  assert.equal((await act('orders/choose-delivery', { option: 'uk-post' })).kind, 'done');
}

async function basket({ as }: World, who: string) {
  const shown = await as(who).look('orders/basket', {});
  assert.ok(shown.kind === 'shown', JSON.stringify(shown));
  return shown.answer;
}

/** An order that was placed, by its id. */
async function placed(
  world: World,
  who: string,
  payBy: 'card' | 'centre-credit',
  agreedPence: number,
): Promise<string> {
  const reply = await world.as(who).act('orders/place', { payBy, agreedPence });
  assert.ok(reply.kind === 'done', JSON.stringify(reply));
  return reply.answer.orderId;
}

async function order({ as }: World, who: string, orderId: string) {
  const shown = await as(who).look('orders/order', { orderId });
  assert.ok(shown.kind === 'shown', JSON.stringify(shown));
  return shown.answer;
}

/** What the card firm tells of its last charge. */
async function told(world: World, outcome: 'paid' | 'declined', payment = 'pay-1') {
  await world.portal.deliverDue();
  const charge = world.charges.at(-1);
  assert.ok(charge);
  const { orderId, id, pence } = charge;
  return world.as('firm').act('orders/record-payment', { orderId, charge: id, payment, outcome, pence });
}

describe('the portal in the room of orders', () => {
  it('takes a learner from the store to copies on their way, with an email at each step', async () => {
    const world = await begin();
    const { as, portal, emails, charges, clock } = world;
    const store = await as('lea').look('orders/store', {});
    assert.ok(store.kind === 'shown');
    assert.match(store.answer.sharing.says, /free of charge/);
    assert.deepEqual(
      store.answer.rows.map(({ id, products, may }) => [id, products.length, may.order.whyNot !== undefined]).sort(),
      [
        ['d1', 1, false],
        ['d3', 1, false],
        ['d4', 0, true],
        ['d5', 0, true],
      ],
    );
    await add(world, 'lea', 'd1');
    const early = await basket(world, 'lea');
    assert.deepEqual(
      early.waysToPay.map(({ id, may, missing }) => [id, may.place.ok, missing.map((each) => each.code)]),
      [
        [
          'card',
          false,
          ['orders/billing-address-missing', 'orders/delivery-address-missing', 'orders/delivery-not-offered'],
        ],
      ],
    );
    await filled(world, 'lea', []);
    const full = await basket(world, 'lea');
    assert.deepEqual(full.price?.lines, [
      { label: 'Printed duplicate × 1', text: '£30.50' },
      { label: 'Post within the United Kingdom', text: '£0.00' },
      { label: 'VAT', text: '£0.00' },
      { label: 'Total', text: '£30.50' },
    ]);
    assert.equal(full.waysToPay[0]?.may.place.ok, true);
    const orderId = await placed(world, 'lea', 'card', 3050);
    assert.deepEqual((await basket(world, 'lea')).lines, []);
    clock.advance(1000);
    assert.equal((await told(world, 'paid')).kind, 'done');
    assert.deepEqual(
      charges.map(({ pence, email }) => [pence, email]),
      [[3050, 'lea@example.org']],
    );
    clock.advance(1000);
    assert.equal((await as('ces').act('orders/start-production', { orderId })).kind, 'done');
    assert.equal(codeOf(await as('lea').act('orders/cancel', { orderId })), 'orders/order-in-production-cannot-cancel');
    clock.advance(1000);
    await as('ces').act('orders/dispatch', { orderId, tracking: 'RM 1' });
    assert.equal((await order(world, 'lea', orderId)).stage, 'dispatched');
    await portal.deliverDue();
    assert.deepEqual(
      emails.map(({ to, subject }) => [to, subject]),
      [
        ['lea@example.org', 'Your order O-000001 has been placed'],
        ['lea@example.org', 'Your order O-000001 has been paid'],
        ['lea@example.org', 'Order O-000001 is being printed'],
        ['lea@example.org', 'Order O-000001 is on its way'],
      ],
    );
  });

  it('lets a centre order for several learners on account, each with a reason, and invoices it once', async () => {
    const world = await begin();
    const { as, portal, store } = world;
    await filled(world, 'cat', ['d1'], 'lost');
    await add(world, 'cat', 'd2');
    const missing = (await basket(world, 'cat')).waysToPay.map(({ id, missing: list }) => [
      id,
      list.map((each) => each.code),
    ]);
    assert.deepEqual(missing, [
      ['card', ['orders/reason-missing']],
      ['centre-credit', ['orders/reason-missing']],
    ]);
    const refused = await as('cat').act('orders/place', { payBy: 'centre-credit', agreedPence: 6100 });
    assert.equal(codeOf(refused), 'orders/not-ready');
    const lineId = (await basket(world, 'cat')).lines[1]?.id ?? '';
    const odd = await as('cat').act('orders/change-line', { lineId, reason: 'because' });
    assert.equal(codeOf(odd), 'orders/no-such-reason');
    await as('cat').act('orders/change-line', { lineId, reason: 'damaged', quantity: 2 });
    const orderId = await placed(world, 'cat', 'centre-credit', 9150);
    assert.deepEqual((await portal.runDue()).done, { 'orders/invoice-credits': 1 });
    assert.deepEqual((await portal.runDue()).done, {});
    const shown = await order(world, 'cat', orderId);
    assert.deepEqual(
      [shown.stage, shown.learners, shown.copies, shown.invoice?.number],
      ['on-account', 2, 3, '000001'],
    );
    const invoices = await store.read().find('invoices', { index: 'order', where: ['imi', orderId] });
    const [invoice] = invoices.rows;
    assert.deepEqual(
      [invoices.rows.length, invoice?.kind, invoice?.netPence, invoice?.totalPence, invoice?.recipient.name],
      [1, 'order', 9150, 9150, 'Fansha Motors'],
    );
    const again = await as('fin').act('orders/put-on-account', { orderId });
    assert.equal(codeOf(again), 'orders/order-on-account-cannot-invoice');
    assert.equal((await as('cat').act('orders/cancel', { orderId })).kind, 'done');
    assert.equal((await store.read().get('invoices', invoice?.id ?? ''))?.stage, 'cancelled');
  });

  it('dates an invoice the day of the order, however late it is written', async () => {
    const world = await begin();
    const { portal, clock, store } = world;
    await filled(world, 'cat', ['d1'], 'lost');
    const orderId = await placed(world, 'cat', 'centre-credit', 3050);
    clock.set('2027-01-09T10:00:00.000Z');
    await portal.runDue();
    const { rows } = await store.read().find('invoices', { index: 'order', where: ['imi', orderId] });
    assert.deepEqual([rows[0]?.issuedOn, rows[0]?.taxPoint], ['2026-11-25', '2026-11-25']);
  });

  it('takes what the card firm tells late, twice and out of order', async () => {
    const world = await begin();
    const { as, charges, portal, emails } = world;
    await filled(world, 'lea', ['d1']);
    const orderId = await placed(world, 'lea', 'card', 3050);
    assert.equal(codeOf(await as('lea').act('orders/pay', { orderId })), 'orders/order-placed-cannot-charge');
    await told(world, 'declined', 'pay-0');
    await told(world, 'declined', 'pay-0');
    assert.equal((await order(world, 'lea', orderId)).may.pay.ok, true);
    await as('lea').act('orders/pay', { orderId });
    await told(world, 'paid');
    await told(world, 'paid');
    assert.deepEqual(
      charges.map(({ id }) => id),
      [`${orderId}/1`, `${orderId}/2`],
    );
    const late = { orderId, charge: `${orderId}/1`, payment: 'pay-0', outcome: 'declined', pence: 3050 } as const;
    assert.equal((await as('firm').act('orders/record-payment', late)).kind, 'done');
    assert.equal((await order(world, 'lea', orderId)).stage, 'paid');
    const other = { ...late, outcome: 'paid', payment: 'pay-9' } as const;
    assert.equal(codeOf(await as('firm').act('orders/record-payment', other)), 'orders/already-paid');
    await portal.deliverDue();
    assert.deepEqual(
      emails.map(({ subject }) => subject.replace(/ O-\d+/, '')),
      ['Your order has been placed', 'The payment for order did not go through', 'Your order has been paid'],
    );
  });

  it('owes back what was paid for an order that is cancelled', async () => {
    const world = await begin();
    const { as } = world;
    await filled(world, 'lea', ['d1']);
    const orderId = await placed(world, 'lea', 'card', 3050);
    await world.portal.deliverDue();
    const short = await as('firm').act('orders/record-payment', {
      orderId,
      charge: `${orderId}/1`,
      payment: 'p',
      outcome: 'paid',
      pence: 3049,
    });
    assert.equal(codeOf(short), 'orders/other-amount');
    await told(world, 'paid');
    const cancelled = await as('lea').act('orders/cancel', { orderId, why: 'Found it' });
    assert.deepEqual(cancelled.kind === 'done' && cancelled.answer, { refundPence: 3050 });
    const due = await as('fin').look('orders/desk', { stage: 'refund-due' });
    assert.ok(due.kind === 'shown');
    assert.deepEqual(
      due.answer.rows.map(({ id, buyerName }) => [id, buyerName]),
      [[orderId, 'Person Qlea']],
    );
    await as('fin').act('orders/record-refund', { orderId });
    assert.equal((await order(world, 'lea', orderId)).refund?.paidBack, true);
  });

  it('refuses what may not be ordered, at another price, or without a card firm', async () => {
    const world = await begin({ closed: true });
    const { as } = world;
    assert.equal(codeOf(await add(world, 'lea', 'd4')), 'orders/badge-not-printed');
    assert.equal(codeOf(await add(world, 'lea', 'd5')), 'orders/document-not-in-force');
    await filled(world, 'lea', ['d1']);
    const place = async (agreedPence: number, payBy: 'card' | 'centre-credit' = 'card') =>
      codeOf(await as('lea').act('orders/place', { payBy, agreedPence }));
    assert.equal(await place(3049), 'orders/price-changed');
    assert.equal(await place(3050, 'centre-credit'), 'orders/not-ready');
    assert.equal(await place(3050), 'orders/card-closed');
    assert.equal((await basket(world, 'lea')).waysToPay[0]?.may.place.ok, false);
    const option = async (name: string) => codeOf(await as('lea').act('orders/choose-delivery', { option: name }));
    await as('lea').act('orders/set-addresses', { delivery: abroad });
    assert.equal(await option('uk-post'), 'orders/delivery-not-offered');
    assert.equal(await option('international-courier'), 'done');
    assert.equal((await basket(world, 'lea')).price?.total.pence, 4275);
  });

  it('shows and sells to each only what is theirs', async () => {
    const world = await begin();
    const { as, account } = world;
    await account('stranger', ['learner'], { body: 'ima', learnerId: 'k1' });
    assert.equal(codeOf(await add(world, 'leo', 'd1')), 'access/not-found');
    assert.equal(codeOf(await add(world, 'cat', 'd3')), 'access/not-found');
    assert.equal(codeOf(await add(world, 'cat', 'no-such')), 'access/not-found');
    assert.equal(codeOf(await add(world, 'ces', 'd1')), 'access/not-allowed');
    assert.equal(codeOf(await add(world, undefined, 'd1')), 'access/sign-in');
    const foreign = await as('stranger', 'ima').act('orders/add-to-basket', {
      lines: [{ documentId: 'd1', product: PRODUCT }],
    });
    assert.equal(codeOf(foreign), 'access/not-found');
    const seen = async (who: string, input: { learnerId?: string; search?: string }) => {
      const shown = await as(who).look('orders/store', input);
      return shown.kind === 'shown' ? shown.answer.rows.map(({ id }) => id).sort() : codeOf(shown);
    };
    assert.deepEqual(await seen('cat', {}), ['d1', 'd2', 'd4', 'd5']);
    assert.deepEqual(await seen('cat', { learnerId: 'k1' }), ['d1', 'd4', 'd5']);
    assert.deepEqual(await seen('cat', { search: 'leo fitter' }), ['d2']);
    assert.deepEqual(await seen('eve', { learnerId: 'k1' }), ['d3']);
    assert.deepEqual(await seen('leo', { learnerId: 'k1' }), ['d2']);
    await filled(world, 'cat', ['d1'], 'lost');
    const orderId = await placed(world, 'cat', 'card', 3050);
    for (const who of ['eve', 'lea', 'leo']) {
      assert.equal(codeOf(await as(who).look('orders/order', { orderId })), 'access/not-found');
      assert.equal(codeOf(await as(who).act('orders/cancel', { orderId })), 'access/not-found');
    }
    assert.equal(codeOf(await as('fin').act('orders/cancel', { orderId })), 'access/not-allowed');
    assert.equal(codeOf(await as('cat').act('orders/start-production', { orderId })), 'access/not-allowed');
    const forged = { orderId, charge: `${orderId}/1`, payment: 'p', outcome: 'paid', pence: 3050 } as const;
    assert.equal(codeOf(await as('cat').act('orders/record-payment', forged)), 'access/not-allowed');
    const listed = async (who: string) => {
      const shown = await as(who).look('orders/list', {});
      return shown.kind === 'shown' ? shown.answer.rows.length : codeOf(shown);
    };
    assert.deepEqual([await listed('cat'), await listed('eve'), await listed('lea')], [1, 0, 0]);
    const waiting = await as('ces').look('orders/desk', { stage: 'placed' });
    assert.ok(waiting.kind === 'shown');
    assert.deepEqual(
      waiting.answer.waiting.map(({ count }) => count),
      [1, 0, 0, 0, 0],
    );
    assert.equal(waiting.answer.rows[0]?.buyerName, 'Fansha Motors');
  });

  it('forgets where things went and what was written, keeps what was sold, and waits for what is open', async () => {
    const world = await begin();
    const { as, account, store } = world;
    await account('adm', ['administrator']);
    await filled(world, 'lea', ['d1']);
    const orderId = await placed(world, 'lea', 'card', 3050);
    const early = await as('adm').act('portal/erase-person', { personId: 'lea' });
    assert.equal(codeOf(early), 'portal/open-business');
    await told(world, 'paid');
    await as('ces').act('orders/start-production', { orderId });
    await as('ces').act('orders/dispatch', { orderId, tracking: 'RM 12345' });
    await filled(world, 'lea', ['d3']);
    const kept = await as('lea').look('portal/everything-kept', {});
    assert.ok(kept.kind === 'shown');
    assert.deepEqual([kept.answer.kept['orders']?.length, kept.answer.kept['baskets']?.length], [1, 1]);
    assert.equal((await as('adm').act('portal/erase-person', { personId: 'lea' })).kind, 'done');
    const order = await store.read().get('orders', orderId);
    assert.deepEqual([order?.totalPence, order?.tracking, order?.delivery.lines], [3050, undefined, ['Erased']]);
    assert.equal(await store.read().get('order-baskets', 'lea'), undefined);
    assert.ok(!JSON.stringify(order).includes('29 Upper Street'));
  });

  it('orders once on a command that arrives twice', async () => {
    const world = await begin();
    const { as, charges, portal } = world;
    await filled(world, 'lea', ['d1']);
    const place = () => as('lea').act('orders/place', { payBy: 'card', agreedPence: 3050 }, { commandId: 'once' });
    assert.deepEqual(await place(), await place());
    await portal.deliverDue();
    await portal.deliverDue();
    assert.equal(charges.length, 1);
    const listed = await as('lea').look('orders/list', {});
    assert.equal(listed.kind === 'shown' && listed.answer.rows.length, 1);
  });
});
