import { expect, fixture, html } from '@open-wc/testing';
import { at, answering, settled, textAt } from '../../shared/harness.test.js';
import './guild-confirm-email.define.js';
import type { GuildConfirmEmail } from './guild-confirm-email.js';

const shown = (): Promise<GuildConfirmEmail> =>
  fixture(html`<guild-confirm-email secret="secret-1" sign-in-href="#/sign-in"></guild-confirm-email>`);

describe('<guild-confirm-email>', () => {
  it('is accessible in every state', async () => {
    const element = await shown();
    await expect(element).to.be.accessible();
    answering(element, Promise.resolve({ ok: true }));
    at(element, 'button')!.click();
    await settled(element);
    await expect(element).to.be.accessible();
  });

  it('confirms nothing by being looked at, and wishes for it when asked', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    expect(wishes).to.be.empty;
    at(element, 'button')!.click();
    await settled(element);
    expect(wishes).to.deep.equal([['accounts/confirm-email', { secret: 'secret-1' }]]);
    expect(textAt(element, '.told')).to.contain('Your new address is confirmed.');
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '.told'));
  });

  it('says a refusal', async () => {
    const element = await shown();
    const refusal = { code: 'accounts/link-not-valid', says: 'This link does not hold.', unblock: 'Ask for another.' };
    answering(element, Promise.resolve({ ok: false, refusal }));
    at(element, 'button')!.click();
    await settled(element);
    expect(textAt(element, '[part="alert"]')).to.contain('This link does not hold. Ask for another.');
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-confirm-email></guild-confirm-email></div>`);
    const element = page.querySelector('guild-confirm-email')!;
    await element.updateComplete;
    expect(textAt(element, 'button')).to.equal('Cadarnhau’r cyfeiriad hwn');
  });
});
