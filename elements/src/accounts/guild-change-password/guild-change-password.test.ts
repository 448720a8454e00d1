import { expect, fixture, html } from '@open-wc/testing';
import type {} from '../../shared/view-asked-event.js';
import { at, answering, button, send, settled, textAt, type } from '../../shared/harness.test.js';
import './guild-change-password.define.js';
import type { GuildChangePassword } from './guild-change-password.js';
import type { ChangePasswordView } from './guild-change-password.view.js';

const passwordSays = 'Use at least 12 characters.';
const view: ChangePasswordView = {
  id: 'p1',
  kind: 'member',
  firstName: 'Sam',
  lastName: 'Price',
  email: 'sam@example.org',
  createdAt: '2024-01-01T09:00:00.000Z',
  passwordSays,
  may: { changePassword: { ok: true }, updateDetails: { ok: false }, deRegister: { ok: true } },
};
const moving = { ...view, newEmail: 'new@example.org', newEmailEndsAt: '2026-11-26T10:30:00.000Z' };
const shown = (given: ChangePasswordView = view): Promise<GuildChangePassword> =>
  fixture(html`<guild-change-password .view=${given}></guild-change-password>`);

const PASSWORD = '[part="password"] form';
const EMAIL = '[part="email"] form';

describe('<guild-change-password>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    const element = await shown();
    await expect(element).to.be.accessible();
    await send(element, PASSWORD);
    await expect(element).to.be.accessible();
    button(element, 'Change the address')!.click();
    await settled(element);
    await expect(element).to.be.accessible();
    await expect(await shown(moving)).to.be.accessible();
  });

  it('wishes for another password, says that it is changed, and forgets what was typed', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    await type(element, 'current', 'the old one');
    await type(element, 'password', 'three random words');
    await send(element, PASSWORD);
    expect(wishes).to.deep.equal([
      ['accounts/change-password', { current: 'the old one', password: 'three random words' }],
    ]);
    expect(textAt(element, '[part="password"] [part="alert"]')).to.equal('Your password is changed.');
    expect(at<HTMLInputElement>(element, '#current')!.value).to.equal('');
    expect(sessionStorage).to.have.length(0);
  });

  it('says a refusal, and at the field what a new password must be like', async () => {
    const element = await shown();
    const refusal = { code: 'accounts/password-wrong', says: 'That is not your current password.' };
    answering(element, Promise.resolve({ ok: false, refusal }));
    await type(element, 'current', 'wrong');
    await type(element, 'password', 'three random words');
    await send(element, PASSWORD);
    expect(textAt(element, '[part="alert"]')).to.equal('Nothing was changed. That is not your current password.');
    const other = await shown();
    const says = 'Choose a password of at least 12 characters.';
    const problems = [{ code: 'input/too-small', at: '/password', says }];
    answering(other, Promise.resolve({ ok: false, refusal: { code: 'input/too-small', says }, problems }));
    type(other, 'current', 'the old one');
    type(other, 'password', 'short');
    await send(other, PASSWORD);
    expect(textAt(other, '#password-error')).to.equal(passwordSays);
  });

  it('says why where a password cannot be changed here', async () => {
    const changePassword = { ok: false, whyNot: 'Passwords are not kept here.', unblock: 'Use your site’s.' };
    const element = await shown({ ...view, may: { ...view.may, changePassword } });
    expect(at(element, PASSWORD)).to.be.null;
    expect(textAt(element, '[part="why"]')).to.equal('Passwords are not kept here. Use your site’s.');
  });

  it('wishes for another address, and says what the portal says', async () => {
    const element = await shown();
    const says = 'If this address can be used, we have sent an email with a link to it.';
    const wishes = answering(element, Promise.resolve({ ok: true, answer: { says } }));
    button(element, 'Change the address')!.click();
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '#email'));
    await type(element, 'email', ' new@example.org');
    await send(element, EMAIL);
    expect(wishes).to.deep.equal([['accounts/change-email', { email: 'new@example.org' }]]);
    expect(textAt(element, '[part="email"] [part="alert"]')).to.equal(says);
    expect(at(element, EMAIL)).to.be.null;
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Change the address'));
  });

  it('says that another address waits, and until when', async () => {
    expect(textAt(await shown(moving), '[part="waiting"]')).to.contain(
      'We have sent a link to new@example.org. Follow it by 10:30 on 26 November 2026',
    );
  });

  it('tells what is missing in the form that was sent, and in no other', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    button(element, 'Change the address')!.click();
    await settled(element);
    await send(element, EMAIL);
    expect(textAt(element, '[part="email"] .summary a')).to.contain('Enter the new address');
    await send(element, PASSWORD);
    expect(element.shadowRoot!.querySelectorAll('[part="password"] .summary a')).to.have.length(2);
    expect(at(element, '[part="email"] .summary')).to.be.null;
    button(element, 'Keep the address')!.click();
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Change the address'));
    expect(wishes).to.be.empty;
  });

  it('asks the portal around it for the account', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: view });
        return () => undefined;
      });
    });
    await fixture(html`<guild-change-password></guild-change-password>`, { parentNode: place });
    expect(asked).to.deep.equal([['accounts/my-account', {}]]);
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><guild-change-password .view=${view}></guild-change-password></div>`,
    );
    const element = page.querySelector('guild-change-password')!;
    await element.updateComplete;
    expect(textAt(element, '[part="heading"]')).to.equal('Sut rydych yn mewngofnodi');
  });
});
