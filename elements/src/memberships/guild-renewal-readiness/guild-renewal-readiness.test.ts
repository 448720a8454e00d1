import { expect, fixture, html } from '@open-wc/testing';
import {
  allText,
  answering,
  at,
  button,
  done,
  portalWith,
  press,
  refused,
  settled,
  text,
} from '../../shared/harness.test.js';
import './guild-renewal-readiness.define.js';
import type { GuildRenewalReadiness } from './guild-renewal-readiness.js';
import type { RenewalReadinessView } from './guild-renewal-readiness.view.js';

const view: RenewalReadinessView = {
  renewsOn: '2027-01-20',
  stage: 'current',
  asked: 'yes',
  invoiceDue: 'no',
  ready: 'no',
  missing: [{ code: 'a', text: 'There is no billing address.', next: 'Choose one.' }],
  checkedOn: '2026-11-03',
  countsFrom: '2026-10-20',
  invoiced: false,
  invoiceTo: 'you',
  invoiceReasons: [{ code: 'b', text: 'Your organisation has no discount.' }],
  may: { confirm: { ok: true } },
};
const shown = (given = view): Promise<GuildRenewalReadiness> =>
  fixture(html`<guild-renewal-readiness .view=${given} about-href="#/about-me"></guild-renewal-readiness>`);

describe('<guild-renewal-readiness>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown({ ...view, ready: 'yes', missing: [] })).to.be.accessible();
    await expect(await shown({ ...view, may: { confirm: { ok: false, whyNot: 'It has ended.' } } })).to.be.accessible();
  });

  it('says what the finance team will miss and where it is mended, when the invoice is made and to whom', async () => {
    const element = await shown();
    expect(text(element, 'missing')).to.contain('There is no billing address. Choose one.');
    expect(at(element, '[part=missing] a')!.getAttribute('href')).to.equal('#/about-me');
    expect(text(element, 'invoice')).to.contain('It is made around the day of renewal.');
    expect(text(element, 'invoice')).to.contain('you Your organisation has no discount.');
    expect(allText(element)).to.contain('20 January 2027').and.to.contain('confirmed your details on 3 November 2026');
    expect(text(await shown({ ...view, ready: 'yes', missing: [] }), 'missing')).to.contain('Ready for renewal');
    expect(allText(element)).not.to.contain('It is time to check your details.');
    expect(allText(await shown({ ...view, checkedOn: '2025-11-03' }))).to.contain('It is time to check your details.');
    expect(text(await shown({ ...view, invoiced: true }), 'invoice')).to.contain('It has been made');
  });

  it('wishes for the details to be confirmed; focus stays', async () => {
    const element = await shown();
    const wishes = answering(element, done({ ready: 'yes', missing: [] }));
    await press(element, 'My details are right');
    expect(wishes).to.deep.equal([['memberships/confirm-details', {}]]);
    expect(text(element, 'alert')).to.equal('Thank you. Your details are confirmed.');
    expect(element.shadowRoot!.activeElement === button(element, 'My details are right')).to.be.true;
  });

  it('says a refusal, and why somebody may not', async () => {
    const element = await shown();
    answering(element, refused);
    await press(element, 'My details are right');
    expect(text(element, 'alert')).to.equal('This was not done. It may not be. Ask the team.');
    const other = await shown({ ...view, may: { confirm: { ok: false, whyNot: 'It has ended.' } } });
    expect(button(other, 'My details are right')).to.be.undefined;
    expect(text(other, 'why')).to.equal('It has ended.');
  });

  it('asks the portal for its view, and speaks Welsh', async () => {
    const [place, asked] = portalWith({ 'memberships/renewal-readiness': view });
    place.lang = 'cy';
    const element: GuildRenewalReadiness = await fixture(html`<guild-renewal-readiness></guild-renewal-readiness>`, {
      parentNode: place,
    });
    await settled(element);
    expect(asked.at(-1)).to.deep.equal(['memberships/renewal-readiness', {}]);
    expect(text(element, 'heading')).to.equal('Eich adnewyddu');
  });
});
