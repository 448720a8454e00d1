import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebook as prepared } from '@guildhall/rules/billing/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { planFeeInvoices } from './plan-fee-invoices.js';
import type { MemberToBill } from './schema.js';

const rulebook = compileRulebook(prepared);
const on = '2026-02-16';
const central = { id: 'e1', hasCentralInvoicing: true };
const member = (id: string, more: Partial<MemberToBill> = {}): MemberToBill => ({
  id,
  feePence: 5000,
  email: `${id}@example.org`,
  ...more,
});

describe('planFeeInvoices', () => {
  it('makes one invoice for an employer and one for each other member', () => {
    const plan = planFeeInvoices(
      rulebook,
      [
        member('m3', { employer: null, purchaseOrder: 'PO 7' }),
        member('m2', { employer: central }),
        member('m1', { employer: central, feePence: 2500 }),
        member('m4'),
      ],
      { on },
    );
    assert.ok(plan.ok);
    assert.deepEqual(plan.value.invoices, [
      {
        code: 'BC',
        recipient: { kind: 'employer', employerId: 'e1' },
        lines: [
          { memberId: 'm1', feePence: 2500 },
          { memberId: 'm2', feePence: 5000 },
        ],
        totalPence: 7500,
        issuedOn: on,
        dueOn: '2026-03-18',
        inPortal: false,
      },
      {
        code: 'BM',
        recipient: { kind: 'member', memberId: 'm3', email: 'm3@example.org' },
        lines: [{ memberId: 'm3', feePence: 5000, purchaseOrder: 'PO 7' }],
        totalPence: 5000,
        issuedOn: on,
        dueOn: '2026-03-18',
        inPortal: true,
      },
    ]);
    assert.deepEqual(
      plan.value.unrouted.map(({ memberId, reasons }) => [memberId, reasons[0]?.code]),
      [['m4', 'billing/needs-staff']],
    );
  });

  it('refuses a list that would bill somebody twice, or no whole pence', () => {
    const plan = planFeeInvoices(rulebook, [member('m1'), member('m1', { feePence: 10.5 })], { on });
    assert.ok(!plan.ok);
    assert.deepEqual(
      plan.problems.map(({ code, at }) => [code, at]),
      [
        ['billing/member-twice', '/1/id'],
        ['billing/no-sum-of-pence', '/1/feePence'],
      ],
    );
  });

  it('refuses a total that cannot be counted exactly', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const plan = planFeeInvoices(rulebook, [member('m1', { feePence: most }), member('m2', { feePence: most })], {
      on,
    });
    assert.ok(!plan.ok);
    assert.deepEqual(
      plan.problems.map(({ code }) => code),
      ['billing/total-too-large'],
    );
  });

  it('tells an employer and a member of the same id apart', () => {
    const plan = planFeeInvoices(
      rulebook,
      [member('x', { employer: null }), member('y', { employer: { ...central, id: 'x' } })],
      { on },
    );
    assert.ok(plan.ok);
    assert.deepEqual(
      plan.value.invoices.map(({ recipient }) => recipient.kind),
      ['employer', 'member'],
    );
  });
});
