import type { ViewAnswer } from '@guildhall/portal/contract';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { nothing } from 'lit';
import type {} from '../../shared/view-asked-event.js';
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

describe('<guild-billing-route> in a portal', () => {
  const reason = { code: 'billing/employer-pays', text: 'The employer has central invoicing.' };
  const fee = { invoice: 'membership', label: 'The member', purchaseOrderFrom: 'profile' } as const;
  const event = {
    invoice: 'event',
    to: 'booker',
    label: 'Whoever books',
    inPortal: true,
    purchaseOrderFrom: 'booking',
  } as const;
  const now: ViewAnswer<'billing/route'> = {
    on: '2026-11-25',
    code: 'BC',
    codeLabel: 'Billed centrally',
    employer: 'Central Advice',
    routes: [{ ...fee, to: 'employer', inPortal: false, recipient: 'Central Advice' }, event],
    reasons: [reason],
  };
  const changed: ViewAnswer<'billing/route'> = {
    ...now,
    on: '2027-01-01',
    then: {
      on: '2027-01-01',
      code: 'BM',
      codeLabel: 'Billed to the member',
      routes: [{ ...fee, to: 'member', inPortal: true, recipient: 'Ann Lowe, ann@example.org' }, event],
      reasons: [],
    },
    changes: ['From 1 January 2027 the billing code would change.'],
  };
  const organisations = { rows: [{ id: 'o2', name: 'Plain Advice' }] };

  async function inPortal(personId?: string): Promise<{ element: GuildBillingRoute; asked: unknown[] }> {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (each) => {
      const { name, input } = each.request;
      asked.push([name, JSON.parse(JSON.stringify(input))]);
      each.serve((heed) => {
        const answer = name === 'memberships/organisations' ? organisations : 'on' in (input as object) ? changed : now;
        heed({ kind: 'shown', answer });
        return () => undefined;
      });
    });
    const element: GuildBillingRoute = await fixture(
      html`<guild-billing-route person-id=${personId ?? nothing}></guild-billing-route>`,
      { parentNode: place },
    );
    // The form comes after what is seen first.
    await waitUntil(() => element.shadowRoot!.querySelector('form'));
    return { element, asked };
  }
  const at = (element: Element, selector: string): HTMLInputElement =>
    element.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
  const type = (input: HTMLInputElement, value: string, event = 'input'): void => {
    input.value = value;
    input.dispatchEvent(new Event(event));
  };
  const ask = async (element: GuildBillingRoute): Promise<void> => {
    at(element, 'form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await new Promise((later) => setTimeout(later));
    await element.updateComplete;
  };

  it('shows who is sent what and why, and is accessible with what another employer would change', async () => {
    const { element, asked } = await inPortal();
    expect(asked).to.deep.equal([['billing/route', {}]]);
    expect(routes(element)[0]).to.contain('Central Advice').and.to.contain('not listed');
    expect(text(element, 'why')).to.contain('The employer has central invoicing.');
    await expect(element).to.be.accessible();
    await ask(element);
    await expect(element).to.be.accessible();
  });

  it('asks what no employer would change from a day on, and shows both beside each other', async () => {
    const { element, asked } = await inPortal();
    type(at(element, '#on'), '2027-01-01');
    await ask(element);
    expect(asked.at(-1)).to.deep.equal(['billing/route', { on: '2027-01-01', ifEmployer: null }]);
    expect(text(element, 'changes')).to.equal('From 1 January 2027 the billing code would change.');
    expect(text(element, 'compared')).to.contain('Central Advice').and.to.contain('Ann Lowe, ann@example.org');
    expect(at(element, '#employer-other')).to.be.null;
  });

  it('takes a page’s own texts for what another employer would change, beside its own', async () => {
    const { element } = await inPortal();
    element.texts = {
      title: 'Who pays',
      'whatIf.title': 'And if I move?',
      'whatIf.giveDay': { 'en-GB': 'Which day?' },
    };
    await element.updateComplete;
    expect(at(element, '[part="heading"]').textContent.trim()).to.equal('Who pays');
    expect(at(element, '.what-if > .h3').textContent).to.equal('And if I move?');
    expect(at(element, '.what-if').getAttribute('aria-label')).to.equal('And if I move?');
    type(at(element, '#on'), '');
    await ask(element);
    expect(text(element, 'summary')).to.contain('Which day?');
  });

  it('asks how it is on another day with the same employer', async () => {
    const { element, asked } = await inPortal();
    at(element, '#employer-same').click();
    await ask(element);
    expect(asked.at(-1)).to.deep.equal(['billing/route', { on: '2026-11-25' }]);
  });

  it('lets staff choose among organisations, and tells what is missing', async () => {
    const { element, asked } = await inPortal('p1');
    at(element, '#employer-other').click();
    await element.updateComplete;
    await ask(element);
    expect(text(element, 'summary')).to.contain('Choose the organisation.');
    type(at(element, '#search'), 'Pl');
    await new Promise((later) => setTimeout(later, 300));
    await element.updateComplete;
    type(at(element, '#organisationId'), 'o2', 'change');
    await ask(element);
    expect(asked).to.deep.equal([
      ['billing/route', { personId: 'p1' }],
      ['memberships/organisations', { search: '', limit: 50 }],
      ['memberships/organisations', { search: 'Pl', limit: 50 }],
      ['billing/route', { on: '2026-11-25', ifEmployer: 'o2', personId: 'p1' }],
    ]);
  });

  it('asks nobody what would change where it decides by itself or is handed its view', async () => {
    const element: GuildBillingRoute = await fixture(html`<guild-billing-route .view=${now}></guild-billing-route>`);
    await element.updateComplete;
    expect(text(element, 'code')).to.contain('BC');
    expect(at(element, 'form')).to.be.null;
    expect(at(await decided({ employerHasCentralInvoicing: true }), 'form')).to.be.null;
  });
});
