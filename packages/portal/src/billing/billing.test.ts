import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Portal } from '@guildhall/portal';
import { rulebooks } from '@guildhall/rules';
import { compileAll, createTestPortal, type TestPortal } from '@guildhall/testing/portal';
import { invoiceDocumentOf } from './invoice-document.js';

const compiled = await compileAll(rulebooks);
const membership = {
  body: 'ima',
  joinedOn: '2020-01-01',
  renewsOn: '2026-03-01',
  feePence: 10000,
  stage: 'current',
} as const;

/** Two members of an employer with central invoicing, one of another, one of whom nobody knows, and staff. */
/** What was due in this room; other rooms have reminders of their own to send. */
async function doneInBilling(portal: Portal): Promise<Readonly<Record<string, number>>> {
  const { done } = await portal.runDue();
  return Object.fromEntries(Object.entries(done).filter(([rule]) => rule.startsWith('billing/')));
}

async function begin(): Promise<TestPortal> {
  const world = createTestPortal({ rulebooks: compiled, now: '2026-02-20T10:00:00.000Z' });
  const { account, given } = world;
  await given(
    'organisations',
    {
      id: 'central',
      body: 'ima',
      name: 'Central Advice',
      billingEmail: 'pay@central.example',
      address: { lines: ['1 Park Row', 'Leeds'], postcode: 'LS1 5AB', country: 'GB' },
      affiliation: [{ from: '2020-01-01', central: true }],
    },
    { id: 'plain', body: 'ima', name: 'Plain Advice', affiliation: [{ from: '2020-01-01', central: false }] },
    { id: 'new', body: 'ima', name: 'New Advice', affiliation: [] },
  );
  for (const [id, organisationId] of [
    ['ann', 'central'],
    ['bob', 'central'],
    ['cai', 'plain'],
    ['dee', 'new'],
  ] as const) {
    await account(id, ['member'], { organisationId });
    await given('memberships', { ...membership, id: `m-${id}`, personId: id, category: 'accredited' });
  }
  await account('fin', ['finance-staff']);
  await account('tess', ['training-staff']);
  return world;
}

const codeOf = (reply: { readonly kind: string; readonly refusal?: { readonly code: string } }): string =>
  reply.kind === 'refused' ? (reply.refusal?.code ?? '') : reply.kind;

/** Lets the renewal come. */
async function renewed(): Promise<TestPortal> {
  const world = await begin();
  world.clock.set('2026-03-01T06:00:00.000Z');
  assert.deepEqual(await doneInBilling(world.portal), { 'billing/renewals': 2 });
  return world;
}

/** The one open invoice of somebody. */
async function invoiceOf({ as }: TestPortal, personId: string): Promise<string> {
  const list = await as(personId).look('billing/invoices', {});
  assert.ok(list.kind === 'shown');
  const [first] = list.answer.open;
  assert.ok(first !== undefined);
  return first.id;
}

describe('the portal in the room of billing', () => {
  it('invoices a renewal on its day: an employer for all of its members, others each', async () => {
    const world = await begin();
    const { portal, clock, as, emails } = world;
    assert.deepEqual(await doneInBilling(portal), {});
    clock.set('2026-03-01T06:00:00.000Z');
    const due = await as('fin').look('billing/renewals-due', {});
    assert.deepEqual(due.kind === 'shown' && due.answer.rows.map(({ to, name, members }) => [to, name, members]), [
      ['employer', 'Central Advice', 2],
      ['member', 'Person Qcai', 1],
    ]);
    await portal.runDue();
    assert.deepEqual(await doneInBilling(portal), {});
    const desk = await as('fin').look('billing/invoice-desk', {});
    assert.ok(desk.kind === 'shown');
    assert.deepEqual(
      desk.answer.rows.map(({ number, recipientName, totalPence, dueOn }) => [
        number,
        recipientName,
        totalPence,
        dueOn,
      ]),
      [
        ['INV-000001', 'Central Advice', 20000, '2026-03-31'],
        ['INV-000002', 'Person Qcai', 10000, '2026-03-31'],
      ],
    );
    assert.deepEqual(
      desk.answer.unrouted.map(({ personId, reasons }) => [personId, reasons[0]?.code]),
      [['dee', 'billing/needs-staff']],
    );
    await portal.deliverDue();
    const invoices = emails.filter(({ attachments }) => attachments.length > 0);
    assert.deepEqual(invoices.map(({ to, subject }) => [to, subject]).sort(), [
      ['cai@example.org', 'Your invoice INV-000002'],
      ['pay@central.example', 'Your invoice INV-000001'],
    ]);
  });

  it('finds whom no rule could route as soon as somebody records the employer, on the same day of invoice', async () => {
    const world = await renewed();
    const { portal, clock, given, as } = world;
    clock.set('2026-03-20T06:00:00.000Z');
    await given('organisations', {
      id: 'new',
      body: 'ima',
      name: 'New Advice',
      affiliation: [{ from: '2026-01-01', central: false }],
    });
    assert.deepEqual(await doneInBilling(portal), { 'billing/renewals': 1 });
    const shown = await as('dee').look('billing/invoice', { invoiceId: await invoiceOf(world, 'dee') });
    assert.deepEqual(shown.kind === 'shown' && [shown.answer.issuedOn, shown.answer.dueOn], [
      '2026-03-01',
      '2026-03-31',
    ]);
  });

  it('bills somebody who is found later for an employer that was billed already', async () => {
    const world = await renewed();
    const { portal, given, store, as } = world;
    const dee = await store.read().get('people', 'dee');
    assert.ok(dee !== undefined);
    await given('people', { ...dee, organisationId: 'central' });
    assert.deepEqual(await doneInBilling(portal), { 'billing/renewals': 1 });
    const desk = await as('fin').look('billing/invoice-desk', {});
    assert.ok(desk.kind === 'shown');
    assert.deepEqual(
      desk.answer.rows.map(({ recipientName, totalPence }) => [recipientName, totalPence]),
      [
        ['Central Advice', 20000],
        ['Person Qcai', 10000],
        ['Central Advice', 10000],
      ],
    );
  });

  it('lists open invoices first, never one sent to an employer nor one of an earlier system', async () => {
    const world = await renewed();
    const { as, given, store } = world;
    const [row] = (await store.read().find('invoices', { index: 'owner', where: ['ima', 'cai'] })).rows;
    assert.ok(row !== undefined);
    await given('invoices', { ...row, id: 'old', number: 'OLD-1', issuedOn: '2022-01-01', issuedBy: 'earlier-system' });
    await given('invoices', {
      ...row,
      id: 'paid',
      number: 'INV-000099',
      issuedOn: '2025-03-01',
      stage: 'paid',
      paidPence: 10000,
    });
    const cai = await as('cai').look('billing/invoices', {});
    assert.deepEqual(
      cai.kind === 'shown' && [
        cai.answer.open.map(({ number }) => number),
        cai.answer.rows.map(({ number }) => number),
        cai.answer.owedPence,
      ],
      [['INV-000002'], ['INV-000099'], 10000],
    );
    const ann = await as('ann').look('billing/invoices', {});
    assert.deepEqual(ann.kind === 'shown' && [ann.answer.open, ann.answer.rows], [[], []]);
    const old = await as('cai').look('billing/invoice', { invoiceId: 'old' });
    assert.ok(old.kind === 'refused');
    assert.deepEqual(
      [old.refusal.code, old.refusal.reasons?.[0]?.code],
      ['billing/not-shown', 'billing/earlier-system'],
    );
    const [central] = (await store.read().find('invoices', { index: 'owner', where: ['ima', 'central'] })).rows;
    assert.equal(codeOf(await as('ann').look('billing/invoice', { invoiceId: central?.id ?? '' })), 'access/not-found');
  });

  it('prints anew with the details of today, and tells that the PDF is older and what changed', async () => {
    const world = await renewed();
    const { as, given, store } = world;
    const invoiceId = await invoiceOf(world, 'cai');
    const cai = await store.read().get('people', 'cai');
    assert.ok(cai !== undefined);
    const address = {
      id: 'a1',
      lines: ['2 High Street', 'York'],
      postcode: 'YO1 7HH',
      country: 'GB',
      uses: ['billing' as const],
    };
    await given('people', { ...cai, purchaseOrder: 'PO-42', addresses: [address] });
    const look = async () => {
      const shown = await as('cai').look('billing/invoice', { invoiceId });
      assert.ok(shown.kind === 'shown');
      return shown.answer;
    };
    const changed = [
      { field: 'address', is: '2 High Street, York, YO1 7HH, GB' },
      { field: 'purchaseOrder', is: 'PO-42' },
    ];
    assert.deepEqual((await look()).outdated, changed);
    const first = await as('cai').act('billing/print-invoice', { invoiceId });
    assert.deepEqual(first.kind === 'done' && first.answer.changed, changed);
    const after = await look();
    assert.deepEqual([after.outdated, after.prints.map((print) => print.changed)], [[], [[], changed]]);
    const row = await store.read().get('invoices', invoiceId);
    await as('cai').act('billing/print-invoice', { invoiceId });
    assert.deepEqual(await store.read().get('invoices', invoiceId), row);
  });

  it('says where to pay what is open, and leaves what is the finance team’s unsaid to a member', async () => {
    const world = await renewed();
    const { as } = world;
    const invoiceId = await invoiceOf(world, 'cai');
    const look = async (who: string) => {
      const shown = await as(who).look('billing/invoice', { invoiceId });
      assert.ok(shown.kind === 'shown');
      return shown.answer;
    };
    const open = await look('cai');
    assert.equal(open.issuer.name, 'Institute of Money Advisers');
    assert.deepEqual(
      [open.payment?.reference, open.payment?.bankTransfer?.accountName, open.payment?.cheque?.payableTo],
      [open.number, 'Institute of Money Advisers', 'Institute of Money Advisers'],
    );
    assert.equal(open.payment?.isPlaceholder, true);
    assert.deepEqual([open.may.markPaid, open.may.cancel], [{ ok: false }, { ok: false }]);
    const desk = await as('fin').look('billing/invoice-desk', {});
    assert.ok(desk.kind === 'shown');
    assert.deepEqual(desk.answer.rows[0]?.may.markPaid, { ok: true });
    await as('fin').act('billing/mark-paid', { invoiceId, paidOn: '2026-03-01' });
    assert.equal((await look('cai')).payment, undefined);
    assert.equal((await look('fin')).may.cancel.whyNot, 'It is paid already.');
  });

  it('maps an invoice to what its PDF says, the same for the same print', async () => {
    const world = await renewed();
    const { store } = world;
    const row = await store.read().get('invoices', await invoiceOf(world, 'cai'));
    assert.ok(row !== undefined);
    const document = invoiceDocumentOf(row);
    assert.deepEqual(
      [
        document.kind,
        document.number,
        document.totalPence,
        document.lines[0]?.details,
        document.lines[0]?.isExempt,
        document.howToPay?.isPlaceholder,
      ],
      ['invoice', 'INV-000002', 10000, ['Person Qcai'], true, true],
    );
    assert.deepEqual(invoiceDocumentOf(row), document);
    const note = invoiceDocumentOf({ ...row, netPence: -10000, totalPence: -10000, stage: 'paid' }, { credited: row });
    assert.deepEqual([note.kind, note.creditOf?.number, note.howToPay], ['credit-note', 'INV-000002', undefined]);
  });

  it('takes payments, takes a mark back, and cancels with a credit note', async () => {
    const world = await renewed();
    const { as, portal, emails } = world;
    const invoiceId = await invoiceOf(world, 'cai');
    const fin = as('fin');
    assert.equal(
      codeOf(await fin.act('billing/mark-paid', { invoiceId, paidOn: '2026-03-02' })),
      'billing/day-to-come',
    );
    assert.equal(
      codeOf(await as('cai').act('billing/mark-paid', { invoiceId, paidOn: '2026-03-01' })),
      'access/not-allowed',
    );
    assert.equal(
      codeOf(await as('tess').act('billing/mark-paid', { invoiceId, paidOn: '2026-03-01' })),
      'access/not-allowed',
    );
    assert.equal(codeOf(await fin.act('billing/mark-paid', { invoiceId, paidOn: '2026-03-01' })), 'done');
    assert.equal(
      codeOf(await fin.act('billing/mark-paid', { invoiceId, paidOn: '2026-03-01' })),
      'billing/invoice-paid-cannot-pay',
    );
    assert.equal(
      codeOf(await fin.act('billing/cancel-invoice', { invoiceId, why: 'x' })),
      'billing/invoice-paid-cannot-cancel',
    );
    assert.equal(codeOf(await fin.act('billing/mark-unpaid', { invoiceId })), 'done');
    const cancelled = await fin.act('billing/cancel-invoice', { invoiceId, why: 'Left the profession.' });
    assert.ok(cancelled.kind === 'done');
    assert.equal(cancelled.answer.number, 'CR-000001');
    const shown = await as('cai').look('billing/invoice', { invoiceId });
    assert.ok(shown.kind === 'shown');
    assert.deepEqual(
      [shown.answer.stage, shown.answer.balancePence, shown.answer.creditNotes.map(({ totalPence }) => totalPence)],
      ['cancelled', 0, [-10000]],
    );
    const noteId = cancelled.answer.creditNoteId;
    assert.equal(
      codeOf(await fin.act('billing/cancel-invoice', { invoiceId: noteId, why: 'x' })),
      'billing/credit-note-stays',
    );
    assert.equal(
      codeOf(await fin.act('billing/mark-unpaid', { invoiceId: noteId })),
      'billing/invoice-paid-cannot-unpay',
    );
    await portal.deliverDue();
    assert.ok(emails.some(({ subject }) => subject === 'Your credit note CR-000001'));
  });

  it('explains the route, keeps from the member what is for staff, and tells what another employer would change', async () => {
    const world = await begin();
    const { as, given, store } = world;
    const ann = await store.read().get('people', 'ann');
    assert.ok(ann !== undefined);
    await given('people', { ...ann, preferences: { sharesWithEmployer: false } });
    const mine = await as('ann').look('billing/route', { ifEmployer: 'plain' });
    assert.ok(mine.kind === 'shown');
    const { code, reasons, routes, then, changes } = mine.answer;
    // B15: the employer alone is sent it, and staff are told that the member would not share.
    assert.deepEqual(
      [code, reasons, routes.find(({ invoice }) => invoice === 'membership')?.recipient],
      ['BC', [], 'Central Advice'],
    );
    assert.deepEqual([then?.code, changes?.length], ['BM', 4]);
    const staff = await as('fin').look('billing/route', { personId: 'ann' });
    assert.deepEqual(staff.kind === 'shown' && staff.answer.reasons.map((reason) => reason.code), [
      'billing/central-but-opted-out',
    ]);
    const unknown = await as('dee').look('billing/route', {});
    assert.deepEqual(unknown.kind === 'shown' && [unknown.answer.code, unknown.answer.reasons[0]?.code], [
      undefined,
      'billing/needs-staff',
    ]);
    assert.equal(codeOf(await as('bob').look('billing/route', { personId: 'ann' })), 'access/not-found');
  });

  it('reminds once of what is overdue, and not of what is paid', async () => {
    const world = await renewed();
    const { portal, clock, emails, as } = world;
    await as('fin').act('billing/mark-paid', { invoiceId: await invoiceOf(world, 'cai'), paidOn: '2026-03-01' });
    await portal.deliverDue();
    emails.length = 0;
    clock.set('2026-03-31T12:00:00.000Z');
    assert.deepEqual(await doneInBilling(portal), {});
    clock.set('2026-04-01T12:00:00.000Z');
    assert.deepEqual(await doneInBilling(portal), { 'billing/overdue': 1 });
    clock.set('2026-05-01T12:00:00.000Z');
    assert.deepEqual(await doneInBilling(portal), {});
    await portal.deliverDue();
    assert.deepEqual(
      emails.map(({ to, subject }) => [to, subject]),
      [['pay@central.example', 'A reminder of invoice INV-000001']],
    );
  });

  it('sends an invoice again to the primary address of today, and only to whoever it is for', async () => {
    const world = await renewed();
    const { as, given, store, portal, emails } = world;
    const invoiceId = await invoiceOf(world, 'cai');
    const cai = await store.read().get('people', 'cai');
    assert.ok(cai !== undefined);
    await given('people', { ...cai, email: 'cai@new.example', emailKey: 'cai@new.example' });
    await portal.deliverDue();
    emails.length = 0;
    assert.equal(codeOf(await as('ann').act('billing/send-invoice', { invoiceId })), 'access/not-found');
    assert.equal(codeOf(await as('cai').act('billing/send-invoice', { invoiceId })), 'done');
    await portal.deliverDue();
    assert.deepEqual(
      emails.map(({ to }) => to),
      ['cai@new.example'],
    );
  });
});
