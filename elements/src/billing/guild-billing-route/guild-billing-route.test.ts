import { expect, fixture, html } from '@open-wc/testing';
import './guild-billing-route.define.js';
import type { GuildBillingRoute } from './guild-billing-route.js';

const text = (element: Element, part: string): string =>
  element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const routes = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part="route"]')].map((route) =>
    route.textContent.replaceAll(/\s+/g, ' ').trim(),
  );

async function decided(given: unknown): Promise<GuildBillingRoute> {
  return fixture(
    html`<guild-billing-route rulebook="billing/ima" .given=${given} on="2026-11-22">Ask us.</guild-billing-route>`,
  );
}

describe('<guild-billing-route>', () => {
  it('is accessible in every state', async () => {
    for (const given of [
      { employerHasCentralInvoicing: true },
      { employerHasCentralInvoicing: false },
      {},
      { nonsense: 1 },
    ]) {
      await expect(await decided(given)).to.be.accessible();
    }
  });

  it('sends the membership invoice of a centrally invoiced employer to it, out of the member’s portal', async () => {
    const element = await decided({ employerHasCentralInvoicing: true });
    expect(text(element, 'code')).to.contain('BC').and.to.contain('employer');
    expect(routes(element)[0]).to.contain('Membership fee').and.to.contain('The employer').and.to.contain('not listed');
    expect(routes(element)[1]).to.contain('Whoever books');
    expect(element.decision?.values['code']).to.equal('BC');
  });

  it('sends it to the member otherwise, also where there is known to be no employer', async () => {
    for (const employerHasCentralInvoicing of [false, null]) {
      const element = await decided({ employerHasCentralInvoicing });
      expect(text(element, 'code')).to.contain('BM');
      expect(routes(element)[0]).to.contain('The member').and.to.contain('listed in the portal');
      expect(routes(element)[1]).to.contain('Whoever books');
    }
  });

  it('never guesses a code: unknown is unknown, with what settles it', async () => {
    const element = await decided({});
    expect(text(element, 'code')).to.contain('not settled');
    expect(text(element, 'code')).not.to.match(/BM|BC/);
    expect(element.decision?.reasons.map((reason) => reason.code)).to.contain('billing/needs-staff');
    expect(routes(element).join()).not.to.contain('Membership fee');
  });

  it('says why, where the member’s own choice is not what decides', async () => {
    const element = await decided({ employerHasCentralInvoicing: true, sharesWithEmployer: false });
    expect(element.decision?.reasons.map((reason) => reason.code)).to.deep.equal(['billing/central-but-opted-out']);
    expect(text(element, 'why').length).to.be.greaterThan(20);
  });

  it('takes what is given from an attribute, and says so where that is no JSON', async () => {
    const element = await fixture<GuildBillingRoute>(
      html`<guild-billing-route
        rulebook="billing/ima"
        given='{"employerHasCentralInvoicing":true}'
      ></guild-billing-route>`,
    );
    expect(element.decision?.values['code']).to.equal('BC');
    element.setAttribute('given', '{employer: true}');
    await element.updateComplete;
    expect(element.problems[0]?.code).to.equal('elements/not-json');
    expect(element.decision).to.be.undefined;
    expect(text(element, 'problem')).to.contain('elements/not-json');
  });

  it('passes on what is wrong with the facts, and leaves the fallback to be seen', async () => {
    const element = await decided({ employerHasCentralInvoicing: 'yes' });
    expect(element.problems[0]?.at).to.equal('/employerHasCentralInvoicing');
    expect(element.shadowRoot!.querySelector('slot')).to.exist;
  });

  it('can be read without colour and drawing: the code is named, and so is who is sent what', async () => {
    const element = await decided({ employerHasCentralInvoicing: true });
    expect(text(element, 'code')).to.contain('Billing code BC');
    expect(routes(element)[0]).to.contain('goes to The employer');
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy">
        <guild-billing-route rulebook="billing/ima" given='{"employerHasCentralInvoicing":true}'></guild-billing-route>
      </div>`,
    );
    const element = page.querySelector('guild-billing-route')!;
    await element.updateComplete;
    expect(text(element, 'root')).to.contain('Y cyflogwr');
    expect(text(element, 'draft')).to.contain('Drafft');
  });

  it('keeps what it shows over a move in the page', async () => {
    const element = await decided({ employerHasCentralInvoicing: true });
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(text(element, 'code')).to.contain('BC');
  });
});
