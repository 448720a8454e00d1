import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { at, answering, button, send, settled, textAt, type } from '../../shared/harness.test.js';
import './guild-sign-in.define.js';
import type { GuildSignIn } from './guild-sign-in.js';

const shown = (): Promise<GuildSignIn> => fixture(html`<guild-sign-in forgotten-href="#/forgotten"></guild-sign-in>`);

const refused = {
  ok: false as const,
  refusal: {
    code: 'accounts/password-wrong',
    says: 'The email address or the password is not right.',
    unblock: 'Try again, or ask for a new password.',
  },
};

describe('<guild-sign-in>', () => {
  it('is accessible in every state', async () => {
    const element = await shown();
    await expect(element).to.be.accessible();
    await send(element);
    await expect(element).to.be.accessible();
    answering(element, Promise.resolve(refused));
    await type(element, 'email', 'sam@example.org');
    await type(element, 'password', 'wrong');
    await send(element);
    await expect(element).to.be.accessible();
    const other = await shown();
    answering(other, Promise.resolve({ ok: true }));
    type(other, 'email', 'sam@example.org');
    type(other, 'password', 'right');
    await send(other);
    await expect(other).to.be.accessible();
  });

  it('wishes to sign in by keyboard, and greets whoever did', async () => {
    const element = await shown();
    const wishes = answering(
      element,
      Promise.resolve({ ok: true, answer: { personId: 'p1', kind: 'member', firstName: 'Sam', lastName: 'Price' } }),
    );
    at(element, '#email')!.focus();
    await sendKeys({ type: ' sam@example.org' });
    at(element, '#password')!.focus();
    await sendKeys({ type: ' a secret ' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(wishes).to.deep.equal([['accounts/sign-in', { email: 'sam@example.org', password: ' a secret ' }]]);
    expect(textAt(element, '.told')).to.equal('You are signed in, Sam.');
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '.told'));
    expect(at(element, 'form')).to.be.null;
  });

  it('says what it is told of a refusal, and may be tried again', async () => {
    const element = await shown();
    answering(element, Promise.resolve(refused));
    await type(element, 'email', 'sam@example.org');
    await type(element, 'password', 'wrong');
    await send(element);
    expect(textAt(element, '[part="alert"]')).to.equal(
      'You are not signed in. The email address or the password is not right. Try again, or ask for a new password.',
    );
    expect(at<HTMLInputElement>(element, '#email')!.value).to.equal('sam@example.org');
  });

  it('says that something went wrong, and is busy before that', async () => {
    const element = await shown();
    let fail: (error: Error) => void = () => undefined;
    answering(element, new Promise((_, reject) => (fail = reject)));
    await type(element, 'email', 'sam@example.org');
    await type(element, 'password', 'right');
    await send(element);
    expect(button(element, 'Sign in')!.getAttribute('aria-disabled')).to.equal('true');
    fail(new Error('offline'));
    await settled(element);
    expect(textAt(element, '[part="alert"]')).to.contain('you are not signed in');
  });

  it('tells what is missing, each a link to its field, and wishes for nothing', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    await send(element);
    expect([...element.shadowRoot!.querySelectorAll('.summary a')].map((link) => link.textContent)).to.deep.equal([
      'Enter your email address, like name@example.org.',
      'Enter your password.',
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '.summary'));
    expect(wishes).to.be.empty;
  });

  it('says at the field what the portal finds wrong with it', async () => {
    const element = await shown();
    const says = 'Invalid email address';
    const problems = [{ code: 'input/invalid-format', at: '/email', says }];
    answering(element, Promise.resolve({ ok: false, refusal: { code: 'input/invalid-format', says }, problems }));
    await type(element, 'email', 'sam@example');
    await type(element, 'password', 'right');
    await send(element);
    expect(textAt(element, '#email-error')).to.equal('Enter your email address, like name@example.org.');
    expect(at(element, '[part="alert"]')).to.be.null;
  });

  it('shows the password when asked, and hides it again before it is sent', async () => {
    const element = await shown();
    await type(element, 'password', 'right');
    button(element, 'Show: Password')!.click();
    await element.updateComplete;
    const input = at<HTMLInputElement>(element, '#password')!;
    expect([input.type, input.value]).to.deep.equal(['text', 'right']);
    await send(element);
    expect(input.type).to.equal('password');
  });

  it('lets browsers fill it in', async () => {
    const element = await shown();
    expect(at<HTMLInputElement>(element, '#email')!.autocomplete).to.equal('username');
    expect(at<HTMLInputElement>(element, '#password')!.autocomplete).to.equal('current-password');
  });

  it('submits the form of a page that signs people in itself', async () => {
    const form: HTMLFormElement = await fixture(html`<form><guild-sign-in></guild-sign-in></form>`);
    const element = form.querySelector('guild-sign-in')!;
    const wishes = answering(element, Promise.resolve({ ok: true }));
    const sent: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(Object.fromEntries(new FormData(form)));
    });
    await type(element, 'email', 'sam@example.org');
    await type(element, 'password', 'right');
    await send(element);
    expect(sent).to.deep.equal([{ email: 'sam@example.org', password: 'right' }]);
    expect(wishes).to.be.empty;
  });

  it('begins with an address that the page knows, and has no link where there is none', async () => {
    const element: GuildSignIn = await fixture(html`<guild-sign-in .view=${{ email: 'a@b.org' }}></guild-sign-in>`);
    expect(at<HTMLInputElement>(element, '#email')!.value).to.equal('a@b.org');
    expect(at(element, 'a')).to.be.null;
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-sign-in></guild-sign-in></div>`);
    const element = page.querySelector('guild-sign-in')!;
    await element.updateComplete;
    expect(textAt(element, '[part="heading"]')).to.equal('Mewngofnodi');
  });
});
