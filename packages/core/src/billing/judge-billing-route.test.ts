import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs } from '@guildhall/rules';
import { rulebook as prepared } from '@guildhall/rules/billing/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { withLanguage } from '../rulebook/index.js';
import { deriveBillingGiven } from './derive-billing-given.js';
import { judgeBillingRoute } from './judge-billing-route.js';

const rulebook = withLanguage(compileRulebook(prepared), await packs['billing/ima'].cy());
const on = '2026-02-16';
const central = { id: 'e1', hasCentralInvoicing: true };

describe('judgeBillingRoute', () => {
  it('sends the fee of a centrally invoiced member to the employer, out of the portal', () => {
    const { code, routes, reasons } = judgeBillingRoute(rulebook, deriveBillingGiven({ employer: central }), { on });
    assert.equal(code, 'BC');
    assert.deepEqual(routes, [
      { invoice: 'membership', to: 'employer', inPortal: false, purchaseOrderFrom: 'profile', label: 'The employer' },
      {
        invoice: 'event',
        to: 'booker',
        inPortal: true,
        purchaseOrderFrom: 'booking',
        label: 'Whoever made the booking',
      },
    ]);
    assert.deepEqual(reasons, []);
  });

  it('bills a member known to have no employer directly', () => {
    const { code, routes } = judgeBillingRoute(rulebook, deriveBillingGiven({ employer: null }), { on });
    assert.equal(code, 'BM');
    assert.deepEqual([routes[0]?.to, routes[0]?.inPortal], ['member', true]);
  });

  it('gives no code while the affiliation is unknown, yet knows where event invoices go', () => {
    for (const member of [{}, { employer: { id: 'e1' } }]) {
      const route = judgeBillingRoute(rulebook, deriveBillingGiven(member), { on });
      assert.equal('code' in route, false);
      assert.deepEqual(
        route.routes.map(({ invoice }) => invoice),
        ['event'],
      );
      assert.deepEqual(
        route.reasons.map(({ code }) => code),
        ['billing/needs-staff'],
      );
    }
  });

  it('tells staff where a choice and the discount disagree, in the language asked for', () => {
    const given = deriveBillingGiven({ employer: central, sharesWithEmployer: false });
    const { code, reasons } = judgeBillingRoute(rulebook, given, { on, language: 'cy' });
    assert.equal(code, 'BC');
    assert.deepEqual(
      reasons.map((reason) => reason.code),
      ['billing/central-but-opted-out'],
    );
    assert.match(reasons[0]?.text ?? '', /^Anfonebir y cyflogwr/);
  });

  it('decides nothing by what is wrong, and says what is', () => {
    const { decision, routes } = judgeBillingRoute(rulebook, { employerHasCentralInvoicing: 'yes' }, { on });
    assert.deepEqual(
      decision.problems.map(({ code, at }) => [code, at]),
      [['rulebook/fact-not-allowed', '/employerHasCentralInvoicing']],
    );
    assert.deepEqual(routes, []);
  });
});
