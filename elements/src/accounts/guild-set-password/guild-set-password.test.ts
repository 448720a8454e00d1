import { expect, fixture, html } from '@open-wc/testing';
import type {} from '../../shared/view-asked-event.js';
import { at, answering, send, settled, textAt, type } from '../../shared/harness.test.js';
import './guild-set-password.define.js';
import type { GuildSetPassword } from './guild-set-password.js';
import type { SetPasswordView } from './guild-set-password.view.js';

const passwordSays = 'Use at least 12 characters.';
const view: SetPasswordView = { holds: true, endsAt: '2026-11-26T10:30:00.000Z', reasons: [], passwordSays };
const ended: SetPasswordView = {
  holds: false,
  endsAt: '2026-11-24T10:30:00.000Z',
  reasons: [{ code: 'accounts/link-ended', text: 'This link has run out.', next: 'Ask for a new verification email.' }],
  passwordSays,
};
const shown = (given: SetPasswordView = view, secret = 'secret-1'): Promise<GuildSetPassword> =>
  fixture(
    html`<guild-set-password
      .view=${given}
      secret=${secret}
      sign-in-href="#/sign-in"
      forgotten-href="#/forgotten"
    ></guild-set-password>`,
  );

describe('<guild-set-password>', () => {
  it('is accessible in every state', async () => {
    const element = await shown();
    await expect(element).to.be.accessible();
    await send(element);
    await expect(element).to.be.accessible();
    answering(element, Promise.resolve({ ok: true }));
    await type(element, 'password', 'three random words');
    await send(element);
    await expect(element).to.be.accessible();
    await expect(await shown(ended)).to.be.accessible();
  });

  it('says until when the link holds and what a password must be like', async () => {
    const element = await shown();
    expect(textAt(element, '[part="until"]')).to.equal('This link works once, until 10:30 on 26 November 2026.');
    expect(textAt(element, '#password-hint')).to.equal(passwordSays);
    expect(at<HTMLInputElement>(element, '#password')!.autocomplete).to.equal('new-password');
  });

  it('wishes for the password, and leads on to sign in, although the link is used then', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    await type(element, 'password', 'three random words');
    await send(element);
    element.view = ended;
    await settled(element);
    expect(wishes).to.deep.equal([['accounts/set-password', { secret: 'secret-1', password: 'three random words' }]]);
    expect(textAt(element, '.told')).to.equal('Your password is set. You can sign in with it now. Sign in');
    expect(at<HTMLAnchorElement>(element, '.told a')!.getAttribute('href')).to.equal('#/sign-in');
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '.told'));
  });

  it('says at the field how a password must be, where the portal turns one down', async () => {
    const element = await shown();
    const says = 'Choose a password of at least 12 characters.';
    const problems = [{ code: 'input/too-small', at: '/password', says }];
    answering(element, Promise.resolve({ ok: false, refusal: { code: 'input/too-small', says }, problems }));
    await type(element, 'password', 'short');
    await send(element);
    expect(textAt(element, '#password-error')).to.equal(passwordSays);
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '.summary'));
    expect(at(element, '[part="alert"]')).to.be.null;
  });

  it('says a refusal, and what would help', async () => {
    const element = await shown();
    const refusal = { code: 'accounts/link-not-valid', says: 'This link does not hold.', unblock: 'Ask for another.' };
    answering(element, Promise.resolve({ ok: false, refusal }));
    await type(element, 'password', 'three random words');
    await send(element);
    expect(textAt(element, '[part="alert"]')).to.equal(
      'The password was not set. This link does not hold. Ask for another.',
    );
  });

  it('says why a link does not hold, and how to get another', async () => {
    const element = await shown(ended);
    expect(at(element, 'form')).to.be.null;
    expect(textAt(element, '[part="why"]')).to.match(/^This link has run out. Ask for a new link/);
    expect(at<HTMLAnchorElement>(element, 'a')!.getAttribute('href')).to.equal('#/forgotten');
  });

  it('says the same of a link that was not copied whole, and asks nobody', async () => {
    const asked: unknown[] = [];
    const place = document.createElement('div');
    place.addEventListener('guild-view-asked', (event) => asked.push(event.request));
    const element = await fixture(html`<guild-set-password secret="abc"></guild-set-password>`, { parentNode: place });
    expect(textAt(element, '[part="why"]')).to.contain('was not copied whole');
    expect(asked).to.be.empty;
  });

  it('asks the portal around it whether the link holds', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: view });
        return () => undefined;
      });
    });
    await fixture(html`<guild-set-password secret="secret-1"></guild-set-password>`, { parentNode: place });
    expect(asked).to.deep.equal([['accounts/link', { secret: 'secret-1' }]]);
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-set-password .view=${view}></guild-set-password></div>`);
    const element = page.querySelector('guild-set-password')!;
    await element.updateComplete;
    expect(textAt(element, '[part="heading"]')).to.equal('Dewiswch gyfrinair');
  });
});
