import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import fc from 'fast-check';
import type { InvoiceRow } from './rows.js';

const compiled = await compileAll(rulebooks);
const BEGIN = '2026-02-01T10:00:00.000Z';
const RENEWALS = ['2026-02-10', '2026-02-17', '2026-03-01'];

/** What is known of an employer: central, not, or nobody knows; and what it becomes once all is invoiced. */
const employer = fc.record({ central: fc.constantFrom(true, false, undefined), later: fc.boolean() });
const member = fc.record({
  /** An employer by number, none, or nobody knows. */
  works: fc.oneof(
    { weight: 5, arbitrary: fc.nat({ max: 2 }) },
    { weight: 1, arbitrary: fc.constantFrom('none', 'unknown') },
  ),
  feePence: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30000 })),
  renews: fc.nat({ max: 2 }),
  shares: fc.constantFrom(true, false, undefined),
  /** Whom an invoice went to in the past. */
  before: fc.constantFrom('employer', 'member', 'nobody'),
});
const people = fc.record({
  employers: fc.array(employer, { minLength: 3, maxLength: 3 }),
  members: fc.array(member, { minLength: 1, maxLength: 7 }),
});
type People = typeof people extends fc.Arbitrary<infer T> ? T : never;
type Member = People['members'][number];

async function begin({ employers, members }: People): Promise<TestPortal> {
  const world = createTestPortal({ rulebooks: compiled, now: BEGIN });
  const { account, given, store } = world;
  await account('fin', ['finance-staff']);
  for (const [at, { central }] of employers.entries()) {
    const affiliation = [
      ...(central === undefined ? [] : [{ from: '2020-01-01', central }]),
      // B12: what begins later has no say.
      { from: '2026-06-01', central: central !== true },
    ];
    await given('organisations', { id: `org${at}`, body: 'ima', name: `Org ${at}`, affiliation });
  }
  for (const [at, { works, feePence, renews, shares, before }] of members.entries()) {
    const id = `p${at}`;
    await account(id, ['member']);
    const row = await store.read().get('people', id);
    assert.ok(row !== undefined);
    await given('people', {
      ...row,
      ...(works === 'unknown' ? {} : { organisationId: works === 'none' ? null : `org${works}` }),
      preferences: shares === undefined ? {} : { sharesWithEmployer: shares },
    });
    await given('memberships', {
      id: `m-${id}`,
      body: 'ima',
      personId: id,
      category: 'associate',
      joinedOn: '2020-01-01',
      renewsOn: RENEWALS[renews] ?? '',
      feePence,
      stage: 'current',
    });
    if (before !== 'nobody') await given('invoices', legacy(id, before, at));
  }
  return world;
}

function legacy(personId: string, sentTo: 'employer' | 'member', at: number): InvoiceRow {
  return {
    id: `old-${at}`,
    body: 'ima',
    number: `OLD-${at}`,
    kind: 'membership',
    issuedOn: '2022-01-01',
    taxPoint: '2022-01-01',
    issuedBy: 'earlier-system',
    ownerId: personId,
    sentTo,
    recipient: { name: 'Before' },
    inPortal: true,
    lines: [{ id: 'l', description: 'Before', quantity: 1, unitPence: 1, vatPercent: 0 }],
    netPence: 1,
    vatPence: 0,
    totalPence: 1,
    paidPence: 0,
    stage: 'open',
    prints: [],
  };
}

async function invoicesOf({ store }: TestPortal): Promise<readonly InvoiceRow[]> {
  const { rows } = await store.read().find('invoices', { index: 'all', where: ['ima'] });
  return rows.filter(({ issuedBy }) => issuedBy === 'this-portal');
}

/** What an invoice comes to, but for its number and the instants at which it was made. */
function essence({ issuedOn, dueOn, ownerId, sentTo, inPortal, recipient, lines, totalPence }: InvoiceRow): string {
  const billed = lines.map(({ personId, description, unitPence }) => [personId, description, unitPence]);
  return JSON.stringify([issuedOn, dueOn, ownerId, sentTo, inPortal, recipient, billed, totalPence]);
}

/** Where a member is routed, written from the guidance alone. */
function routeByHand({ employers }: People, { works }: Member, at: number): string | undefined {
  if (works === 'unknown') return undefined;
  const central = works === 'none' ? false : employers[works]?.central;
  if (central === undefined) return undefined;
  return central ? `org${works}` : `p${at}`;
}

describe('renewals', () => {
  it('are billed once each, to whom the guidance says, one invoice an employer and run, and all of them found (B1–B5, B8, B9, B12, B15–B17)', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (given) => {
        const world = await begin(given);
        world.clock.set('2026-03-01T00:00:00.000Z');
        await world.portal.runDue();
        const invoices = await invoicesOf(world);
        const wanted = given.members.flatMap((member, at) => {
          const to = routeByHand(given, member, at);
          const isOfNothing = member.feePence === 0 && to === `p${at}`;
          return to === undefined || isOfNothing ? [] : [[to, `p${at}`, member.feePence, RENEWALS[member.renews]]];
        });
        const totalOf = (to: unknown, on: unknown): number =>
          wanted.filter((each) => each[0] === to && each[3] === on).reduce((sum, each) => sum + Number(each[2]), 0);
        const billed = invoices.flatMap(({ ownerId, lines, issuedOn }) =>
          lines.map(({ personId, unitPence }) => [ownerId, personId, unitPence, issuedOn]),
        );
        // An invoice of nothing is sent to nobody.
        const expected = wanted.filter(([to, , , on]) => totalOf(to, on) > 0);
        assert.deepEqual(billed.map(String).sort(), expected.map(String).sort());
        const runs = invoices.map(({ ownerId, issuedOn }) => `${ownerId} ${issuedOn}`);
        assert.equal(new Set(runs).size, runs.length);
        const desk = await world.as('fin').look('billing/invoice-desk', {});
        assert.ok(desk.kind === 'shown');
        assert.deepEqual(
          desk.answer.unrouted.map(({ personId }) => personId).sort(),
          given.members
            .flatMap((member, at) => (routeByHand(given, member, at) === undefined ? [`p${at}`] : []))
            .sort(),
        );
        for (const [at, member] of given.members.entries()) {
          const list = await world.as(`p${at}`).look('billing/invoices', {});
          assert.ok(list.kind === 'shown');
          const isListed = routeByHand(given, member, at) === `p${at}` && member.feePence > 0;
          assert.equal(list.answer.open.length, isListed ? 1 : 0);
        }
      }),
      { numRuns: 40, includeErrorInReport: true },
    );
  });

  it('come to the same however late and however often the run is (Z4, B10)', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.array(fc.nat({ max: 150 }), { maxLength: 5 }), async (given, stops) => {
        const [late, often] = [await begin(given), await begin(given)];
        for (const days of stops) {
          often.clock.advance(days * 86_400_000);
          if (often.clock.now() < '2027-03-20') await often.portal.runDue();
        }
        for (const world of [late, often]) {
          // Every affiliation is another one by then.
          world.clock.set('2027-03-20T00:00:00.000Z');
          await world.portal.runDue();
          await world.portal.runDue();
        }
        const [a, b] = [await invoicesOf(late), await invoicesOf(often)];
        assert.deepEqual(a.map(essence).sort(), b.map(essence).sort());
      }),
      { numRuns: 30, includeErrorInReport: true },
    );
  });

  it('leave what was issued as it is, whatever becomes of the affiliation, and follow it the next time (B11)', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (given) => {
        const world = await begin(given);
        world.clock.set('2026-03-01T00:00:00.000Z');
        await world.portal.runDue();
        const before = await invoicesOf(world);
        for (const [at, { later }] of given.employers.entries()) {
          const affiliation = [{ from: '2026-03-02', central: later }];
          await world.given('organisations', { id: `org${at}`, body: 'ima', name: `Org ${at}`, affiliation });
        }
        const rows = (await world.store.read().find('memberships', { index: 'all', where: ['ima'] })).rows;
        for (const row of rows) await world.given('memberships', { ...row, renewsOn: '2026-04-01' });
        world.clock.set('2026-04-01T00:00:00.000Z');
        await world.portal.runDue();
        const after = await invoicesOf(world);
        const kept = new Map(after.map((row) => [row.id, row]));
        for (const row of before) assert.deepEqual({ ...kept.get(row.id), stage: 'open' }, row);
        const next = after.filter(({ issuedOn }) => issuedOn === '2026-04-01');
        for (const { ownerId, lines } of next) {
          for (const { personId } of lines) {
            const works = given.members[Number(personId?.slice(1))]?.works;
            const isCentral = typeof works === 'number' && given.employers[works]?.later === true;
            assert.equal(ownerId, isCentral ? `org${works}` : personId);
          }
        }
      }),
      { numRuns: 30, includeErrorInReport: true },
    );
  });

  it('print with the details of the day, and nothing else of an invoice ever changes (B13, B14)', async () => {
    const change = fc.record({
      purchaseOrder: fc.option(fc.constantFrom('PO-1', 'PO-2'), { nil: undefined }),
      street: fc.option(fc.constantFrom('1 High Street', '2 Low Street'), { nil: undefined }),
      print: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const only = { works: 'none', feePence: 100, renews: 0, shares: undefined, before: 'nobody' } as const;
        const world = await begin({ employers: [], members: [only] });
        world.clock.set('2026-02-10T00:00:00.000Z');
        await world.portal.runDue();
        const [issued] = await invoicesOf(world);
        assert.ok(issued !== undefined);
        for (const { purchaseOrder, street, print } of changes) {
          const row = await world.store.read().get('people', 'p0');
          assert.ok(row !== undefined);
          const { purchaseOrder: _, ...rest } = row;
          await world.given('people', {
            ...rest,
            ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
            addresses: street === undefined ? [] : [{ id: 'a', lines: [street], country: 'GB', uses: ['billing'] }],
          });
          if (!print) continue;
          const invoiceId: string = issued.id;
          await world.as('p0').act('billing/print-invoice', { invoiceId });
          const once: InvoiceRow | undefined = await world.store.read().get('invoices', invoiceId);
          await world.as('p0').act('billing/print-invoice', { invoiceId });
          const twice = await world.store.read().get('invoices', invoiceId);
          assert.deepEqual(twice, once);
          assert.deepEqual({ ...once, prints: [] }, { ...issued, prints: [] });
          const last = once?.prints.at(-1);
          assert.deepEqual([last?.purchaseOrder, last?.address?.lines[0]], [purchaseOrder, street]);
        }
      }),
      { numRuns: 30, includeErrorInReport: true },
    );
  });
});
