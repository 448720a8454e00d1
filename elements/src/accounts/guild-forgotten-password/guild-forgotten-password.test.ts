import { expect, fixture, html } from '@open-wc/testing';
import { at, answering, send, textAt, type } from '../../shared/harness.test.js';
import './guild-forgotten-password.define.js';
import type { GuildForgottenPassword } from './guild-forgotten-password.js';

const shown = (): Promise<GuildForgottenPassword> =>
  fixture(html`<guild-forgotten-password sign-in-href="#/sign-in"></guild-forgotten-password>`);

const PASSWORD = '[part="password"] form';
const USERNAME = '[part="username"] form';

describe('<guild-forgotten-password>', () => {
  it('is accessible in every state', async () => {
    const element = await shown();
    await expect(element).to.be.accessible();
    await send(element, USERNAME);
    await expect(element).to.be.accessible();
    answering(element, Promise.resolve({ ok: true, answer: { says: 'We have sent an email.' } }));
    await type(element, 'email', 'sam@example.org');
    await send(element, PASSWORD);
    await expect(element).to.be.accessible();
  });

  it('wishes for a link, and says what the portal says', async () => {
    const element = await shown();
    const says = 'If this address can be used, we have sent an email with a link to it.';
    const wishes = answering(element, Promise.resolve({ ok: true, answer: { says } }));
    await type(element, 'email', ' sam@example.org ');
    await send(element, PASSWORD);
    expect(wishes).to.deep.equal([['accounts/forgotten-password', { email: 'sam@example.org' }]]);
    expect(textAt(element, '[part="password"] [part="alert"]')).to.equal(says);
    expect(at(element, '[part="username"] [part="alert"]')).to.be.null;
  });

  it('wishes for the username by the name', async () => {
    const element = await shown();
    const says = 'If there is an account in this name, we have sent an email to its address.';
    const wishes = answering(element, Promise.resolve({ ok: true, answer: { says } }));
    await type(element, 'firstName', 'Sam ');
    await type(element, 'lastName', 'Price');
    await send(element, USERNAME);
    expect(wishes).to.deep.equal([['accounts/forgotten-username', { firstName: 'Sam', lastName: 'Price' }]]);
    expect(textAt(element, '[part="username"] [part="alert"]')).to.equal(says);
    expect(at(element, '[part="password"] [part="alert"]')).to.be.null;
  });

  it('tells what is missing in the form that was sent, and in no other', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    await send(element, USERNAME);
    expect(element.shadowRoot!.querySelectorAll('[part="username"] .summary a')).to.have.length(2);
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '.summary'));
    await send(element, PASSWORD);
    expect(at(element, '[part="username"] .summary')).to.be.null;
    expect(textAt(element, '[part="password"] .summary a')).to.contain('Enter the email address you sign in with');
    expect(wishes).to.be.empty;
  });

  it('says a failure, and may be tried again under the same id', async () => {
    const element = await shown();
    const ids: string[] = [];
    element.addEventListener('guild-wish', (wish) => {
      ids.push(wish.detail.commandId);
      wish.respondWith(Promise.reject(new Error('offline')));
    });
    await type(element, 'email', 'sam@example.org');
    await send(element, PASSWORD);
    expect(textAt(element, '[part="alert"]')).to.contain('nothing was sent');
    await send(element, PASSWORD);
    expect(ids[1]).to.equal(ids[0]);
  });

  it('leads back to where somebody signs in', async () => {
    expect(at<HTMLAnchorElement>(await shown(), 'p > a')!.getAttribute('href')).to.equal('#/sign-in');
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-forgotten-password></guild-forgotten-password></div>`);
    const element = page.querySelector('guild-forgotten-password')!;
    await element.updateComplete;
    expect(textAt(element, '[part="password"] [part="heading"]')).to.equal('Wedi anghofio eich cyfrinair');
  });
});
